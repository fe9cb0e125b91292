package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final String NOTICE = """
            <html><head><title>关于做好稳岗返还工作的通知-示例市人社局</title><meta name="SiteName" content="示例市人社局"></head><body>
            <div class="nav"><a href="/">首页</a><a href="/zw">政务公开</a><a href="/hd">互动交流</a></div>
            <h1>关于做好稳岗返还工作的通知</h1>
            <div class="info">发布时间：2021年08月16日 10:20　来源：示例市就业中心　字号：<a href="#">大</a> <a href="#">中</a></div>
            <div class="content"><p>各区人力资源和社会保障局，各有关单位：</p>
            <p>为进一步稳定就业岗位，支持企业渡过难关，现就做好失业保险稳岗返还工作有关事项通知如下，请认真贯彻执行。</p>
            <p>一、参保企业上年度未裁员，或者裁员率不高于百分之五点五的，可以申请返还，中小微企业按百分之六十返还。</p>
            <p>二、资金用于职工生活补助、缴纳社会保险费、转岗培训、技能提升培训等，不得挪作他用，违者追回。</p></div>
            <p>责任编辑：王示例</p><div>分享到：微信 微博</div>
            <div class="foot">版权所有：示例市人社局　网站标识码 3200000000</div></body></html>""";

    @Test
    void a_notice_is_read_without_menu_head_and_foot() {
        assertThat(Pages.article(NOTICE).body().lines()).hasSize(4).first().isEqualTo("各区人力资源和社会保障局，各有关单位：");
    }

    @Test
    void title_date_site_source_and_editor_are_found_beside_the_text() {
        Article article = Pages.article(NOTICE);
        assertThat(article.title()).isEqualTo("关于做好稳岗返还工作的通知");
        assertThat(Pages.facts(NOTICE)).satisfies(facts -> {
            assertThat(facts.publishedAt()).hasToString("2021-08-16T10:20+08:00");
            assertThat(facts.site()).isEqualTo("示例市人社局");
            assertThat(facts.source()).isEqualTo("示例市就业中心");
            assertThat(facts.author()).isEqualTo("王示例");
            assertThat(facts.evidence()).containsKeys("title", "published_at", "source", "charset");
        });
    }

    @Test
    void a_first_sentence_that_begins_with_a_day_is_text() {
        String lead = "示例市自2024年7月1日起上调岗位补贴标准，由每人每月900元调整为1000元，惠及五百余人。";
        String page = NOTICE.replace("各区人力资源和社会保障局，各有关单位：", lead);
        assertThat(Pages.article(page).body()).startsWith(lead);
    }
}
