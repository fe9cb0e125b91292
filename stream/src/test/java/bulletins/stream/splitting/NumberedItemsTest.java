package bulletins.stream.splitting;

import static bulletins.stream.splitting.Splitting.headings;
import static bulletins.stream.splitting.Splitting.items;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However the number before an item is printed, it is no part of its origin or title. */
class NumberedItemsTest {
    private static final String TEXT = "当地近日开放零工市场，登记企业五十家，提供岗位两千个，群众家门口就能找到活干。";

    @ParameterizedTest
    @CsvSource({"１．, ２．", "（１）, （２）", "０１, ０２", "01｜, 02｜", "1 | , 2 | "})
    void items_are_known_below_any_number(String first, String second) {
        List<Article> items = items("b.txt", "灵活就业", first + "江苏常州：零工市场开门", TEXT, second + "甘肃：骑手有了保障", TEXT);
        assertThat(headings(items))
                .containsExactly("灵活就业/flexible-employment 江苏常州 | 零工市场开门", "灵活就业/flexible-employment 甘肃 | 骑手有了保障");
    }

    @Test
    void each_section_may_number_its_items_in_a_way_of_its_own() {
        List<Article> items = items(
                "b.txt",
                "一、灵活就业",
                "1. 零工市场开门",
                TEXT,
                "（1）加强服务",
                TEXT,
                "2. 骑手有了保障",
                TEXT,
                "二、劳动关系",
                "（1）调解中心揭牌",
                TEXT,
                "1. 加强服务",
                TEXT,
                "（2）夜市开张了",
                TEXT);
        assertThat(headings(items))
                .containsExactly(
                        "灵活就业/flexible-employment  | 零工市场开门",
                        "灵活就业/flexible-employment  | 骑手有了保障",
                        "劳动关系/labour-relations  | 调解中心揭牌",
                        "劳动关系/labour-relations  | 夜市开张了");
    }
}
