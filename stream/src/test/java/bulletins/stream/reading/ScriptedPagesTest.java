package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.Json;
import bulletins.model.PageFacts;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages that are empty before their scripts run: text, title, day, source and author stand in one object of a script. */
class ScriptedPagesTest {
    private static final String TITLE = "示例市把零工驿站开进车间";
    private static final List<String> LINES = List.of(
            "示例市人社局日前在八个工业园区设立零工驿站，求职者扫码登记以后，由驿站统一派单、统一签约、统一结算，当天干活当天拿钱。",
            "驿站负责人介绍，开张三个月以来，这里累计登记零工一千二百多人，促成用工八千余人次，没有发生一起欠薪纠纷。",
            "下一步，该市计划把驿站的数据同职业院校共享，按月发布紧缺工种目录，引导院校调整专业和课程的设置。",
            "市统计局有关负责人表示，四季度外部因素仍然较多，部分劳动密集型企业订单不足，稳就业工作仍然需要加力。");
    private static final String MARKUP = LINES.stream().collect(Collectors.joining("</p><p>", "<p>", "</p>"));

    private static final Map<String, Object> OTHERS =
            Map.of("list", List.of(Map.of("title", "别的文章的标题", "pubTime", "2021-08-19")));

    @Test
    void the_object_that_holds_the_text_holds_what_is_to_be_known_of_it() throws JsonProcessingException {
        String detail = Json.mapper()
                .writeValueAsString(Map.of(
                        "title",
                        TITLE,
                        "content",
                        MARKUP,
                        "publishTime",
                        "2021-08-16 10:20:00",
                        "source",
                        "示例日报",
                        "author",
                        "张示例"));
        String others = Json.mapper().writeValueAsString(OTHERS);
        isRead("<script>window.__STATE__ = {\"menu\":" + others + ",\"detail\":" + detail + ",\"next\":" + others
                + "}</script>");
    }

    @Test
    void what_it_refers_to_is_told_by_name_and_its_words_may_be_a_tree() throws JsonProcessingException {
        Map<String, Object> post = Map.of(
                "title",
                TITLE,
                "date",
                "2021-08-16",
                "source",
                Map.of("id", 7, "name", "示例日报"),
                "author",
                Map.of("name", "张示例", "url", "/u/7"),
                "blocks",
                LINES.stream()
                        .map(line -> Map.of("type", "p", "children", List.of(Map.of("text", line))))
                        .toList());
        isRead("<script type='application/json'>"
                + Json.mapper().writeValueAsString(Map.of("props", Map.of("post", post), "others", OTHERS))
                + "</script>");
    }

    @Test
    void names_need_no_quotation_marks_and_values_may_be_handed_to_functions() {
        isRead(
                ("<script>window.data = (function(a,b){return {more:[{title:'别的文章的标题',id:a}],detail:{nick_name: decoded('示例日报'), title: decoded('%s'),"
                                + " content: decoded('%s'), create_time: decoded('2021-08-16 10:20'), author:'张示例', hits:b * 1}}}(1,2))</script>")
                        .formatted(TITLE, MARKUP.replace("<", "\\x3c")));
    }

    @Test
    void the_whole_object_may_be_one_string_or_escaped_as_in_an_address() throws JsonProcessingException {
        String json = Json.mapper()
                .writeValueAsString(Map.of(
                        "data",
                        Map.of(
                                "articleTitle",
                                TITLE,
                                "articleContent",
                                MARKUP,
                                "releaseTime",
                                1629080420000L,
                                "sourceName",
                                "示例日报",
                                "authorName",
                                "张示例")));
        isRead("<script>window.state = JSON.parse(" + Json.mapper().writeValueAsString(json) + ");</script>");
        isRead("<script type='application/json'>"
                + URLEncoder.encode(json, StandardCharsets.UTF_8).replace("+", "%20") + "</script>");
    }

    @Test
    void of_several_texts_that_is_the_articles_which_the_page_is_named_after() throws JsonProcessingException {
        String terms = LINES.get(0).repeat(20);
        Map<String, Object> article = Map.of("title", TITLE, "content", MARKUP, "time", "2021-08-16");
        String state = Json.mapper()
                .writeValueAsString(
                        List.of(Map.of("title", "使用本站须知", "content", terms, "time", "2021-08-01"), article));
        Article read = Pages.article(page(TITLE + "_示例新闻", "<script>window.state = " + state + "</script>"));
        assertThat(read.body().lines()).containsExactlyElementsOf(LINES);
        assertThat(String.valueOf(Pages.facts(read).publishedAt())).startsWith("2021-08-16");
    }

    @Test
    void what_stands_around_the_article_is_of_the_site_and_of_the_answer() throws JsonProcessingException {
        Map<String, Object> answer =
                Map.of("time", "2021-08-19 10:20", "title", "示例新闻", "data", Map.of("name", TITLE, "content", MARKUP));
        Map<String, Object> titled = Map.of("time", "2021-08-19", "data", Map.of("title", TITLE, "content", MARKUP));
        for (Object state : List.of(answer, titled)) {
            String script = "<script>window.state = " + Json.mapper().writeValueAsString(state) + "</script>";
            assertThat(Pages.article(page(TITLE + "_示例新闻", script)).title()).isEqualTo(TITLE);
        }
        String script = "<script>window.state = " + Json.mapper().writeValueAsString(titled) + "</script>";
        assertThat(Pages.facts(page(TITLE, script)).publishedAt()).isNull();
    }

    private static String page(String title, String script) {
        return "<html><head><title>" + title + "</title></head><body><div id='app'></div>" + script + "</body></html>";
    }

    private static void isRead(String script) {
        Article article = Pages.article(page("示例新闻", script));
        PageFacts facts = Pages.facts(article);
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.body().lines()).containsExactlyElementsOf(LINES);
        assertThat(String.valueOf(facts.publishedAt())).startsWith("2021-08-16");
        assertThat(facts.source()).isEqualTo("示例日报");
        assertThat(facts.author()).isEqualTo("张示例");
    }
}
