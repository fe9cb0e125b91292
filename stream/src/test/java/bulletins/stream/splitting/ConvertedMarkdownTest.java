package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markdown as converters write it that make it of a Word file. */
class ConvertedMarkdownTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";

    @Test
    void identifiers_and_classes_of_headings_and_words_are_no_text() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业 {#_Toc1 .unnumbered}",
                "",
                "### []{#_Toc2 .anchor}江苏常州 \\| 零工市场开门",
                "",
                "当地近日出台[措施]{.underline}，支持零工市场建设。全市已建成五个站点。",
                "",
                "### [甘肃 | 骑手有了保障]{.mark} {#_Toc3}",
                "",
                TEXT);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 甘肃 | 骑手有了保障");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, TEXT);
    }

    @Test
    void a_number_between_two_lines_of_a_paragraph_is_no_page_number() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "",
                "### 江苏常州 | 零工市场开门",
                "",
                "当地近日出台措施，支持零工市场建设，对新建的站点给予一次性补助，全市已建成站点",
                "600",
                "个，服务求职者三万人。");
        assertThat(items.get(0).body()).endsWith("全市已建成站点 600 个，服务求职者三万人。");
    }
}
