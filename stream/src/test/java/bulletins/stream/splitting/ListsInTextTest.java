package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Short lines under an item or over all items that look like headings and are entries of a list. */
class ListsInTextTest {
    private static final String TEXT = "当地近日出台措施，支持零工市场建设。全市已建成五个站点。";
    private static final String[] HEADINGS = {
        "灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 江苏无锡 | 夜校开课"
    };

    @ParameterizedTest
    @CsvSource({"◆设立服务窗口；,◆开展技能培训", "- 设立服务窗口；,- 开展技能培训", "·设立服务窗口。,·开展技能培训", "设立服务窗口；,开展技能培训", "主要做法：,开展技能培训"})
    void the_last_entry_of_a_list_is_no_section_though_nothing_ends_it(String entry, String last) {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", TEXT, entry, last, "江苏无锡 | 夜校开课", TEXT);
        assertThat(headings(items)).containsExactly(HEADINGS);
        assertThat(items.get(0).body()).isEqualTo(TEXT + "\n" + entry + "\n" + last);
    }

    @Test
    void numbered_sentences_under_a_numbered_item_are_no_items() {
        List<Article> items = items(
                "b.txt",
                "灵活就业",
                "1. 江苏常州 | 零工市场开门",
                TEXT,
                "1. 各站点设立服务窗口，全天开放。",
                "2. 各站点开展技能培训",
                TEXT,
                "2. 江苏无锡 | 夜校开课",
                TEXT);
        assertThat(headings(items)).containsExactly(HEADINGS);
    }

    @Test
    void entries_of_a_contents_list_that_are_much_alike_do_not_end_it() {
        String[] alike = {"完善灵活就业人员社会保险补贴办法的若干措施印发实施 3", "优化灵活就业人员社会保险补贴办法的若干措施印发实施 5"};
        List<Article> items = items(
                "b.txt",
                "目录",
                "第一部分 灵活就业 1",
                "江苏常州 | " + alike[0],
                "第二部分 职业技能提升 4",
                "江苏常州 | " + alike[1],
                "江苏无锡 | 夜校开课 6",
                "第一部分 灵活就业",
                "江苏常州 | 完善灵活就业人员社会保险补贴办法的若干措施印发实施",
                TEXT,
                "第二部分 职业技能提升",
                "江苏常州 | 优化灵活就业人员社会保险补贴办法的若干措施印发实施",
                TEXT,
                "江苏无锡 | 夜校开课",
                TEXT);
        assertThat(items).hasSize(3).allSatisfy(item -> assertThat(item.body()).isEqualTo(TEXT));
    }

    @Test
    void a_numbered_section_that_only_the_contents_list_knows_is_a_section() {
        List<Article> items = items(
                "b.txt",
                "目录",
                "第一部分 灵活就业……1",
                "江苏常州 | 零工市场开门……1",
                "第二部分 东西部协作……2",
                "江苏无锡 | 夜校开课……2",
                "第一部分 灵活就业",
                "江苏常州 | 零工市场开门",
                TEXT,
                "第二部分 东西部协作",
                "江苏无锡 | 夜校开课",
                TEXT);
        assertThat(headings(items)).containsExactly(HEADINGS[0], "东西部协作/null 江苏无锡 | 夜校开课");
    }

    @Test
    void a_paragraph_that_ends_with_a_link_is_over() {
        String linked = "常州市人力资源和社会保障局公布零工市场名单和开放时间，详见http://example.cn/1";
        assertThat(items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", linked, "", TEXT)
                        .get(0)
                        .body())
                .isEqualTo(linked + "\n" + TEXT);
    }

    @Test
    void what_is_numbered_below_a_heading_within_a_text_is_no_item_where_items_bear_no_numbers() {
        String[] within = {"一、主要做法", "1. 组织领导：成立工作专班", "各站点设立服务窗口，全天开放。"};
        List<Article> items =
                items("b.txt", "灵活就业", "江苏常州：零工市场开门", TEXT, within[0], within[1], within[2], "江苏无锡：夜校开课", TEXT);
        assertThat(headings(items)).containsExactly(HEADINGS);
    }
}
