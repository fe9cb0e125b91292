package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A title over a subtitle heads an item, though it bears no bar. */
class SubtitledItemsTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";

    @Test
    void a_subtitle_that_a_dash_leads_tells_the_title_above() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "零工有了新去处",
                "——江苏常州建设零工市场",
                TEXT,
                "骑手也有底气",
                "——甘肃完善用工保障",
                TEXT,
                "劳动关系",
                "家门口说理",
                "——湖南设立调解中心",
                TEXT);
        assertThat(items)
                .extracting(Article::title)
                .containsExactly("零工有了新去处——江苏常州建设零工市场", "骑手也有底气——甘肃完善用工保障", "家门口说理——湖南设立调解中心");
        assertThat(items).extracting(Article::body).containsOnly(TEXT);
    }

    @Test
    void who_says_what_a_text_quotes_is_no_subtitle_where_bars_tell_the_items() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                "下班就能找活干",
                "——求职者小李",
                TEXT,
                "甘肃 | 骑手有了保障",
                "心里踏实多了",
                "——骑手小王",
                TEXT,
                "湖南 | 调解中心揭牌",
                TEXT);
        assertThat(items).extracting(Article::title).hasSize(3);
    }
}
