package bulletins.ingest.settling;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.fetching.Arrival;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String PAGE = """
            <html><head><meta name="csrf" content="a1"><script>var now = 1;</script></head><body>
            <div class="top">浏览量：12</div>
            <div class="text"><p>某县今年新增就业岗位三千个，比去年多一成。其中一半在制造业，四分之一在服务业，其余在农业。</p>
            <p>县里给每个新招用毕业生的企业补贴1000元。申请在网上办理，五个工作日内到账，不收任何费用。</p></div>
            <ul><li>别处的新闻：乙县开办夜校。</li><li>又一条新闻</li></ul>
            </body></html>
            """;

    @Test
    void counters_tokens_and_teasers_are_not_what_a_page_says() {
        String later = PAGE.replace("a1", "b2")
                .replace("now = 1", "now = 2")
                .replace("浏览量：12", "浏览量：13")
                .replace("乙县开办夜校", "丙县开办市场");
        assertThat(wording(later)).isPresent().isEqualTo(wording(PAGE));
    }

    @Test
    void a_figure_in_a_sentence_is_what_a_page_says() {
        assertThat(wording(PAGE.replace("1000元", "1500元"))).isPresent().isNotEqualTo(wording(PAGE));
    }

    @Test
    void a_page_in_the_charset_of_its_header_is_read() {
        assertThat(wording(PAGE, "text/html; charset=gbk", Charset.forName("GBK")))
                .isPresent()
                .isEqualTo(wording(PAGE));
    }

    @Test
    void what_has_hardly_any_sentence_or_is_no_page_has_no_wording() {
        assertThat(wording("<table><tr><td>甲县<td>12</table><p>合计。</p>")).isEmpty();
        assertThat(wording("")).isEmpty();
        assertThat(wording(PAGE, "application/pdf", StandardCharsets.UTF_8)).isEmpty();
    }

    private static Optional<Long> wording(String page) {
        return wording(page, "text/html; charset=utf-8", StandardCharsets.UTF_8);
    }

    private static Optional<Long> wording(String page, String type, Charset charset) {
        Arrival.Trail trail = new Arrival.Trail(List.of("https://a.example/"), 200, Map.of("content-type", type));
        return Wording.of(new Arrival.Received(trail, page.getBytes(charset), 0));
    }
}
