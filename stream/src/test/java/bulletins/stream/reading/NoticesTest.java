package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of offices that hold little running text, or more of others' than their own. */
class NoticesTest {
    private static final String MENU =
            "<ul><li><a href='/1/'>首页</a></li><li><a href='/2/'>政务公开</a></li><li><a href='/3/'>办事服务</a></li></ul>";
    private static final String FOOT =
            "<div><p>主办单位：示例市人社局　承办：示例市信息中心</p><p>地址：示例市解放路18号　邮编：250000　电话：0100-1234567</p></div>";
    private static final String SENTENCE = "8月15日，我市东城、南湖两家零工驿站正式启用，至此全市零工驿站达到9家，日均服务600余人次。";

    @Test
    void a_notice_of_one_sentence_is_an_article_with_its_signature() {
        assertThat(body(
                        "笔试地点变更",
                        "<p>2021年8月16日</p><div><p>各位考生：</p><p>原定一中考点的笔试改在职业学院举行，时间不变。</p>"
                                + "<p>示例市人事考试中心</p><p>2021年8月16日</p></div>"))
                .isEqualTo("各位考生：\n原定一中考点的笔试改在职业学院举行，时间不变。\n示例市人事考试中心\n2021年8月16日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p>时间：2021年8月12日（星期四）上午10:00</p><p>地点：示例市政府新闻发布厅</p>", "<p>时间：2021年8月12日上午10时　地点：示例市政府新闻发布厅</p>"
            })
    void when_and_where_something_takes_place_is_text(String event) {
        String strip = "<div>发布时间：2021-08-12 15:20　来源：示例市政府新闻办</div>";
        assertThat(body("零工驿站新闻发布会", strip + "<div>" + event + "<p>" + SENTENCE + "</p></div>"))
                .startsWith("时间：2021年8月12日")
                .contains("地点：")
                .doesNotContain("15:20");
    }

    @Test
    void a_file_below_title_and_date_is_an_article() {
        String file = "<div><p>附件：<a href='./P42.pdf'>示例市人社局2020年度部门决算.pdf</a></p></div>";
        assertThat(body("2020年度部门决算", "<div>发布时间：2021-08-16 10:00　来源：规划财务处</div>" + file))
                .isEqualTo("附件：示例市人社局2020年度部门决算.pdf");
    }

    @Test
    void headings_that_link_to_the_whole_of_what_they_stand_above_are_text() {
        String digest = IntStream.range(1, 4)
                .mapToObj(i -> "<p><a href='/" + i + "'>" + i + ".零工驿站第" + i + "批名单公布</a></p><p>" + SENTENCE + "</p>")
                .collect(Collectors.joining());
        assertThat(body("人社要闻速览", "<div>2021-08-16</div><div>" + digest + "</div>"))
                .contains("1.零工驿站第1批名单公布", "2.零工驿站第2批名单公布", "3.零工驿站第3批名单公布");
    }

    @Test
    void a_list_of_names_is_an_article() {
        String names = IntStream.range(1, 9)
                .mapToObj(i -> "<p>" + i + ".示例市第" + i + "机械制造有限公司</p>")
                .collect(Collectors.joining());
        assertThat(body("第三批见习基地名单", "<div>2021-08-16 11:02 　浏览：301</div><div>" + names + "</div>"))
                .hasLineCount(8)
                .startsWith("1.示例市第1机械制造有限公司");
    }

