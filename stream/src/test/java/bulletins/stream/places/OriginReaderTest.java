package bulletins.stream.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginReaderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final OriginReader READER = new OriginReader(GAZETTEER, new IssuerNames(GAZETTEER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "安徽芜湖 | 340200",
                "佛山 | 440600",
                "山东青岛市南区 | 370202",
                "青岛市市南区 | 370202",
                "山东青岛市北 | 370203",
                "四川内江市中 | 511002",
                "乐山市中区 | 511102",
                "北京延庆 | 110119",
                "北京 怀柔 | 110116",
                "山东、重庆 | 370000 500000",
                "浙江杭州、宁波 | 330100 330200",
                "上海和浙江 | 310000 330000",
                "浙江杭州与宁波 | 330100 330200",
                "呼和浩特和包头 | 150100 150200",
                "石家庄裕华区、桥西区 | 130108 130104",
                "内蒙古呼和浩特 | 150100",
                "吉林吉林 | 220200",
                "鲁甘 | 370000 620000",
                "广东等地 | 440000",
                "浙江五部门 | 330000",
                "青海海西 | 632800",
                "陕西省西安市未央区 | 610112",
                "河北雄安新区 | 130000",
                "江苏苏州工业园区 | 320500",
                "天津滨海新区 | 120116",
                "上海临港新片区 | 310000",
                "江苏昆山／太仓 | 320583 320585",
                "中国（河南）自由贸易试验区郑州片区 | 410100",
                "辽宁自贸试验区 | 210000",
                "新疆生产建设兵团 | 650000",
                "新疆兵团第三师图木舒克市 | 659003",
                "中国香港 | 810000",
                "山东（青岛） | 370200",
            })
    void places_are_read_to_the_finest_unit(String origin, String codes) {
        Origin read = READER.read(origin);
        assertThat(read).isInstanceOf(Origin.Regions.class);
        assertThat(read.places()).extracting(Place::code).containsExactly(codes.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "人社部等五部门 | 人力资源社会保障部",
                "中办 国办 | 中共中央办公厅,国务院办公厅",
                "人社部/财政部 | 人力资源社会保障部,财政部",
                "人社部、财政部 | 人力资源社会保障部,财政部",
                "国家发改委 | 国家发展和改革委员会",
                "教育部办公厅 | 教育部办公厅",
                "广州市人社局 | 广州市人力资源和社会保障局",
            })
    void issuers_are_written_in_full(String origin, String names) {
        Origin read = READER.read(origin);
        assertThat(read).isInstanceOf(Origin.Issuers.class);
        assertThat(((Origin.Issuers) read).names()).containsExactly(names.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"专家谈", "北京日报", "深度观察", "天津大学", "宁德时代", "国际", "各地"})
    void anything_else_is_a_column(String origin) {
        assertThat(READER.read(origin)).isEqualTo(new Origin.Column(origin));
        assertThat(READER.read(origin).places()).isEmpty();
    }

    @Test
    void blank_is_nothing() {
        assertThat(READER.read(" \u3000")).isInstanceOf(Origin.Nothing.class);
    }
}
