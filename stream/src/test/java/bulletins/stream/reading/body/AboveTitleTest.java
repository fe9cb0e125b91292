package bulletins.stream.reading.body;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.markup.HtmlTree;
import bulletins.stream.reading.facts.Opening;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class AboveTitleTest {
    private static final String NEWS = "示例市的苗木市场今天重新开张，两百多户花农进场交易，停车和称重都不收费用。";

    @Test
    void few_words_above_the_title_of_the_text_are_teasers() {
        assertThat(kept("新址占地两万平方米，专家怎么看？")).containsExactly(2);
    }

    @Test
    void running_text_above_the_title_may_be_of_the_article() {
        assertThat(kept(NEWS)).containsExactly(0, 2);
    }

    /** @return what is left of a choice of all but the title in the middle */
    private static int[] kept(String above) {
        String html = "<p>" + above + "</p><h2>示例市苗木市场重新开张</h2><p>" + NEWS + "</p>";
        BitSet chosen = new BitSet();
        chosen.set(0);
        chosen.set(2);
        AboveTitle.cut(PageLines.of(HtmlTree.parse(html, "https://a.example/1")), chosen, new Opening(2, false, 1));
        return chosen.stream().toArray();
    }
}
