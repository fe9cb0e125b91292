package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
            计划2021-2023年底完成 | 2021-01-01..2023-12-31
            力争2022至2023年11月上旬建成 | 2022-01-01..2023-11-10
            2018–2019年末累计发放 | 2018-01-01..2019-12-31
            2020—2022年初 | 2020-01-01..2022-02-28
            2020年-2022年初 | 2020-01-01..2022-02-28
            2021至2023年三个月 | 2021-01-01..2023-12-31
            2019至2020年，12个月 | 2019-01-01..2020-12-31
            2022—2024年下半年 | 2022-01-01..2024-12-31
            2022至2024年第三季度 | 2022-01-01..2024-09-30
            2020至2021年一季度 | 2020-01-01..2021-03-31
            2019-2021年上市公司 | 2019-01-01..2021-12-31
            2019-2021年度 | 2019-01-01..2021-12-31
            2021、2022年度 | 2021-01-01..2022-12-31
            2021、2022年底完成 | 2022-12-31..2022-12-31
            2021、2022年上半年完成 | 2022-01-01..2022-06-30
            2021和2022年完成 | 2021-01-01..2022-12-31
            2022年期间 | 2022-01-01..2022-12-31
            2020全年新增就业5万人 | 2020-01-01..2020-12-31
            2020年同比增长5% | 2020-01-01..2020-12-31
            2019/20财年营收3亿元 | 2019-01-01..2020-12-31
            2020—2021学年在校生8万人 | 2020-01-01..2021-12-31
            2020财年营收3亿元 | 2020-01-01..2020-12-31
            """)
    void years_go_as_far_as_the_last_of_them(String text, String dates) {
        assertThat(dates(text)).isEqualTo(dates);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2019年启动，次年6月建成，翌年5月开放 | 2019-01-01..2019-12-31 2020-06-01..2020-06-30 2021-05-01..2021-05-31
            2019年启动，当年6月建成，同年10月开放 | 2019-01-01..2019-12-31 2019-06-01..2019-06-30 2019-10-01..2019-10-31
            去年启动。次年6月建成 | 2020-01-01..2020-12-31 2022-06-01..2022-06-30
            """)
    void the_year_after_counts_from_the_year_that_was_named(String text, String dates) {
        assertThat(dates(text)).isEqualTo(dates);
    }

    @ParameterizedTest(name = "{0} has {1}")
    @CsvSource(delimiter = '|', textBlock = """
            51年 | 2051-01-01..2051-12-31
            52年 | 1952-01-01..1952-12-31
            09年 | 2009-01-01..2009-12-31
            49年春节 | 2049-02-02..2049-02-02
            13年12月 | 2013-12-01..2013-12-31
            二零零零年 | 2000-01-01..2000-12-31
            六六年 | 1966-01-01..1966-12-31
            二0一九年六月四日 | 2019-06-04..2019-06-04
            二OO八年十二月 | 2008-12-01..2008-12-31
            零一年 | 2001-01-01..2001-12-31
            两千零一十年 | 2010-01-01..2010-12-31
            二千零八年八月 | 2008-08-01..2008-08-31
            两千年八月 | 2000-08-01..2000-08-31
            民国三十八年 | 1949-01-01..1949-12-31
            """)
    void a_year_may_be_shortened_or_spelled(String text, String dates) {
        assertThat(dates(text)).isEqualTo(dates);
    }

    @ParameterizedTest
    @CsvSource({
        "1500年以上的古树",
        "1200年以下的",
        "2020年龄在30岁以下",
        "2020年级学生",
        "3000年前的遗址",
        "98年内",
        "15年内",
        "52年历史",
        "50年",
        "13年13月",
        "21年0月",
        "七八年之间",
        "三五年可以完成",
        "五六年之久",
        "两千年前的",
        "民国年间",
        "O2O年活跃商户",
        "去年同期为5万人",
        "上一年同期为5万人",
        "上年度同期为5万人",
    })
    void what_only_looks_like_a_year_is_none(String text) {
        assertThat(dates(text)).isEmpty();
    }

    private String dates(String text) {
        return finder.find(text, WRITTEN).dates().stream()
                .map(date -> date.start() + ".." + date.end())
                .collect(Collectors.joining(" "));
    }
}
