package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例报 12分钟前",
                "1小时前",
                "3 hours ago",
                "8月16日 10:20 示例网",
                "08-16 10:20",
                "2021-08-16 10:20",
                "gardens.example, Thursday 12 August 2021 18.55 BST"
            })
    void a_date_above_a_short_text_is_no_text(String strip) {
        String text = "<p>市里的第一家零工市场周一开张，为务工人员免费登记求职、推荐岗位，当天有三百多人进场，其中一半当场谈成了活计。</p>";
        assertThat(Pages.article("<h1>零工市场开张</h1><p>" + strip + "</p>" + text).body())
                .startsWith("市里的第一家");
    }
}
