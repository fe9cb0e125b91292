package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pages that lead to articles and hold none; a link that is dead often ends at one. */
class IndexPagesTest {
    private static final String SENTENCE = "示例市今年把零工市场建设列为民生实事，在五个片区设立站点，为务工人员提供岗位对接等服务。";

    @Test
    void a_register_of_documents_is_no_article() {
        String rows = many(
                8,
                i -> "<tr><td>0001-" + i + "</td><td><a href='/" + i + "'>零工市场建设通知</a></td>" + "<td>示人社发〔2021〕" + i
                        + "号</td><td>2021-08-1" + i + "</td></tr>");
        String head = "<tr><th>索引号</th><th>名称</th><th>文号</th><th>日期</th></tr>";
        assertNoArticle("<table>" + head + rows + "</table>", "a table with a link in each row");
    }

    @Test
    void a_table_with_links_below_a_text_is_of_the_article() {
        String rows = many(8, i -> "<tr><td>第" + i + "片区社保所</td><td><a href='/" + i + "'>地图</a></td></tr>");
        assertThat(Pages.read(
                        bytes("<p>" + SENTENCE + "</p><p>" + SENTENCE + "</p><table>" + rows + "</table>"),
                        "text/html"))
                .isInstanceOfSatisfying(
                        Reading.Page.class,
                        reading -> assertThat(reading.article().body()).contains("第8片区社保所 | 地图"));
    }

    @Test
    void the_beginning_of_an_article_on_a_home_page_is_none() {
        String boxes = many(
                3,
                i -> "<div><h2>栏目" + i + "</h2><ul>"
                        + many(6, k -> "<li><a href='/" + i + k + "'>第" + k + "家零工驿站开门迎客</a></li>") + "</ul></div>");
        assertNoArticle(
                "<h1><a href='/1'>零工市场建成五个站点</a></h1><p>" + SENTENCE + "<a href='/1'>[详细]</a></p>" + boxes,
                "only the beginning");
    }

    @Test
    void a_list_of_headlines_with_teasers_is_no_article() {
        String teasers =
                many(7, i -> "<h3><a href='/" + i + "'>示例市第" + i + "家零工驿站开门迎客</a></h3><p>" + SENTENCE + "</p>");
        assertNoArticle("<div>" + teasers + "</div>", "headlines with teasers");
    }

    @Test
    void what_a_search_has_found_is_no_article() {
        String results = many(
                5,
                i -> "<div><a href='/" + i + "'>示例市第" + i + "家零工驿站开门</a><p>" + SENTENCE + "…</p><cite>2021-08-1" + i
                        + "</cite></div>");
        assertNoArticle("<p>共找到 1234 条结果，用时 0.02 秒</p>" + results, "what a search has found");
    }

    @Test
    void a_list_of_places_without_a_paragraph_is_no_article() {
        assertNoArticle(many(9, i -> "<p>第" + i + "片区零工驿站位于示例路南段</p>"), "scraps of text");
    }

    private static void assertNoArticle(String body, String why) {
        assertThat(Pages.read(bytes(body), "text/html"))
                .isInstanceOfSatisfying(
                        Reading.NoArticle.class,
                        reading -> assertThat(reading.message()).contains(why));
    }

    private static byte[] bytes(String body) {
        return ("<html><head><title>工作动态</title></head><body>" + body + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String many(int count, IntFunction<String> one) {
        return IntStream.rangeClosed(1, count).mapToObj(one).collect(Collectors.joining());
    }
}
