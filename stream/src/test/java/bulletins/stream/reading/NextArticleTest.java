package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextArticleTest {
    private static final String MARKET = "<p>市里的第一家零工市场周一开张，为务工人员免费登记求职、推荐岗位，当天有三百多人进场，其中一半当场谈成了活计。</p>"
            + "<p>市场还将在月底前公布各区的服务网点，并延长服务时间，方便务工人员就近求职，周末照常开放。</p>";
    private static final String SCHOOL = "<p>县里的技工学校今年招了八百名新生，比去年多了一成，其中学养老护理的最多，学数控的次之，学校为此新盖了两座实训楼。</p>"
            + "<p>校长说，毕业生还没有出校门，就有企业上门来要人，工资也比前几年高出不少，家长们都放心了。</p>";

    @Test
    void an_article_that_is_made_alike_below_is_another() {
        Article article = read(piece("零工市场开张", "08-16", MARKET) + piece("技工学校招生", "08-19", SCHOOL.repeat(3)));
        assertThat(article.body().lines()).hasSize(2).last().asString().endsWith("周末照常开放。");
        assertThat(Pages.facts(article).publishedAt()).hasToString("2021-08-16T10:20+08:00");
    }

    @Test
    void the_pieces_of_a_digest_below_its_own_title_are_text() {
        String pieces = piece("零工市场开门迎客", "08-16", MARKET) + piece("技工学校招生", "08-19", SCHOOL);
        assertThat(read("<h2>零工市场开张</h2><div class='k5'>2021-08-20 09:00 来源：示例网</div>" + pieces)
                        .body()
                        .lines())
                .filteredOn(line -> line.length() > 30)
                .hasSize(4);
    }

    @Test
    void news_in_brief_are_text_though_the_first_bears_the_title_of_the_page() {
        String brief = "<p>县里的技工学校今年招了八百名新生，比去年多了一成，其中学养老护理的最多，学数控的次之。</p>";
        String pieces = piece("零工市场开张", "08-16", brief.replace("县", "市")) + piece("技工学校招生", "08-19", brief);
        assertThat(read(pieces + piece("技工学校开学", "08-20", brief.replace("招", "迎")))
                        .body())
                .contains("迎了八百名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件1：技工学校招生办法",
                "附：技工学校招生表",
                "技工学校招生办法（试行）",
                "《技工学校招生办法（试行）》解读",
            })
    void what_a_notice_brings_or_explains_is_text_though_it_is_made_alike(String title) {
        String notice = "关于印发《技工学校招生办法（试行）》的通知";
        String page = "<html><head><title>" + notice + "</title></head><body>" + piece(notice, "08-16", MARKET)
                + piece(title, "08-16", SCHOOL) + "</body></html>";
        assertThat(Pages.article(page).body()).contains("县里的技工学校");
    }

    @Test
    void the_rules_that_a_notice_brings_are_text() {
        String rules = "<p class='k2'>技工学校招生办法</p><p class='k3'>2021-08-12 来源：示例厅</p>";
        String notice = "<p class='k2'>零工市场开张</p><p class='k3'>2021-08-16 来源：示例厅</p>" + MARKET + rules + SCHOOL;
        assertThat(read("<div class='k4'>" + notice + "</div>").body().lines())
                .filteredOn(line -> line.length() > 30)
                .hasSize(4);
    }

    private static String piece(String title, String day, String text) {
        return "<div class='k1'><div class='k2'>" + title + "</div><div class='k3'>2021-" + day
                + " 10:20 来源：示例日报</div><div class='k4'>" + text + "</div></div>";
    }

    private static Article read(String body) {
        return Pages.article("<html><head><title>零工市场开张</title></head><body>" + body + "</body></html>");
    }
}
