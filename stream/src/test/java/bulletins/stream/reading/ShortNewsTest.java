package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** News in brief, below which there is more of others than of their own, and reports in which each thing is told in few words. */
class ShortNewsTest {
    private static final String TITLE = "示例市苗木市场重新开张";
    private static final String NEWS = "示例市的苗木市场今天重新开张，两百多户花农进场交易，停车和称重都不收费用。";

    private static final String OTHER = "<p>示例县的花卉市场上月搬到新址，占地两万平方米，新增了三百个摊位，停车场可以停四百辆车，每天开门三小时。</p>";

    @Test
    void what_stands_under_a_heading_of_other_news_is_none_though_there_is_more_of_it() {
        String others = "<div><h3>更多快讯</h3>" + ("<div><i>09:18</i>" + OTHER + "</div>").repeat(3) + "</div>";

        assertThat(Pages.story(TITLE, "", "<p>2021-08-16 09:21</p><div><p>" + NEWS + "</p></div>" + others))
                .containsExactly(NEWS);
    }

    @Test
    void what_a_policy_says_under_a_heading_of_its_own_is_text() {
        String text = OTHER.replaceAll("</?p>", "");

        for (String heading : List.of("相关政策", "最新政策", "历史回顾"))
            assertThat(Pages.story(
                            TITLE,
                            "",
                            "<div><p>" + NEWS + "</p><div><h3>" + heading + "</h3>" + OTHER + OTHER.replace("上月", "今天")
                                    + "</div></div>"))
                    .contains(NEWS, text, text.replace("上月", "今天"));
    }

    @Test
    void the_document_that_a_reading_of_it_links_to_is_none() {
        String link = "<a href='/2.html'>示例市林业局等四部门关于印发《示例市苗木市场管理办法》的通知</a>";

        assertThat(Pages.story(
                        TITLE,
                        "",
                        "<div><p>" + NEWS + "</p></div><div><div>相关政策</div>" + link + "</div><a>打印</a><a>关闭</a>"))
                .containsExactly(NEWS);
    }

    @Test
    void the_times_of_a_live_report_are_text_also_above_few_words() {
        String report = "<div><span>%s</span><p>花农从东门进场，已有二十户交完摊位费，秩序很好。</p></div>";
        String all = report.formatted("11:15") + report.formatted("10:40") + report.formatted("09:30");

        assertThat(Pages.story(TITLE, "", "<p>2021-08-16</p><div><p>" + NEWS + NEWS + "</p>" + all + "</div>"))
                .contains("11:15", "10:40", "09:30");
    }

    @Test
    void whom_the_page_is_from_is_no_text_though_there_is_more_of_it() {
        String owner = "<div>© Copyright 2000- 示例網 All rights reserved. 集團資源：示例北站｜示例南站｜示例生活｜示例部落</div>"
                + "<div>關於我們｜會員中心｜聯絡｜合作｜服務條款｜著作權｜產品&amp;服務｜廣告｜資訊聲明</div>"
                + "<div>代表號：000-00000000 客服分機：666 聯絡客服 法律顧問：示例法律事務所 張示例律師 傳真：000-00000001 地址：示例市中央路一段二號三樓</div>";
        String news = "示例市苗木市場今天重新開張，兩百多戶花農進場交易。";

        for (String foot : List.of(owner, "<div id='foot'>" + owner + "</div>"))
            assertThat(Pages.story(TITLE, "", "<p>2021-08-16 09:21</p><div>" + news + "</div></div>" + foot + "<div>"))
                    .containsExactly(news);
    }

    @Test
    void who_owns_what_may_be_the_matter_of_a_text() {
        List<String> rules =
                List.of(NEWS + NEWS, "示例市要求各单位在网站的底部标明ICP备案编号，并链接至管理系统", "作品的著作权所有人应当提交身份证明", "逾期不改的，责令停止接入并处以罚款");
        assertThat(Pages.story("示例市网站备案须知", "", rules.stream().collect(Collectors.joining("</p><p>", "<p>", "</p>"))))
                .containsExactlyElementsOf(rules);
    }

    @Test
    void a_paper_may_stand_in_front_of_its_titles() {
        String page = "<title>示例日报数字报-" + TITLE + "</title><h1>" + TITLE + "</h1><p>" + NEWS + NEWS + "</p>";

        assertThat(Pages.facts(page).site()).isEqualTo("示例日报数字报");
    }
}
