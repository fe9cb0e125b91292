package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22"); // a Sunday

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "2021年8月16日, 2021-08-16, 2021-08-16",
        "２０２１年８月１６日, 2021-08-16, 2021-08-16",
        "2021 年 8 月 16 日, 2021-08-16, 2021-08-16",
        "2021-08-16, 2021-08-16, 2021-08-16",
        "2021/8/16, 2021-08-16, 2021-08-16",
        "2021.8.16, 2021-08-16, 2021-08-16",
        "二〇二一年八月十六日, 2021-08-16, 2021-08-16",
        "二○二○年十二月三十一日, 2020-12-31, 2020-12-31",
        "21年8月, 2021-08-01, 2021-08-31",
        "2021年8月16号, 2021-08-16, 2021-08-16",
        "8月16日, 2021-08-16, 2021-08-16",
        "16日, 2021-08-16, 2021-08-16",
        "28日, 2021-07-28, 2021-07-28",
        "8月, 2021-08-01, 2021-08-31",
        "2021年, 2021-01-01, 2021-12-31",
        "2020年度, 2020-01-01, 2020-12-31",
        "8月上旬, 2021-08-01, 2021-08-10",
        "8月中旬, 2021-08-11, 2021-08-20",
        "2020年2月下旬, 2020-02-21, 2020-02-29",
        "6月中下旬, 2021-06-11, 2021-06-30",
        "一季度, 2021-01-01, 2021-03-31",
        "2020年第四季度, 2020-10-01, 2020-12-31",
        "前三季度, 2021-01-01, 2021-09-30",
        "二季度末, 2021-06-30, 2021-06-30",
        "上半年, 2021-01-01, 2021-06-30",
        "2020年下半年, 2020-07-01, 2020-12-31",
        "2020年底, 2020-12-31, 2020-12-31",
        "今年年底, 2021-12-31, 2021-12-31",
        "20210816, 2021-08-16, 2021-08-16",
        "2021年元月, 2021-01-01, 2021-01-31",
        "8月16, 2021-08-16, 2021-08-16",
        "一二季度, 2021-01-01, 2021-06-30",
        "去年春季, 2020-03-01, 2020-05-31",
        "98年, 1998-01-01, 1998-12-31",
        "2020年代, 2020-01-01, 2029-12-31",
        "月底, 2021-08-31, 2021-08-31",
        "7·12, 2021-07-12, 2021-07-12",
        "二零一八年首季度, 2018-01-01, 2018-03-31",
        "19年底, 2019-12-31, 2019-12-31",
        "零九年十月, 2009-10-01, 2009-10-31",
        "九六年, 1996-01-01, 1996-12-31",
        "两千零六年三月十二, 2006-03-12, 2006-03-12",
        "民国二十六年, 1937-01-01, 1937-12-31",
        "2020年前两个季度, 2020-01-01, 2020-06-30",
        "2019年后四个月, 2019-09-01, 2019-12-31",
        "2018年第5个月, 2018-05-01, 2018-05-31",
        "前两月, 2021-01-01, 2021-02-28",
        "2021年第20周, 2021-05-17, 2021-05-23",
        "7月第二个周四, 2021-07-08, 2021-07-08",
        "5月的最后一个星期五, 2021-05-28, 2021-05-28",
        "去年暑期, 2020-07-01, 2020-08-31",
        "十七世纪, 1600-01-01, 1699-12-31",
        "19世纪40年代, 1840-01-01, 1849-12-31",
        "去年本月3日, 2020-08-03, 2020-08-03",
    })
    void a_date_is_read_however_it_is_written(String text, LocalDate start, LocalDate end) {
        assertThat(dates(text, WRITTEN)).singleElement().satisfies(date -> {
            assertThat(date.start()).isEqualTo(start);
            assertThat(date.end()).isEqualTo(end);
            assertThat(date.text()).isEqualTo(text);
        });
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "今天, 2021-08-22, 2021-08-22",
        "昨日, 2021-08-21, 2021-08-21",
        "前天, 2021-08-20, 2021-08-20",
        "去年, 2020-01-01, 2020-12-31",
        "前年9月, 2019-09-01, 2019-09-30",
        "明年上半年, 2022-01-01, 2022-06-30",
        "本月, 2021-08-01, 2021-08-31",
        "上月底, 2021-07-31, 2021-07-31",
        "下个月5日, 2021-09-05, 2021-09-05",
        "本周五, 2021-08-20, 2021-08-20",
        "下周一, 2021-08-23, 2021-08-23",
        "上周, 2021-08-09, 2021-08-15",
        "近三年, 2018-08-22, 2021-08-22",
        "未来两周, 2021-08-22, 2021-09-05",
        "3天前, 2021-08-19, 2021-08-19",
        "两个月后, 2021-10-22, 2021-10-22",
        "上季度, 2021-04-01, 2021-06-30",
        "“十四五”期间, 2021-01-01, 2025-12-31",
        "“十三五”时期, 2016-01-01, 2020-12-31",
        "今年以来, 2021-01-01, 2021-08-22",
        "今年3月至今, 2021-03-01, 2021-08-22",
        "“十四五”前两年, 2021-01-01, 2022-12-31",
        "6月18日营业至今, 2021-06-18, 2021-08-22",
        "今年前7个月, 2021-01-01, 2021-07-31",
        "近半年, 2021-02-22, 2021-08-22",
        "近半个季度, 2021-07-08, 2021-08-22",
        "上世纪90年代, 1990-01-01, 1999-12-31",
        "2021年春节, 2021-02-12, 2021-02-12",
        "中秋节, 2021-09-21, 2021-09-21",
        "“五一”期间, 2021-05-01, 2021-05-01",
        "正月十五, 2021-02-26, 2021-02-26",
        "农历八月初三, 2021-09-09, 2021-09-09",
        "农历九月, 2021-10-06, 2021-11-04",
        "四月廿六, 2021-06-06, 2021-06-06",
        "2020年闰四月, 2020-05-23, 2020-06-20",
        "大年初三, 2021-02-14, 2021-02-14",
        "今年夏至, 2021-06-21, 2021-06-21",
        "去年母亲节, 2020-05-10, 2020-05-10",
        "今明两年, 2021-01-01, 2022-12-31",
        "上季度末, 2021-06-30, 2021-06-30",
        "下下周二, 2021-08-31, 2021-08-31",
        "下周二至周四, 2021-08-24, 2021-08-26",
        "11月份以来, 2020-11-01, 2021-08-22",
    })
    void a_date_told_from_today_counts_from_the_day_of_writing(String text, LocalDate start, LocalDate end) {
        assertThat(dates(text, WRITTEN))
                .extracting(DateMention::start, DateMention::end)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(start, end));
    }

    @ParameterizedTest(name = "{0} is {1} to {2}")
    @CsvSource({
        "1-6月, 2021-01-01, 2021-06-30",
        "1至4月份, 2021-01-01, 2021-04-30",
        "2020年1—11月, 2020-01-01, 2020-11-30",
        "2019-2021年, 2019-01-01, 2021-12-31",
        "2021年至2023年, 2021-01-01, 2023-12-31",
        "9月1日至12月31日, 2021-09-01, 2021-12-31",
        "2020年12月1日至3月31日, 2020-12-01, 2021-03-31",
        "5月3-7日, 2021-05-03, 2021-05-07",
        "16日至20日, 2021-08-16, 2021-08-20",
        "5月3日-7日, 2021-05-03, 2021-05-07",
        "2021年9月1日～2022年8月31日, 2021-09-01, 2022-08-31",
        "去年7月至今年6月, 2020-07-01, 2021-06-30",
        "2019.04-2020.11, 2019-04-01, 2020-11-30",
        "2021.7.5-7.16, 2021-07-05, 2021-07-16",
        "2021-07-05 9:30~2021-07-06 17:00, 2021-07-05, 2021-07-06",
        "7月5日8:30时至7月9日17时, 2021-07-05, 2021-07-09",
        "2021年3月1日（含）至2021年5月31日（含）, 2021-03-01, 2021-05-31",
        "2018—2020, 2018-01-01, 2020-12-31",
        "去年除夕到今年元宵节, 2020-01-24, 2021-02-26",
    })
    void a_range_lends_its_second_half_what_that_leaves_out(String text, LocalDate start, LocalDate end) {
        assertThat(dates(text, WRITTEN)).singleElement().satisfies(date -> {
            assertThat(date.start()).isEqualTo(start);
            assertThat(date.end()).isEqualTo(end);
        });
    }

    @Test
    void the_year_is_carried_along_a_sentence_and_no_further() {
        assertThat(starts("该平台2019年建成，12月投入使用。5月起对外开放。"))
                .containsExactly(day("2019-01-01"), day("2019-12-01"), day("2021-05-01"));
    }

    @Test
    void a_month_far_ahead_is_last_years_unless_the_words_look_ahead() {
        LocalDate january = day("2021-01-10");
        assertThat(dates("12月，全县组织了招聘会。", january).get(0).start()).isEqualTo(day("2020-12-01"));
        assertThat(dates("全县将于12月组织招聘会。", january).get(0).start()).isEqualTo(day("2021-12-01"));
    }

    @Test
    void the_words_are_quoted_with_their_spaces() {
        assertThat(dates("自 2021 年 9 月 1 日起施行", WRITTEN).get(0).text()).isEqualTo("2021 年 9 月 1 日");
    }

    private List<DateMention> dates(String text, LocalDate reference) {
        return finder.find(text, reference).dates();
    }

    private List<LocalDate> starts(String text) {
        return dates(text, WRITTEN).stream().map(DateMention::start).toList();
    }

    @Test
    void a_whole_year_that_is_told_in_its_first_months_is_the_year_before() {
        LocalDate february = LocalDate.parse("2022-02-20");
        assertThat(finder.find("全年新增就业9万人。", february).dates().get(0).start()).isEqualTo("2021-01-01");
        assertThat(finder.find("全年新增就业目标9万人。", february).dates().get(0).start()).isEqualTo("2022-01-01");
        assertThat(finder.find("全年新增就业9万人。", WRITTEN).dates().get(0).start()).isEqualTo("2021-01-01");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
