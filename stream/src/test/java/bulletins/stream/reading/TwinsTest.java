package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwinsTest {
    private static final String TEXT = "<p>市里的第一家零工市场周一开张，为务工人员免费登记求职、推荐岗位，当天有三百多人进场，其中一半当场谈成了活计。</p>"
            + "<p>市场还将在月底前公布各区的服务网点，并延长服务时间，方便务工人员就近求职，周末照常开放。</p>"
            + "<p>负责人说，明年还要再开两家，让更多的人能在家门口找到活计，不必再到路边等候。</p>";

    @Test
    void of_an_article_that_stands_there_for_screens_and_for_phones_one_is_text() {
        String twice = "<h1>零工市场开张</h1><div class='pc'>%s</div><div class='wap'>%s</div>".formatted(TEXT, TEXT);
        assertThat(Pages.article(twice).body().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("市里的第一家");
    }

    @Test
    void a_copy_for_printers_at_the_end_of_the_page_is_no_text() {
        String page = "<h1>零工市场开张</h1><div class='k1'>" + TEXT + "</div><ul><li><a href='/a'>各区的服务网点</a></li></ul>"
                + "<div class='k2'><b>零工市场开张</b><br>" + TEXT.replaceAll("</?p>", "<br>") + "</div>";
        assertThat(Pages.article(page).body().lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("负责人说");
    }

    @Test
    void an_excerpt_above_the_whole_text_is_the_copy() {
        String excerpt = TEXT.substring(0, TEXT.lastIndexOf("<p>"));
        String page = "<h1>零工市场开张</h1><div class='k1'>" + excerpt + "</div><p>2021-08-16</p><div class='k2'>" + TEXT
                + "</div>";
        assertThat(Pages.article(page).body().lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("负责人说");
    }

    @Test
    void the_refrain_of_a_poem_and_the_same_duties_in_two_notices_are_text() {
        String refrain = "<p>市场还将在月底前公布各区的服务网点，周末照常开放。<br>负责人说，明年还要再开两家，让更多的人能找到活计。</p>";
        String page = "<h1>零工市场开张</h1><div class='k1'>" + TEXT + refrain + TEXT.replace("市", "县") + refrain + "</div>";
        assertThat(Pages.article(page).body().lines()).hasSize(10);
    }

    @Test
    void two_posts_with_the_same_duties_and_a_rule_before_and_after_its_change_are_text() {
        String duties = "<p>负责登记来市场求职的人员，为他们推荐岗位，每月底汇总用工需求，完成市场交办的其他任务，服从周末值班的安排。</p><p>招%s人</p>"
                + "<p>应聘者须会使用办公软件，能说本地话，身体健康，有两年以上服务群众的经历，持有职业指导师证书的优先录用，退役军人同等条件下优先。</p>";
        String posts = "<h1>零工市场招聘</h1><div class='k1'><p>甲岗</p>" + duties.formatted("三")
                + "</div><div class='k2'><p>乙岗</p>" + duties.formatted("五") + "</div>";
        assertThat(Pages.article(posts).body()).contains("招三人", "招五人");
        String rule =
                "<p>" + duties.formatted("三").replace("<p>招三人</p>", "") + "<p>本办法自今年九月起施行，%s，由市里的零工市场负责解释，各区照此办理。</p>";
        String changed = "<h1>零工市场办法</h1><div class='k1'><p>修改前</p>" + rule.formatted("有效期三年")
                + "</div><div class='k2'><p>修改后</p>" + rule.formatted("有效期五年") + "</div>";
        assertThat(Pages.article(changed).body().lines().filter(line -> line.startsWith("负责登记")))
                .hasSize(2);
    }
}
