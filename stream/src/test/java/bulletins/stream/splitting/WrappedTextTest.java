package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedTextTest {
    private static final int WIDTH = 20;
    private static final List<String> PARAGRAPHS = List.of(
            "甲市今年把零工市场建设列为民生实事，在五个片区设立站点，为务工人员提供岗位对接、技能培训、权益维护等服务，累计服务三万人次。",
            "站点每天清早开门，用工单位现场发布需求，双方谈妥报酬和工时以后签订协议，工作人员全程见证并留存记录，遇到纠纷可以当场调解。",
            "不少老师傅带着徒弟前来求职，木工、瓦工、电工各有专门窗口，墙上的大屏滚动播放工价行情，谁家给多少钱一目了然，心里十分踏实。",
            "下一步，当地将完善布局，推动线上平台与线下窗口互通，方便群众就近求职，并请第三方评估运行情况，根据评估结果及时调整服务内容。");
    private static final String BODY = String.join("", PARAGRAPHS);

    @Test
    void lines_of_a_printed_page_become_paragraphs_again() {
        Article item = items("b.txt", printed("", List.of())).get(0);
        assertThat(item.body().replace("\n", "")).isEqualTo(BODY);
        assertThat(item.body().lines().count()).isEqualTo(4);
    }

    @Test
    void a_number_that_a_line_cuts_is_whole_again() {
        String counted = "全市各区今年以来共受理来访和来电咨询15620件，2.5万人因此找到工作，每人补贴300元，服务期到11月25日为止。";
        for (int cut = WIDTH - 6; cut < WIDTH; cut++) {
            String text = "站点很忙".repeat(2).substring(0, cut - WIDTH + 7) + counted;
            String[] lines = printed("", List.of());
            List<String> all = new ArrayList<>(List.of(lines).subList(0, lines.length - 6));
            for (String line : wrapped(text)) all.addAll(List.of("", line));
            assertThat(items("b.txt", all.toArray(String[]::new)).get(0).body()).endsWith("\n" + text);
        }
    }

    @Test
    void page_numbers_and_links_at_a_page_foot_are_no_text_and_the_links_go_to_the_item_around_them() {
        List<String> foot = List.of("- 2 -", "https://news.example.cn/a/1.html", "https://news.example.cn/a/2.html");
        Article item = items("b.txt", printed("", foot)).get(0);
        assertThat(item.body().replace("\n", "")).isEqualTo(BODY);
        assertThat(links(item))
                .containsExactly(
                        "PAGE_FOOT https://news.example.cn/a/1.html", "PAGE_FOOT https://news.example.cn/a/2.html");
    }

    @Test
    void a_url_whose_path_a_line_cuts_is_whole_again() {
        String url = "https://news.example.cn/art/2024/9/22/art_577.html";
        for (int cut = url.indexOf("/art"); cut <= url.indexOf("html"); cut++) {
            String above = url.substring(0, cut);
            String below = url.substring(cut);
            assertThat(linksOfLast("原文链接：" + above, below)).as(below).containsExactly("INLINE " + url);
            assertThat(linksOfLast("站点每天清早开门。（" + above, below + "）")).as(below).containsExactly("INLINE " + url);
        }
    }

    private static List<String> linksOfLast(String... more) {
        List<String> lines = new ArrayList<>(List.of(printed("", List.of())));
        lines.add("");
        lines.addAll(List.of(more));
        List<Article> items = items("b.txt", lines.toArray(String[]::new));
        return links(items.get(items.size() - 1));
    }

    @Test
    void a_sentence_that_a_page_cut_at_its_number_is_one() {
        String cut = "甲县实行岗位动态管理，各乡镇每月上报一次。目前共安置";
        assertThat(items("b.txt", "灵活就业", "甲县 | 岗位有新规", cut, "", "6320人，其中护林员2100人。")
                        .get(0)
                        .body())
                .isEqualTo(cut + "6320人，其中护林员2100人。");
    }

    @Test
    void empty_lines_around_the_edge_of_a_page_end_no_paragraph() {
        List<String> lines = new ArrayList<>(List.of("灵活就业", "", "甲市 | 零工市场开门迎客"));
        for (String paragraph : PARAGRAPHS) {
            lines.add("");
            lines.addAll(wrapped(paragraph));
        }
        lines.addAll(lines.size() - 2, List.of("", "— 1 —", ""));
        assertThat(items("b.txt", lines.toArray(String[]::new)).get(0).body()).isEqualTo(String.join("\n", PARAGRAPHS));
    }

    @Test
    void a_link_broken_over_two_lines_is_one_link() {
        List<String> foot = List.of("https://news.example.cn/archive/2031/03", "/05/t20310305_123456.html");
        assertThat(links(items("b.txt", printed("", foot)).get(0)))
                .containsExactly("PAGE_FOOT https://news.example.cn/archive/2031/03/05/t20310305_123456.html");
    }

    @Test
    void a_known_section_over_an_item_is_one_though_nothing_ends_the_line_above() {
        List<String> lines = new ArrayList<>(List.of(printed("", List.of())));
        lines.addAll(lines.size() - 3, List.of("推动线上平台与线下窗口互通方便群众就近求职", "劳动关系", "丙县 | 仲裁院开庭", "丙县仲裁院开庭。"));
        assertThat(headings(items("b.txt", lines.toArray(String[]::new))))
                .endsWith("劳动关系/labour-relations 丙县 | 仲裁院开庭", "劳动关系/labour-relations 乙县 | 调解中心揭牌");
    }

    @Test
    void a_title_that_fills_its_line_goes_on_in_the_next() {
        assertThat(headings(items("b.txt", printed("零工市场五个站点全部建成并对外提供服务", List.of()))))
                .first()
                .isEqualTo("灵活就业/flexible-employment 甲市 | 零工市场开门迎客零工市场五个站点全部建成并对外提供服务");
    }

    @Test
    void the_first_title_under_a_section_heads_an_item_though_the_line_below_is_broken_before_a_number() {
        List<String> lines =
                new ArrayList<>(List.of("宏观政策", "", "用工指数回升", "", "当地近日发布报告，三季度指数为", "", "1.42，高于二季度。", ""));
        lines.addAll(List.of(printed("", List.of())));
        List<Article> items = items("b.txt", lines.toArray(String[]::new));
        assertThat(headings(items)).hasSize(3).first().isEqualTo("宏观政策/macro-policy  | 用工指数回升");
        assertThat(items.get(0).body()).isEqualTo("当地近日发布报告，三季度指数为1.42，高于二季度。");
    }

    /** A page whose lines are wrapped with an empty line between, its foot in the middle of a paragraph. */
    private static String[] printed(String moreTitle, List<String> foot) {
        List<String> lines = new ArrayList<>(List.of("灵活就业"));
        lines.addAll(wrapped("甲市 | 零工市场开门迎客" + moreTitle));
        for (String paragraph : PARAGRAPHS) lines.addAll(wrapped(paragraph));
        lines.addAll(lines.size() - 2, foot);
        lines.addAll(List.of("劳动关系", "乙县 | 调解中心揭牌", "乙县成立调解中心。"));
        return String.join("\n\n", lines).split("\n", -1);
    }

    private static List<String> wrapped(String paragraph) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < paragraph.length(); i += WIDTH)
            lines.add(paragraph.substring(i, Math.min(paragraph.length(), i + WIDTH)));
        return lines;
    }

    @Test
    void a_line_that_breaks_before_an_amount_goes_on_and_a_sub_heading_over_a_year_does_not() {
        String first = "上午两小时，下午两小时，每月能领";
        String html = "<h2>灵活就业</h2><h3>江苏常州 | 零工市场开门</h3><p>" + first
                + "<br>900元，大家都说好。</p><p>先稳岗，再扩岗<br>2031年，全市稳岗三百个。</p>";
        assertThat(items("b.html", html).get(0).body()).isEqualTo(first + "900元，大家都说好。\n先稳岗，再扩岗\n2031年，全市稳岗三百个。");
    }

    @Test
    void a_line_that_ends_in_a_comma_goes_on_in_a_short_one() {
        List<Article> items =
                items("b.txt", "灵活就业", "江苏常州 | 零工市场开门", "3月1日，平台撮合订单1.6万单，", "日均上升，服务社区1406个。平台说，", "都好。");
        assertThat(items.get(0).body()).isEqualTo("3月1日，平台撮合订单1.6万单，日均上升，服务社区1406个。平台说，都好。");
    }

    @Test
    void a_province_that_a_line_break_cuts_from_its_city_is_no_section() {
        List<Article> items = items("b.txt", "灵活就业", "江苏 | 零工市场开门", "近日，市场开门。", "山东", "日照、临沂 | 骑手有保障", "近日，骑手参保。");
        assertThat(headings(items)).endsWith("灵活就业/flexible-employment 山东日照、临沂 | 骑手有保障");
    }

    @Test
    void a_few_lines_of_a_narrow_page_are_paragraphs_where_all_are_alike() {
        List<Article> items = items(
                "b.txt",
                "一、工资清欠",
                "",
                "河北：欠薪案件同比下降",
                "一季度，当地的劳动保障监察机构共查",
                "处拖欠工资案件三百件，追回的工资都",
                "已发到农民工手里。",
                "",
                "福建厦门：工地实行实名制",
                "全市在建的工地接入实名平台，录入了",
                "农民工十三万人，思明和湖里两个区做",
                "得最早。");
        assertThat(items)
                .extracting(Article::body)
                .containsExactly(
                        "一季度，当地的劳动保障监察机构共查处拖欠工资案件三百件，追回的工资都已发到农民工手里。", "全市在建的工地接入实名平台，录入了农民工十三万人，思明和湖里两个区做得最早。");
    }

    @Test
    void a_title_goes_on_until_its_quotation_closes() {
        List<Article> items = items("b.txt", "灵活就业", "江苏常州 | 社区工厂办到了“楼上安居 楼下就", "业”的新区", "当地近日出台措施，支持零工市场建设。");
        assertThat(items).extracting(Article::title).containsExactly("社区工厂办到了“楼上安居 楼下就业”的新区");
    }
}
