package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import bulletins.stream.Articles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are handed to places which a sentence before has listed. */
class PlacesAgainTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            鹤岗、双鸭山两市签约。去年，两市分别招工300人、200人。 | 招工 鹤岗市, 招工 双鸭山市
            四川省绵阳市、德阳市、遂宁市共建驿站。三地今年各新增驿站14家、8家、6家。 | 新增驿站 绵阳市, 新增驿站 德阳市, 新增驿站 遂宁市
            鹤岗、双鸭山两市签约。去年，两市分别招工300人、200人、100人。 | 两市招工 null, 两市招工 null, 两市招工 null
            鹤岗、双鸭山、鸡西三市签约。去年，两市分别招工300人、200人。 | 两市招工 null, 两市招工 null
            鹤岗、双鸭山两市签约。去年，两市各招工300人。 | 招工 null
            """)
    void each_has_its_own_where_there_are_as_many(String text, String figures) {
        assertThat(ENRICHER.enrich(Articles.item("", "协作", text, LocalDate.of(2024, 6, 30)))
                        .figures())
                .extracting(figure -> figure.indicator() + " "
                        + (figure.region() == null ? null : figure.region().name()))
                .containsExactly(figures.split(", "));
    }

    @Test
    void what_places_have_together_is_of_none_though_something_else_is_handed_out() {
        assertThat(ENRICHER.enrich(
                                Articles.item("", "协作", "鹤岗市、双鸭山市今年共建驿站86个，占比分别为92%、88%。", LocalDate.of(2024, 6, 30)))
                        .figures()
                        .get(0)
                        .region())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            无锡市决赛在梁溪区举行，30个项目同台竞技。 | 320200
            全市协作会在句容举行，首批入库导师158名。 | 321100
            今年已在句容举办招聘会46场。 | 321183
            """)
    void where_people_met_nothing_is_counted(String text, String code) {
        String origin = text.startsWith("无锡") ? "江苏无锡" : "江苏镇江";
        assertThat(ENRICHER.enrich(Articles.item(origin, "协作", text, LocalDate.of(2024, 6, 30)))
                        .figures())
                .extracting(figure ->
                        figure.region() == null ? null : figure.region().code())
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全省欠薪企业24家，其中深圳9家、广州6家，拖欠300万元。 | 广东省 深圳市 广州市 广东省
            全省参保30万人（其中深圳9万人），同比增长5%；待遇3亿元。 | 广东省 深圳市 广东省
            一类地区（深圳）补贴2000元，二类地区补贴1500元。 | 广东省 广东省
            全省参保30万人，其中深圳9万人、广州6万人，同比增长5%、3%。 | 广东省 深圳市 广州市
            全省参保30万人，其中深圳9万人、广州6万人，全国参保70万人，待遇3亿元。 | 广东省 深圳市 广州市 null null
            """)
    void what_follows_a_list_of_parts_is_of_the_whole(String text, String regions) {
        assertThat(ENRICHER.enrich(Articles.item("广东", "通报", text, LocalDate.of(2024, 6, 30)))
                        .figures())
                .extracting(figure ->
                        figure.region() == null ? "null" : figure.region().name())
                .containsExactly(regions.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全省培训9万人（其中揭阳市（含普宁市）5万人，云浮市3万人），招聘2万人。 | 培训 广东省, 培训 揭阳市, 培训 云浮市, 招聘 广东省
            分配揭阳市310万元、云浮市260万元，全省共570万元。 | 分配 揭阳市, 分配 云浮市, 分配 广东省
            下达湛江市90万元，其中廉江市20万元。 | 下达 湛江市, 下达 廉江市
            招工湛江市90人、阳江市20人。 | 招工 湛江市, 招工 阳江市
            湛江市招工90人、阳江市招工20人，全省共300人。 | 招工 湛江市, 招工 阳江市, 招工 广东省
            深圳、湛江分别招工90人、20人，占全省的31%；参保6人。 | 招工 深圳市, 招工 湛江市, 招工占全省 广东省, 参保 广东省
            湛江招工90人，占全省的31%。 | 招工 湛江市, 招工占全省 湛江市
            输往湛江市90人，就业6人。 | 输往湛江市 广东省, 就业 广东省
            """)
    void what_a_place_is_given_is_counted_there(String text, String figures) {
        assertThat(ENRICHER.enrich(Articles.item("广东", "通报", text, LocalDate.of(2024, 6, 30)))
                        .figures())
                .extracting(figure -> figure.indicator() + " "
                        + (figure.region() == null ? null : figure.region().name()))
                .containsExactly(figures.split(", "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"输送湛江市90人、阳江市20人。", "吸纳湛江市90人、阳江市20人。", "运抵湛江市90吨、阳江市20吨。"})
    void where_people_and_goods_go_or_come_from_is_not_where_they_are_counted(String text) {
        assertThat(ENRICHER.enrich(Articles.item("甘肃", "通报", text, LocalDate.of(2024, 6, 30)))
                        .figures()
                        .get(0)
                        .region())
                .extracting(Figure.Place::name)
                .isEqualTo("甘肃省");
    }

    @Test
    void a_school_named_after_a_place_counts_nothing_in_it() {
        String text = "苏州市技师学院、江苏工程职业技术学院等5所院校开设订单班42个。";
        assertThat(ENRICHER.enrich(Articles.item("江苏苏州", "协作", text, LocalDate.of(2024, 6, 30)))
                        .figures())
                .extracting(figure -> String.valueOf(figure.region()))
                .allMatch(region -> region.contains("320500"));
    }
}
