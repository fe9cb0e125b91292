package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bulletin, saved by a word processor in its formats. */
class SplittingFilesTest {
    @ParameterizedTest
    @ValueSource(strings = {"sample.docx", "sample.doc", "sample.odt", "sample.rtf", "sample.pdf"})
    void items_come_with_their_sections_texts_and_links(String file) throws IOException {
        Split.Items bulletin = Splitting.bulletin(Splitting.resource(file), file);
        List<Article> items = bulletin.items();
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment 江苏甲市 | 零工市场五个站点全部开门",
                        "灵活就业/flexible-employment 学者圆桌 | 平台规则怎样更透明",
                        "职业技能提升/vocational-skills 乙县 | 培训班办到村里，三百名学员拿到证书并在家门口找到工作，全年计划再办二十期",
                        "域外来风/null  | 邻国修订就业服务条例");
        assertThat(items.stream().flatMap(item -> links(item).stream()))
                .containsExactly(
                        "ANCHOR https://news.example.cn/a/1.html",
                        "ANCHOR https://news.example.cn/a/2.html",
                        "ANCHOR https://news.example.cn/a/3.html");
        assertThat(items.get(0).body()).hasLineCount(2).endsWith("至此，全市站点布局全部完成。");
        assertThat(items.get(1).body()).contains("详见会议纪要，全文刊于学会网站。\n分歧在哪里\n有学者主张");
        assertThat(items.get(2).body()).endsWith("工种 人数\n家政 120\n电工 180");
        assertThat(bulletin.bulletin().referenceDate()).isEqualTo(LocalDate.of(2031, 3, 9));
    }
}