    @Test
    void an_article_shorter_than_the_teasers_beside_it_is_found() {
        String teasers = IntStream.range(0, 4)
                .mapToObj(i -> "<div><a href='/" + i + "'>第" + i + "条新闻</a><p>" + SENTENCE + SENTENCE + "</p></div>")
                .collect(Collectors.joining());
        assertThat(body(
                        "我市新增两家零工驿站",
                        "<div><p>2021-08-16 10:20 示例网</p><div><p>" + SENTENCE + "</p></div></div><div><h3>精彩推荐</h3>"
                                + teasers + "</div>"))
                .isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "抱歉，您访问的页面不存在，可能已被删除，请检查输入的地址是否正确，或者返回首页继续浏览其他内容。, not there",
        "对不起，您要查看的信息已经被删除或者移动到别处，您可以用站内搜索查找需要的信息，五秒后将自动回到首页，感谢您的关注。, not there",
        "您的访问请求可能对网站造成安全威胁，请求已被阻断。如有疑问，请联系网站管理员并提供下面的事件编号：0102030405060708。, firewall",
        "系统检测到您的网络环境存在异常，为了保障网站的正常运行，请拖动下方的滑块，完成安全验证后继续访问本网站，谢谢您的配合。, firewall"
    })
    void a_page_that_says_it_is_not_there_or_lets_nobody_in_is_no_article(String says, String why) {
        byte[] page = page("提示", "<p>" + says + "</p>").getBytes(StandardCharsets.UTF_8);
        assertThat(Pages.read(page, "text/html"))
                .isInstanceOfSatisfying(
                        Reading.NoArticle.class,
                        reading -> assertThat(reading.message()).contains(why));
    }

    @Test
    void what_passed_a_regulation_and_who_signed_with_a_day_are_text() {
        String rule = "为了规范人力资源市场活动，促进人力资源合理流动和优化配置，保护求职者和用人单位的合法权益，制定本办法。";
        assertThat(body(
                        "示例市人力资源市场管理办法",
                        "<div><p>（2021年7月20日示例市人民政府第68次常务会议通过）</p><p>第一条　" + rule + "</p><p>第二条　"
                                + rule.replace("制定", "修改") + "</p><p>示例市人民政府 2021年8月12日</p></div>"))
                .startsWith("（2021年7月20日示例市人民政府第68次常务会议通过）\n")
                .endsWith("\n示例市人民政府 2021年8月12日");
    }

    @Test
    void a_covering_letter_is_not_the_head_of_what_it_hands_on() {
        assertThat(body(
                        "关于印发《示例市稳就业方案》的通知",
                        "<p>发布日期：2021-08-16</p><div><p>示政发〔2021〕8号</p><p>各区县人民政府：</p><p>现将方案印发给你们，请认真执行。</p>"
                                + "<p>示例市人民政府</p><p>2021年8月11日</p><h2>示例市稳就业方案</h2><p>" + SENTENCE
                                + "</p><p>" + SENTENCE + "</p></div>"))
                .startsWith("示政发〔2021〕8号\n各区县人民政府：\n")
                .hasLineCount(8);
    }

    @Test
    void forms_that_a_program_gives_out_are_of_the_text_and_so_is_the_signature_below_them() {
        String forms =
                "<p>附件：</p><p><a href='/down.jsp?id=1'>1.申请表.doc</a></p><p><a href='/down.jsp?id=2'>2.汇总表.xls</a></p>"
                        + "<p><a href='/down.jsp?id=3'>3.收费标准.pdf</a></p>";
        assertThat(body(
                        "关于申报零工驿站的通知",
                        "<p>发布日期：2021-08-16</p><div><p>各区人社局：</p><p>" + SENTENCE + "</p>" + forms
                                + "<p>示例市人社局</p><p>2021年8月11日</p></div>"))
                .endsWith("附件：\n1.申请表.doc\n2.汇总表.xls\n3.收费标准.pdf\n示例市人社局\n2021年8月11日");
    }

    @Test
    void a_long_table_belongs_to_its_notice_with_its_days_and_the_signature_below() {
        String rows = IntStream.range(1, 12)
                .mapToObj(i -> "<tr><td>" + i + "</td><td>示例" + i + "号驿站</td></tr>")
                .collect(Collectors.joining(
                        "", "<tr><td>序号</td><td>名称</td></tr>", "<tr><td>启用日期</td><td>2021年8月15日</td></tr>"));
        assertThat(body(
                        "零工驿站名单公示",
                        "<p>发布日期：2021-08-16 10:05 来源：示例市就业服务中心 浏览量：1024 字号：大 中 小</p><div><p>" + SENTENCE + "</p><table>"
                                + rows + "</table><p>示例市就业服务中心</p><p>2021年8月16日</p></div>"))
                .startsWith(SENTENCE + "\n序号 | 名称\n1 | 示例1号驿站\n")
                .endsWith("11 | 示例11号驿站\n启用日期 | 2021年8月15日\n示例市就业服务中心\n2021年8月16日");
    }

    @Test
    void who_signs_in_blocks_of_their_own_below_the_text_is_of_it() {
        String text = "<div><p>" + SENTENCE + "</p><p>" + SENTENCE.repeat(2) + "</p></div>";
        assertThat(body("关于启用零工驿站的通告", text + "<div>示例市人社局</div><div>2021年8月16日</div><div>分享到：</div>"))
                .endsWith(SENTENCE + "\n示例市人社局\n2021年8月16日");
    }

    @Test
    void the_day_of_a_speech_in_brackets_is_of_its_text() {
        assertThat(body(
                        "在零工驿站启用仪式上的讲话",
                        "<p>2021-08-18 来源：示例网</p><div><p>（2021年8月15日）</p><p>" + SENTENCE + "</p><p>"
                                + SENTENCE.repeat(2) + "</p></div>"))
                .startsWith("（2021年8月15日）\n" + SENTENCE);
    }

    @Test
    void who_explains_a_policy_and_when_each_answer_came_are_no_text() {
        String answers = IntStream.range(1, 5)
                .mapToObj(i -> "<p>答：" + SENTENCE + "</p><p>2021-08-16 10:2" + i + ":30</p>")
                .collect(Collectors.joining());
        assertThat(body(
                        "零工驿站管理办法解读",
                        "<p>日期：2021-08-16</p><p>解读机构：示例市人社局 解读人：李示例 咨询电话：0100-1234567</p><div>" + answers + "</div>"))
                .isEqualTo("答：" + (SENTENCE + "\n答：").repeat(3) + SENTENCE);
    }

    @Test
    void text_that_a_script_puts_in_place_is_read_with_its_date_and_source() {
        String text = "<p>" + SENTENCE + "<\\/p><p>" + SENTENCE.repeat(3).replace("东城", "\\u897f\\u57ce") + "<\\/p>";
        Article article = Pages.article(
                "<html><head><title>我市新增两家零工驿站</title></head><body><div id=app></div><script>window.STATE={\"list\":[1,2],\"article\":{\"publishTime\":\"2021-08-16 10:20\",\"source\":\"示例网\",\"content\":\""
                        + text + "\"}};</script></body></html>");
        assertThat(article.body())
                .isEqualTo(SENTENCE + "\n" + SENTENCE.repeat(3).replace("东城", "西城"));
        assertThat(Pages.facts(article)).satisfies(facts -> {
            assertThat(facts.publishedAt()).hasToString("2021-08-16T10:20+08:00");
            assertThat(facts.source()).isEqualTo("示例网");
        });
    }

    private static String body(String title, String content) {
        return Pages.article(page(title, content)).body();
    }

    private static String page(String title, String content) {
        return "<html><head><title>" + title + "_示例市人社局</title></head><body>" + MENU + "<div><h1>" + title + "</h1>"
                + content + "</div>" + FOOT + "</body></html>";
    }
}
