package bulletins.stream.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            2021年08月16日 10:20 来源：示例日报 ~ 2021-08-16T10:20+08:00
            发布时间：２０２１－８－１６　１０：２０：３０ ~ 2021-08-16T10:20:30+08:00
            2021.8.16 ~ 2021-08-16T00:00+08:00
            2021/08/16 星期一 下午 3:05 ~ 2021-08-16T15:05+08:00
            2021-08-16 10∶20 ~ 2021-08-16T10:20+08:00
            20210816 ~ 2021-08-16T00:00+08:00
            二〇二一年八月十六日 ~ 2021-08-16T00:00+08:00
            二○二一年十二月三十一日 ~ 2021-12-31T00:00+08:00
            中華民國110年8月16日 ~ 2021-08-16T00:00+08:00
            2021-08-16T10:20:30.123Z ~ 2021-08-16T10:20:30Z
            2021-08-16T10:20:30+0100 ~ 2021-08-16T10:20:30+01:00
            Monday, Aug. 16th, 2021 at 10:20 PM EDT ~ 2021-08-16T22:20-04:00
            16 August 2021, 12:05 am ~ 2021-08-16T00:05+08:00
            Mon 16 Aug 2021 10.20 GMT ~ 2021-08-16T10:20Z
            16.08.2021 10:20 ~ 2021-08-16T10:20+08:00
            8/16/2021 ~ 2021-08-16T00:00+08:00
            16/8/2021 ~ 2021-08-16T00:00+08:00
            2021-08-16T10:20:30-0500 ~ 2021-08-16T10:20:30-05:00
            2021-08-16 10:20:30-05 ~ 2021-08-16T10:20:30-05:00
            2021-08-16 10:20:30 -500 ~ 2021-08-16T10:20:30-05:00
            2021-08-16T10:20-03:30 ~ 2021-08-16T10:20-03:30
            Mon Aug 16 2021 10:20:30 GMT-0500 (EST) ~ 2021-08-16T10:20:30-05:00
            2021年8月16日 10:20 UTC+8 ~ 2021-08-16T10:20+08:00
            2021年8月16日9:00-11:30 ~ 2021-08-16T09:00+08:00
            2021-08-16 10:20:30-11:30:30 ~ 2021-08-16T10:20:30+08:00
            10:42 a.m. EST, Aug 16, 2021 ~ 2021-08-16T10:42-05:00
            Published 10:42 pm PDT Monday, August 16, 2021 ~ 2021-08-16T22:42-07:00
            10:20 2021-08-16 ~ 2021-08-16T10:20+08:00
            at 1.30 16 August 2021 ~ 2021-08-16T00:00+08:00
            """)
    void a_moment_is_read_however_it_is_written(String text, String moment) {
        assertThat(Moments.first(text))
                .hasValueSatisfying(at -> assertThat(at.at()).hasToString(moment));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            电话 020-2021081600
            2021年13月1日
            2021-02-30
            第 2021 期
            3/4/2021
            """)
    void what_is_no_day_or_could_be_two_is_none(String text) {
        assertThat(Moments.first(text)).isEmpty();
    }
}
