package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            关于做好就业见习工作的通知_通知公告_示例市人社局 ~ <h2>关于做好就业见习工作的通知</h2> ~ 关于做好就业见习工作的通知
            关于做好就业见习工作的通知 - 示例网 ~ <div>关于做好就业<br>见习工作的通知</div> ~ 关于做好就业见习工作的通知
            示例市政府 市人社局 关于做好就业见习工作的通知 ~ <div>关于做好就业见习工作的通知</div> ~ 关于做好就业见习工作的通知
            示例市人力资源和社会保障局 ~ <p align=center><b>关于做好就业见习工作的通知</b></p> ~ 关于做好就业见习工作的通知
            示例市政府门户网站 ~ <div class=bt>示例市政府<br>关于做好就业见习工作的通知</div> ~ 示例市政府关于做好就业见习工作的通知
            见习 - 示例的博客 ~ <h2>见习</h2> ~ 见习
            文章详情 ~ <div class=title>关于做好就业见习工作的通知</div> ~ 关于做好就业见习工作的通知
            示例的博客 | 见习的那些日子 ~ <h1><a href="/">示例的博客</a></h1><h2><a href="/p/7">见习的那些日子</a></h2> ~ 见习的那些日子
            见习心得大家谈一谈 - 示例论坛 ~ <h1>[闲聊] 见习心得大家谈一谈</h1> ~ 见习心得大家谈一谈
            Harbour board agrees to dredge the ch... - Example ~ <h1>Harbour board agrees to dredge the channel</h1> ~ Harbour board agrees to dredge the channel
            关于做好二〇二一年就业见习… - 示例网 ~ <h1>关于做好二〇二一年就业见习工作的通知</h1> ~ 关于做好二〇二一年就业见习工作的通知
            见习记 散文随笔 示例文学网 ~ <b>见习记</b> ~ 见习记
            示例市总工会 ~ <p>主办：示例市总工会</p><div class=title>关于做好就业见习工作的通知</div> ~ 关于做好就业见习工作的通知
            详细信息 ~ <div class=art_title>关于做好就业见习工作的通知</div> ~ 关于做好就业见习工作的通知
            关于做好就业见习工作的通知（示人社发〔2021〕45号）_示例网 ~ <p>关于做好就业<br>见习工作的通知</p> ~ 关于做好就业见习工作的通知
            见习与就业服务公告 示例市 ~ <div>工作</div><h3>服务公告</h3> ~ 见习与就业服务公告 示例市
            市长信箱_示例市人民政府 ~ <table><tr><td>信件标题<td>咨询就业见习补贴<tr><td>来信人<td>张**</table> ~ 咨询就业见习补贴
            示例市政府门户网站 ~ <h1>关于做好就业见习工作的通知</h1><p>会议主题：做好就业见习</p> ~ 关于做好就业见习工作的通知
            见习工作--示例学会官网 ~ <h3>首页 - 见习工作</h3><h5>示例学会年会成功举行</h5> ~ 示例学会年会成功举行
            ::::中国就业::::示例市政府 ~ <p><b>关于做好就业见习工作的通知</b></p> ~ 关于做好就业见习工作的通知
            见习通报 ~ <p>示例市政府网</p> ~ 见习通报
            见习日报 ~ <p>一个通知，牵起供需两头</p><h2>就业见习单位怎么管</h2> ~ 就业见习单位怎么管
            示例快讯 市人社局开展就业见习观摩 图片新闻 ~ <h2>市人社局开展就业见习观摩</h2> ~ 市人社局开展就业见习观摩
            示例市政府门户网站 ~ <p>首页＞新闻中心＞示例要闻</p><h1 class=lm-title>示例要闻</h1><div class=bt>关于做好就业见习工作的通知</div> ~ 关于做好就业见习工作的通知
            见习单位迎来新规-示例网 ~ <div>见习工作</div> ~ 见习单位迎来新规
            """)
    void is_what_the_page_shows_of_its_title_element_or_above_its_text(String element, String shown, String title) {
        assertThat(Pages.article(page(element, shown)).title()).isEqualTo(title);
    }

    @Test
    void a_link_to_nowhere_below_a_search_box_is_a_title_and_the_name_of_the_column_is_none() {
        String page = """
                <html><head><title>公告通知</title><meta name="ColumnName" content="公告通知"></head><body>
                <div><input type="text"></div><p class="tit"><a href="javascript:void(0);">示例高新区公开招聘工作人员的公告</a></p>
                <div>日期：2021-08-16　来源：示例区人社局</div><div><p>示例高新区计划公开招聘工作人员二十名，现将有关事项公告如下，请考生及时报名。</p>
                <p>考生须携带身份证和通知书参加考试，迟到者视为自动放弃，成绩在公告栏公布，请考生留意。</p></div></body></html>""";
        assertThat(Pages.article(page).title()).isEqualTo("示例高新区公开招聘工作人员的公告");
    }

    @Test
    void the_strip_between_title_and_text_is_no_title_though_its_year_has_two_digits() {
        String page = """
                <html><head><title>示例就业网</title></head><body><table><tr><td>首页 >> 就业新闻 >> 查看内容</td></tr>
                <tr><td align=center><b>城北举办秋季招聘会</b></td></tr><tr><td align=center>发表时间：21-08-16　来源：县就业中心　作者：　阅读：321次</td></tr>
                <tr><td>　　招聘会提供岗位三千余个，涉及制造、物流和家政，求职者可以现场面试，也可以扫码投递简历，组织者安排了免费班车。<br><br>
                　　县就业中心介绍，今年已举办招聘会二十场，达成意向四千余人次，下一场将在九月举行，请用人单位及早报名。</td></tr></table></body></html>""";
        assertThat(Pages.article(page).title()).isEqualTo("城北举办秋季招聘会");
    }

    private static String page(String element, String shown) {
        return """
                <html><head><title>%s</title></head><body><ul><li><a href="/1">首页</a></li><li><a href="/2">政务公开</a></li></ul>%s
                <p>发布时间：2021-08-16　来源：示例市就业中心</p>
                <div><p>见习单位应当与见习人员签订协议，明确见习期限和待遇，见习期限一般为三至十二个月，可以视情况延长。</p>
                <p>示例市人力资源和社会保障局对见习单位给予补贴，标准不低于最低工资的百分之八十，留用率高的单位适当提高。</p></div>
                </body></html>""".formatted(element, shown);
    }
}
