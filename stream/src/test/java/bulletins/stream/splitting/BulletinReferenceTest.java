package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.BulletinReference;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinReferenceTest {
    private static final String ITEM = "灵活就业\n甲市 | 零工市场开门\n";

    @Test
    void the_date_on_the_title_lines_is_the_reference_date() {
        BulletinReference bulletin = bulletin("就业周报\n2031年第9期（3.3-3.9）\n\n" + ITEM + "3月5日，市场开门。");
        assertThat(bulletin.referenceDate()).isEqualTo(LocalDate.of(2031, 3, 9));
        assertThat(bulletin.referenceDateBasis()).isEqualTo(BulletinReference.Basis.METADATA);
        assertThat(bulletin.title()).isEqualTo("就业周报");
    }

    @Test
    void the_last_day_of_two_whole_dates_counts() {
        assertThat(bulletin("就业周报\n2031-03-03 至 2031-03-09\n\n" + ITEM + "3月5日，市场开门。")
                        .referenceDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
    }

    @Test
    void a_date_may_be_spelled_out_under_the_title_and_another_kind_be_named_over_it() {
        BulletinReference bulletin = bulletin("【内部参考】\n就业周报\n某研究所 二〇三一年三月十二日\n" + ITEM + "3月5日，市场开门。");
        assertThat(bulletin.referenceDate()).isEqualTo(LocalDate.of(2031, 3, 12));
        assertThat(bulletin.title()).isEqualTo("就业周报");
    }

    @Test
    void where_a_page_stands_on_its_site_is_no_title() {
        assertThat(bulletin("首页 > 就业参考\n就业周报\n" + ITEM + "3月5日，市场开门。").title()).isEqualTo("就业周报");
    }

    @Test
    void without_one_it_is_the_sunday_after_the_latest_event_and_no_deadline() {
        BulletinReference bulletin = bulletin(ITEM + "2031年3月3日，规划印发。3月5日，市场开门。补贴申领截止到2031年12月31日，9月1日起施行。");
        assertThat(bulletin.referenceDate()).isEqualTo(LocalDate.of(2031, 3, 9));
        assertThat(bulletin.referenceDateBasis()).isEqualTo(BulletinReference.Basis.INFERRED);
    }

    @Test
    void a_lone_day_long_after_the_date_on_the_title_lines_is_a_plan() {
        assertThat(bulletin("就业周报\n（第9期） 2031年3月9日\n" + ITEM + "3月5日，市场开门。政策实施期限到今年12月31日。")
                        .referenceDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
        assertThat(bulletin("就业周报\n（第9期） 2031年3月9日\n" + ITEM + "3月5日，市场开门。12月31日，窗口关闭。")
                        .referenceDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
    }

    @Test
    void a_year_that_is_aimed_at_is_not_the_bulletins() {
        assertThat(bulletin(ITEM + "2031年以来，市场开门。3月5日，方案（2031—2035年）印发，力争到2035年建成百个。")
                        .referenceDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
        assertThat(bulletin("就业周报2031年第3期\n" + ITEM + "3月5日，市场开门，2032年还将扩大。").referenceDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
    }

    @Test
    void the_dates_in_links_count_as_well() {
        assertThat(bulletin(ITEM + "市场开门。\nhttps://news.example.cn/art/203103/t20310306_1.html\n近日又有消息。")
                        .referenceDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
    }

    @Test
    void a_sentence_over_the_items_is_not_the_bulletins_name() {
        assertThat(bulletin("一周就业周览\n本期共8条信息，读完约6分钟\n" + ITEM + "市场开门。").title())
                .isEqualTo("一周就业周览");
    }

    @Test
    void a_bulletin_without_any_date_has_no_reference_date() {
        assertThat(bulletin(ITEM + "市场开门。").referenceDate()).isNull();
    }

    @Test
    void front_matter_of_markdown_names_the_bulletin_and_its_day() {
        BulletinReference bulletin = bulletin(
                "---\ntitle: 就业参考\ndate: 2031-03-09\ntags:\n  - 就业\n---\n## 灵活就业\n### 甲市 | 零工市场开门\n3月5日，市场开门。");
        assertThat(bulletin.title()).isEqualTo("就业参考");
        assertThat(bulletin.referenceDate()).isEqualTo(LocalDate.of(2031, 3, 9));
    }

    @Test
    void a_file_date_is_believed_only_near_the_events_that_the_bulletin_tells() {
        String html =
                "<html><head><meta name='PubDate' content='%s'></head><body><h2>灵活就业</h2><h3>甲市 | 零工市场开门</h3><p>2031年3月5日，市场开门。</p></body></html>";
        assertThat(bulletin(html.formatted("2031-03-10 08:00")).referenceDate()).isEqualTo(LocalDate.of(2031, 3, 10));
        assertThat(bulletin(html.formatted("2035-01-01")).referenceDate()).isEqualTo(LocalDate.of(2031, 3, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "property='article:published_time', 2031-03-10",
        "name='dcterms.issued', 2031-03-10",
        "name='expires', 2031-03-09",
    })
    void the_date_of_a_web_page_is_when_it_was_published_or_issued(String meta, LocalDate day) {
        String html = "<html><head><meta %s content='2031-03-10'></head><body><h2>灵活就业</h2><h3>甲市 | 零工市场开门</h3>"
                + "<p>2031年3月5日，市场开门。</p></body></html>";
        assertThat(bulletin(html.formatted(meta)).referenceDate()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "%E5%B0%B1%E4%B8%9A%E5%91%A8%E6%8A%A5+3.txt, 就业周报+3",
        "100%_jobs.txt, 100%_jobs",
        "jobs.txt?v=2, jobs",
    })
    void a_bulletin_without_a_title_is_called_as_its_file(String name, String title) {
        byte[] bytes = ITEM.concat("3月5日，市场开门。").getBytes(StandardCharsets.UTF_8);
        assertThat(Splitting.bulletin(bytes, name).bulletin().title()).isEqualTo(title);
    }

    @Test
    void rtf_tells_its_title() {
        String rtf = "{\\rtf1\\ansi{\\info{\\title " + WordFiles.rtf("就业参考") + "}}"
                + WordFiles.rtf("灵活就业") + "\\par " + WordFiles.rtf("甲市 | 零工市场开门") + "\\par "
                + WordFiles.rtf("3月5日，市场开门。") + "\\par}";
        assertThat(bulletin(rtf).title()).isEqualTo("就业参考");
    }

    private static BulletinReference bulletin(String text) {
        return Splitting.bulletin(text.getBytes(StandardCharsets.UTF_8), "b").bulletin();
    }
}
