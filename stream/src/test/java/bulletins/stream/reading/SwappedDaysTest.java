package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwappedDaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            https://news.example.co.uk/42.html ~ en ~ 03/05/2021 10:20 ~ 2021-05-03T10:20+08:00
            https://news.example.co.uk/42.html ~ en-US ~ Published 3/5/2021 ~ 2021-05-03T00:00+08:00
            https://a.example/42.html ~ en-US ~ 03/05/2021 10:20 ~ 2021-03-05T10:20+08:00
            https://a.example/42.html ~ en_AU ~ 03-05-2021 10:20 ~ 2021-05-03T10:20+08:00
            https://a.example/42.html ~ fr ~ Posted: 03/05/2021 ~ 2021-05-03T00:00+08:00
            https://news.example.hk/42.html ~ zh-HK ~ 發佈日期：03/05/2021 ~ 2021-05-03T00:00+08:00
            https://a.example/42.html ~ en ~ 03/05/2021 10:20 ~ null
            https://a.example/42.html ~ '' ~ 03/05/2021 10:20 ~ null
            https://192.0.2.44/42.html ~ english ~ 03/05/2021 10:20 ~ null
            https://a.example/42.html ~ en ~ Submitted by amoss on Wed, 08/11/2021 - 09:30 ~ 2021-08-11T09:30+08:00
            https://a.example/42.html ~ en ~ Published Wednesday 11/08/2021 ~ 2021-08-11T00:00+08:00
            https://a.example/42.html ~ en ~ Published Friday 11/08/2021 ~ null
            """)
    void day_and_month_that_could_be_swapped_are_told_by_the_country_or_the_language(
            String url, String language, String strip, String at) {
        assertThat(published(url, language, strip)).isEqualTo(at);
    }

    private static String published(String url, String language, String strip) {
        return String.valueOf(
                Pages.facts(Pages.article(url, """
                <html lang='%s'><head><title>Harbour ferry returns to its winter timetable | Example Herald</title></head><body>
                <h1>Harbour ferry returns to its winter timetable</h1><div>%s</div>
                <div><p>The harbour ferry will run every forty minutes from Monday, the operator said, because fewer people travel to
                the islands after the holidays. Two of its six boats will be taken out of the water for repairs until spring.</p>
                <p>Passengers who hold a yearly ticket may use the coast bus without paying more, and the last boat of the evening
                will wait for the train from the city, which has often been late since the bridge was closed.</p></div>
                </body></html>""".formatted(language, strip))).publishedAt());
    }
}
