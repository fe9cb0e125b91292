package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static bulletins.stream.splitting.Splitting.links;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bulletins that are one table with an item in each row. */
class TabledItemsTest {
    @Test
    void each_row_of_a_table_is_an_item_below_the_name_of_the_bulletin() {
        List<Article> items = items(
                "b.md",
                "# 县域就业大家谈",
                "",
                "| 地区 | 标题 | 摘要 | 链接 |",
                "| --- | --- | --- | --- |",
                "| 江苏常州 | 零工市场开门 | 当地近日建成 12 家站点，服务三万人。 | https://a.example/1 |",
                "| 甘肃 | 骑手有保障 | 记者了解到，三百人拿到了证书。 | https://a.example/2 |");
        assertThat(headings(items)).containsExactly("/null 江苏常州 | 零工市场开门", "/null 甘肃 | 骑手有保障");
        assertThat(items).extracting(Article::body).containsExactly("当地近日建成 12 家站点，服务三万人。", "记者了解到，三百人拿到了证书。");
        assertThat(links(items.get(1))).containsExactly("INLINE https://a.example/2");
    }

    @Test
    void a_column_may_tell_the_section_and_another_hold_an_anchor() {
        List<Article> items = items(
                "b.html",
                "<table><tr><th>序号</th><th>板块</th><th>标题</th><th>主要内容</th><th>链接</th></tr>",
                "<tr><td>1</td><td>灵活就业</td><td>零工市场开门</td><td>站点建成，服务三万人。</td>"
                        + "<td><a href='https://a.example/1'>查看</a></td></tr>",
                "<tr><td>2</td><td>劳动关系</td><td>骑手有保障</td><td>三百人拿到了证书。</td>"
                        + "<td><a href='https://a.example/2'>查看</a></td></tr></table>");
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment  | 零工市场开门", "劳动关系/labour-relations  | 骑手有保障");
        assertThat(links(items.get(1))).containsExactly("ANCHOR https://a.example/2");
    }

    @Test
    void each_section_may_have_a_table_also_of_one_item_with_anchors_in_its_rows() {
        List<Article> items = items(
                "b.md",
                "## 灵活就业",
                "| 地区/部门 | 标题 | 内容摘要 | 链接 |",
                "|---|---|---|---|",
                "| 人社部 | 部署零工市场 | 站点建成，**服务三万人**。 | [查看](https://a.example/1) |",
                "## 劳动关系",
                "| 地区/部门 | 标题 | 内容摘要 | 链接 |",
                "|---|---|---|---|",
                "| 甘肃 | 骑手有保障 | 三百人拿到了证书。 | [查看](https://a.example/2) |");
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 人社部 | 部署零工市场", "劳动关系/labour-relations 甘肃 | 骑手有保障");
        assertThat(items).extracting(Article::body).containsExactly("站点建成，服务三万人。", "三百人拿到了证书。");
        assertThat(links(items.get(0))).containsExactly("ANCHOR https://a.example/1");
    }

    @Test
    void a_slash_between_spaces_heads_no_columns() {
        List<Article> items = items(
                "b.txt", "灵活就业", "江苏常州 / 零工市场 五个 开门", "站点建成，服务 300 人，每天 60 人 。", "甘肃 / 骑手有保障", "三百人拿到了证书，当地还将发证 。");
        assertThat(items).extracting(Article::title).containsExactly("零工市场 五个 开门", "骑手有保障");
    }

    @Test
    void a_table_of_numbers_holds_no_items() {
        List<Article> items = items(
                "b.txt", "灵活就业", "江苏常州 | 零工市场开门", "站点建成，服务三万人。", "地区 内容 备注", "甲县 306 0.8", "乙县 242 0.3", "各县都有了站点。");
        assertThat(items).hasSize(1);
    }
}
