package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles that go on in the lines below, and how that is known. */
class TitlesOnSeveralLinesTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @Test
    void the_contents_list_has_it_whole() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "灵活就业",
                "江苏 | 零工市场开门迎客服务贴心",
                "甘肃 | 骑手有了保障",
                "灵活就业",
                "江苏 | 零工市场开门迎客",
                "服务贴心",
                TEXT,
                "甘肃 | 骑手有了保障",
                OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客服务贴心", "骑手有了保障");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void both_lines_are_set_alike() {
        List<Article> items = items(
                "b.html",
                "<h2>灵活就业</h2><h3>江苏 | 零工市场开门迎客<br>服务贴心</h3><p>" + TEXT + "</p><h3>甘肃 | 骑手有了保障</h3><p>" + OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客服务贴心", "骑手有了保障");
    }

    @Test
    void a_third_line_set_alike_ends_it() {
        List<Article> items = items(
                "b.html",
                "<h2>灵活就业</h2><h3>江苏 | 零工市场开门迎客<br>服务贴心<br>三万人找到工作</h3><p>" + TEXT + "</p><h3>甘肃 | 骑手有了保障</h3><p>"
                        + OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客服务贴心三万人找到工作", "骑手有了保障");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @ParameterizedTest
    @CsvSource({"“,”", "《,》"})
    void a_quotation_closes_in_the_second(String open, String close) {
        List<Article> items =
                items("b.txt", "灵活就业", "江苏 | 出台" + open + "零工市场", "三年行动方案" + close, TEXT, "甘肃 | 骑手有了保障", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("出台" + open + "零工市场三年行动方案" + close, "骑手有了保障");
    }

    @Test
    void what_is_quoted_whole_in_the_first_says_nothing() {
        List<Article> items = items("b.txt", "灵活就业", "江苏 | 出台“零工十条”", "“十条”全文", TEXT, "甘肃 | 骑手有了保障", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("出台“零工十条”", "骑手有了保障");
    }

    @Test
    void the_second_is_the_one_line_of_the_item_that_is_no_sentence() {
        List<Article> items = items(
                "b.txt", "灵活就业", "江苏 | 零工市场开门迎客", "三万人找到工作", TEXT, OTHER, "甘肃 | 骑手有了保障", "做法和成效", OTHER, "下一步打算", TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客三万人找到工作", "骑手有了保障");
        assertThat(items)
                .extracting(Article::body)
                .containsExactly(TEXT + "\n" + OTHER, "做法和成效\n" + OTHER + "\n下一步打算\n" + TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"记者 张三", "一、总体要求", "新华网6月1日电", "各区：", "【导读】三万人受益", "市就业局局长 张三", "甲人社发〔2021〕3号", "为支持市场建设，促进就业"})
    void what_else_stands_below_a_title_is_no_part_of_it(String line) {
        List<Article> items = items("b.txt", "灵活就业", "江苏 | 零工市场开门迎客", line, TEXT, "甘肃 | 骑手有了保障", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客", "骑手有了保障");
    }

    @Test
    void an_empty_line_parts_a_title_from_a_sub_heading_unless_both_are_set_alike() {
        List<Article> items =
                items("b.txt", "灵活就业", "", "江苏 | 零工市场开门迎客", "", "三万人找到工作", "", TEXT, "", "甘肃 | 骑手有了保障", "", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客", "骑手有了保障");
        items = items(
                "b.md",
                "## 灵活就业",
                "",
                "**江苏 | 零工市场开门迎客**",
                "",
                "**三万人找到工作**",
                "",
                TEXT,
                "",
                "**甘肃 | 骑手有了保障**",
                "",
                OTHER,
                "",
                "**山东 | 夜市开张**",
                "",
                TEXT);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门迎客三万人找到工作", "骑手有了保障", "夜市开张");
    }

    @ParameterizedTest
    @ValueSource(strings = {"江苏 |\n零工市场开门", "江苏\n| 零工市场开门", "江苏\n｜零工市场开门"})
    void the_line_breaks_beside_the_bar(String broken) {
        List<Article> items = items("b.txt", "灵活就业", broken, TEXT, "甘肃 | 骑手有了保障", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门", "骑手有了保障");
        assertThat(items).extracting(item -> Splitting.facts(item).origin()).containsExactly("江苏", "甘肃");
    }
}
