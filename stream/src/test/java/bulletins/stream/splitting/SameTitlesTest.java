package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameTitlesTest {
    @Test
    void two_items_of_one_title_are_two_articles_and_keep_their_ids_at_every_reading() {
        List<Article> first = briefs("零工市场开门。", "夜市开张。", "夜校开课。");
        List<Article> again = briefs("零工市场开门。", "站点设起课堂。", "夜校开课。");

        assertThat(first).extracting(Article::id).hasSize(3).doesNotHaveDuplicates();
        assertThat(first).extracting(Article::title).containsOnly("简讯");
        assertThat(again)
                .extracting(Article::id)
                .isEqualTo(first.stream().map(Article::id).toList());
    }

    private static List<Article> briefs(String... texts) {
        return Splitting.items("b.txt", "灵活就业", "甘肃 | 简讯", texts[0], "甘肃 | 简讯", texts[1], "山东 | 简讯", texts[2]);
    }
}
