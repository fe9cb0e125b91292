package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsTest {
    private static final String FIRST = "示例市的夜间零工市场上月开张，每晚有两百多个岗位，求职者不用登记就能进场洽谈。";
    private static final String CAPTION = "求职者在零工市场的大屏前查看当晚的岗位";
    private static final String SECOND = "市场还设有法律咨询台和休息区，用工双方谈妥以后可以当场签订简易协议，工资当天结清。";
    private static final String PAGE = "<h1>夜间零工市场开张</h1><div class=content><p>" + FIRST
            + "</p><figure><img src=a.jpg><figcaption>" + CAPTION + "</figcaption></figure><p>" + SECOND + "</p></div>";

    @Test
    void captions_are_no_text_unless_they_are_asked_for() {
        assertThat(body(false)).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(body(true)).isEqualTo(FIRST + "\n" + CAPTION + "\n" + SECOND);
    }

    @Test
    void the_words_under_a_picture_that_tell_who_took_it_are_a_caption_unless_they_are_much_of_the_text() {
        String credit = "<p><img src=b.jpg></p><p>市场的大屏。张示例 摄</p>";
        String text = "<p>" + FIRST + SECOND + "</p>";
        assertThat(body(text + credit + text, false)).doesNotContain("摄").hasLineCount(2);
        assertThat(body(text + credit.replace("摄", "图") + text, false))
                .doesNotContain("大屏")
                .hasLineCount(2);
        assertThat(body(text + credit + text, true)).contains("摄");
        assertThat(body(text + credit.repeat(6), false)).contains("摄");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "style='text-align: center'",
                "class='ql-align-center'",
                "class='text-center small'",
                "class=aligncenter"
            })
    void a_short_line_in_the_middle_below_a_picture_is_a_caption_where_no_other_line_stands_in_the_middle(
            String middle) {
        String text = "<p>" + FIRST + SECOND + "</p>";
        String picture = text + "<p align=center><img src=b.jpg></p><p " + middle + ">大会开幕式</p>" + text;
        assertThat(body("<div>" + picture + "</div>", false))
                .doesNotContain("大会开幕式")
                .hasLineCount(2);
        assertThat(body("<div>" + picture + "</div>", true)).contains("大会开幕式");
        assertThat(body("<div>" + picture + "<p align=center>二、会议议程</p>" + text + "</div>", false))
                .contains("大会开幕式", "二、会议议程");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Growers light fires among the trees. (AP Photo/Ada Moss)</p>",
                "<p>Growers light fires, as they did in May. Photo by Ada Moss for Example Press.</p>",
                "<div>Growers light fires among the trees</div><div>Photograph: Ada Moss/Getty Images</div>",
                "<div>Growers light fires among the trees</div><div>Credit: Ada Moss</div>"
            })
    void what_an_english_page_says_below_a_picture_and_who_took_it_are_a_caption(String said) {
        String text = "<p>" + FIRST + SECOND + "</p>";
        assertThat(body(text + "<div><img src=b.jpg>" + said + "</div>" + text, false))
                .doesNotContain("Growers", "Moss");
        assertThat(body(text + "<div>" + said + "</div>" + text, false)).contains("Growers");
    }

    private static String body(boolean captions) {
        return body(PAGE, captions);
    }

    private static String body(String page, boolean captions) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        RawDocument raw = Pages.raw("https://rsj.example.gov.cn/art/42.html", bytes, "text/html; charset=utf-8");
        Reading reading = new PageReader(captions).read(raw, RawLocation.NOWHERE);
        return ((Reading.Page) reading).article().body();
    }
}
