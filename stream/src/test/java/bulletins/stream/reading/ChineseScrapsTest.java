package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chinese pages say around every text, and news in like words. */
class ChineseScrapsTest {
    private static final String FIRST = "示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。";
    private static final String SECOND = "市场还设有检疫窗口和农资超市，买卖双方谈妥以后可以当场开票，货款当天到账。";

    private static String body(String last) {
        return Pages.article("<html><head><title>苗木市场开张</title></head><body><div class=wrap><h1>苗木市场开张</h1><p>" + FIRST
                        + "</p><p>" + SECOND + "</p><p>" + last + "</p></div></body></html>")
                .body();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "股市有风险，投资需谨慎",
                "字体大小：[ 大 | 中 | 小 ] 打印 收藏",
                "手机扫一扫打开当前页",
                "【打印正文】【关闭窗口】",
                "您访问的链接即将离开“示例市门户网站”，是否继续？ 继续访问 放弃",
                "【写点什么】【告诉好友】【存起来看】",
                "参与互动",
                "新闻热线：0512-00000000",
                "视频加载中...",
                "为您推荐",
                "阅读 3.2万",
                "摄影：王示例",
                "本文原载于示例周刊",
                "請繼續往下閱讀...",
                "录入：办公室",
                "编者按：本文来自微信公众号“示例苗木”，作者王示例，经授权发布。",
                "（撰稿：王示例 审核：李示例）",
                "策划：王示例 视频：李示例 张示例",
                "字級：字級縮小 字級放大",
                "点击上方“示例苗木”关注我们",
                "题图来源：示例图库",
                "（除署名外，图片由受访者提供）",
                "如果您有新闻线索，欢迎向我们报料，一经采纳有费用酬谢。",
                "如果我们使用了您的图片，请作者与本站联系索取稿酬。",
                "举报/反馈",
                "本文共计3862字，您可免费阅读前20%，",
                "请登录后继续阅读全文",
                "您已阅读 21%（513字），剩余 79%（1922字）包含更多重要信息，订阅以继续探索完整内容，并享受更多专属服务。",
                "当前内容仅对会员开放，开通后即可阅读全文，已订阅请登录",
                "我们和合作伙伴使用 Cookie 等技术来改善您的浏览体验，继续使用本网站即表示您同意。",
                "请您仔细阅读《用户协议》和《隐私政策》，点击同意即代表您已阅读并接受上述条款。",
                "话题： #苗木 #花农",
                "最新快讯",
                "反对 0 举报 0 收藏 0 打赏 0 评论 0",
                "阅读(233) ┊ 评论 (3) ┊ 收藏(1) ┊ 转载 ┊ 喜欢▼ ┊ 打印 ┊ 举报",
                "<a>回复</a><a>举报</a><a>使用道具</a>",
                "点击以在 Twitter 上共享（在新窗口中打开）",
                "朗读全文<span>00:00 / 06:12</span>",
                "示例市政府法制办公室主办　网站管理：0512-00000000",
                "Powered by Discuz! X3.2 © 2001-2013 Example Inc.",
                "示例网是由示例镇文化站主办的公益网站，欢迎广大花友踊跃投稿，来稿请注明真实姓名，一经采用，赠送当期会刊一册。",
                "本文为示例网原创，著作权归示例网所有。未经示例网书面授权，不得以任何方式加以使用，包括摘编、复制或建立镜像，示例网保留追究侵权者法律责任的权利。"
            })
    void what_pages_say_below_every_text_is_none(String said) {
        assertThat(body(said).lines()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>128人阅读 位置：<a href='/'>主页</a> > <a href='/l'>林业新闻</a> > 正文 | 时间：2018-06-09 作者：示例日报 李示例</p>",
                "<p>2018-06-09</p><p>示例市的苗木市场上月重新开张，每天有两百多户花农进场...</p>",
                "<p>2018-06-09</p><p>示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。市场还设有…</p>",
                "<p>2018-06-09</p><p>摘要: 示例市的苗木市场上月重新开张，每天有两百多户花农进场 ...</p>",
                "<p>内容提要：示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。</p><p>2018-06-09</p>",
                "<p>【苗木市场重新开张】示例市的苗木市场上月重新开张，每天有两百多户花农进场交易，停车和称重都不收费用。</p>"
            })
    void a_strip_of_labels_and_a_summary_cut_from_the_text_are_none(String above) {
        assertThat(Pages.story("苗木市场开张", "", above + "<p>" + FIRST + "</p><p>" + SECOND + "</p>"))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void who_wrote_and_who_edited_above_the_text_with_the_name_of_their_paper_are_no_text() {
        String names = "<p>示例新闻记者 | 王示例</p><p>示例新闻编辑 | 李示例</p>";

        assertThat(Pages.story("苗木市场开张", "", names + "<p>" + FIRST + FIRST + "</p><p>" + SECOND + "</p>"))
                .containsExactly(FIRST + FIRST, SECOND);
    }

    @Test
    void whom_a_text_speaks_to_is_of_it_though_the_strip_shares_its_block() {
        String strip = "<div><p>来源：示例日报</p><p>各区花农：</p></div>";

        assertThat(Pages.story("苗木市场开张", "", strip + "<p>" + FIRST + FIRST + "</p><p>" + SECOND + "</p>"))
                .containsExactly("各区花农：", FIRST + FIRST, SECOND);
    }

    @Test
    void the_name_of_the_author_alone_is_no_text() {
        String named = "<p>%s</p><p>" + FIRST + "</p><p>" + SECOND + "</p>";
        String author = "<meta name='author' content='王示例'>";

        assertThat(Pages.story("苗木市场开张", author, named.formatted("王示例"))).containsExactly(FIRST, SECOND);
        assertThat(Pages.story("苗木市场开张", author, named.formatted("王示例当天也去了市场。")))
                .containsExactly("王示例当天也去了市场。", FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "打印店和复印店也在补贴之列。",
                "办理路径：登录网站 > 个人中心 > 补贴申领，按提示填写",
                "第三届示例技能大赛承办 示例职业学院：负责场地和设备",
                "请登录系统的花农在月底前补交照片，逾期的要到窗口办理。",
                "扫码就能查到每棵苗的来历。",
                "花农登录后即可查看全部内容，还可以给苗木评分。",
                "会员可继续阅读纸质版，图书馆还提供更好的服务。",
                "花农注册后，表示同意用户协议的才能开店。",
                "办事大厅说：“我们要给您更好的服务。”",
                "主办方说，展销会将开到月底。",
                "第二步：阅读《用户服务协议》和《隐私政策》，点击“同意”，您即可进入认证页面。",
                "登录后即可查看您的参保信息和全部内容，缴费可选择微信支付。",
                "消费者协会提醒：开通会员时请留意自动续费，我们建议保留付款凭证。",
                "责任编辑一职招聘两人。",
                "摄影爱好者也来了不少。",
                "视频：三段，每段不超过五分钟。",
                "照片：近期免冠一寸照片两张。",
                "新闻线索由居民提供。",
                "欢迎花农踊跃投稿，来稿请注明姓名和电话，一经采用即付稿酬。",
                "支持的二十户，反对的三户。",
                "展销会由示例市政府主办　示例县政府承办。",
                "举报电话公布后，市场秩序好转。",
                "※这是王示例2020年11月30日在例会上讲话的一部分。"
            })
    void news_in_like_words_is_text(String news) {
        assertThat(body(news).lines()).containsExactly(FIRST, SECOND, news);
    }
}
