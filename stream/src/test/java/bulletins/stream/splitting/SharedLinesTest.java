package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sections, headings and links that share a line with something else, and texts that end in the name of a section. */
class SharedLinesTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String OTHER = "记者了解到，三百人拿到了证书。";

    @Test
    void a_section_may_stand_in_front_of_the_first_item_on_its_line() {
        List<Article> items = items("b.txt", "灵活就业 江苏常州 | 零工市场开门", TEXT, "劳动关系 甘肃 | 调解中心揭牌", OTHER);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "劳动关系/labour-relations 甘肃 | 调解中心揭牌");
    }

    @Test
    void a_heading_at_the_end_of_a_paragraph_begins_the_next_item() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT + "甘肃兰州 | 调解中心揭牌", OTHER);
        assertThat(headings(items)).last().isEqualTo("灵活就业/flexible-employment 甘肃兰州 | 调解中心揭牌");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void links_in_front_of_a_line_stand_alone_and_what_follows_them_goes_on() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "江苏常州 | 零工市场开门",
                "常州市新设零工市场三处，",
                "https://a.example/1 https://a.example/2 首日进场五百人。",
                "https://a.example/3 甘肃兰州 | 调解中心揭牌",
                OTHER);
        assertThat(items).extracting(Article::title).containsExactly("零工市场开门", "调解中心揭牌");
        assertThat(items.get(0).body()).isEqualTo("常州市新设零工市场三处，首日进场五百人。");
        assertThat(links(items.get(0))).hasSize(3);
    }

    @Test
    void a_section_glued_to_a_text_is_known_by_the_contents_list_alone() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "灵活就业",
                "江苏 | 零工市场开门",
                "域外来风",
                "邻国 | 条例修订",
                "灵活就业",
                "江苏 | 零工市场开门",
                TEXT + "域外来风",
                "邻国 | 条例修订",
                OTHER);
        assertThat(headings(items)).containsExactly("灵活就业/flexible-employment 江苏 | 零工市场开门", "域外来风/null 邻国 | 条例修订");
        assertThat(items).extracting(Article::body).containsExactly(TEXT, OTHER);
    }

    @Test
    void a_question_that_ends_in_the_name_of_a_section_is_one_title() {
        List<Article> items = items("b.txt", "宏观政策", "江苏 | 骑手怎么参保？灵活就业", TEXT, "甘肃 | 调解中心揭牌", OTHER);
        assertThat(items).extracting(Article::title).containsExactly("骑手怎么参保？灵活就业", "调解中心揭牌");
    }

    @Test
    void the_last_words_of_a_sentence_are_no_section() {
        List<Article> items = items("b.txt", "灵活就业", "江苏 | 零工市场开门", "当地支持零工市场建设，努力构建和谐", "劳动关系。", "甘肃 | 骑手有了保障", OTHER);
        assertThat(headings(items)).last().isEqualTo("灵活就业/flexible-employment 甘肃 | 骑手有了保障");
    }

    @Test
    void a_section_glued_to_the_wrong_text_gives_way_to_the_contents_list() {
        String[] headings = {"江苏 | 零工市场开门", "甘肃 | 骑手有了保障", "山东 | 调解中心揭牌"};
        List<Article> items = items(
                "b.txt",
                "目录",
                "灵活就业",
                headings[0],
                headings[1],
                "劳动关系",
                headings[2],
                "灵活就业",
                headings[0],
                TEXT + "劳动关系",
                headings[1],
                OTHER,
                headings[2],
                TEXT.substring(2));
        assertThat(headings(items)).element(1).isEqualTo("灵活就业/flexible-employment 甘肃 | 骑手有了保障");
    }
}
