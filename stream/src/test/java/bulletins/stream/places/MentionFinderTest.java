package bulletins.stream.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final MentionFinder FINDER = new MentionFinder(GAZETTEER);
    private static final OriginReader ORIGINS = new OriginReader(GAZETTEER, new IssuerNames(GAZETTEER));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 江苏省南京市秦淮区与苏州市吴江区签约 | 320000 320100 320104 320500 320509",
                "'' | 工厂在昆明市呈贡区开业，昆明人到场 | 530100 530114 530100",
                "'' | 先后走访江苏盐城、泰州，安徽滁州等地 | 320000 320900 321200 340000 341100",
                "'' | 凉山州西昌市、阿坝州、克州阿图什市 | 513400 513401 513200 653000 653001",
                "'' | 恩施自治州与循化自治县、广西自治区 | 422800 630225 450000",
                "'' | 内蒙古通辽市科尔沁区招工 | 150000 150500 150502",
                "'' | 长春市朝阳区和辽宁朝阳各办一场 | 220100 220104 210000 211300",
                "湖北武汉 | 江汉区、武昌区、洪山、东西湖区 | 420103 420106 420111 420112",
                "重庆 | 忠县、石柱县与万州区结对 | 500233 500240 500101",
                "广东佛山 | 园区设在南海和顺德两地 | 440605 440606",
                "浙江杭州 | 桐庐、淳安两县试行 | 330122 330127",
                "福建福州 | 鼓楼区开办夜校 | 350102",
                "'' | 张掖市甘 州 区 | 620700 620702",
                "'' | 北京东城、南京玄武，成都青羊 | 110000 110101 320100 320102 510100 510105",
                "'' | 深圳南山与上海宝山 | 440300 440305 310000 310113",
                "'' | 江北、南岸、巫山等区县 | 500105 500108 500237",
                "江苏无锡 | 滨湖区人社局走访 | 320211",
                "四川南充 | 南部县、仪陇县各一场 | 511321 511324",
                "江西南昌 | 新建区有富裕县 | 360112",
                "辽宁沈阳 | 铁西、浑南两区审核98户，老城、新城等地 | 210106 210112",
                "江西赣州 | 兴国县会同县直部门走访，会同县财政局 | 360732",
                "湖南怀化 | 会同县与通道县 | 431225 431230",
                "'' | 义乌、昆山和莱芜的工厂 | 330782 320583 370116",
                "'' | 春江镇江西省驻点 | 360000",
                "'' | 分布在太原、包头、日照等地 | 140100 150200 371100",
                "'' | 兰州8.2万人、天水5.1万人、酒泉3.3万人 | 620100 620500 620900",
                "'' | 白银新增1.2万人，定西新增2.3万人，平凉新增3.1万人 | 620400 621100 620800",
                "河北唐山 | 丰南区随迁安置1986人，搬迁安置三千户 | 130207",
                "重庆 | 荣昌、内江、隆昌、泸县四地联合调解 | 500153 511000 511083 510521",
                "'' | 抵达济南，将在章丘、历城等区的企业务工 | 370100 370114 370112",
                "'' | 在章丘、历城等区域设点，金融、南山等市场主体 | ''",
                "甘肃临夏 | 东乡县的工坊里 | 622926",
                "河北 | 三方在雄县签署协议，全省雄县城建 | 130638",
                "四川宜宾 | 与宁德时代共建学院 | ''",
                "'' | 城中村改造3个，城东5个，城西2个 | ''",
                "'' | 某市市南区香港中路、太原1路 | ''",
            })
    void names_are_taken_for_the_units_that_the_context_tells(String home, String text, String codes) {
        assertThat(codes(home, text)).containsExactly(split(codes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "合理开发资源，全面振兴乡村，加强合作，比如共同富裕和均衡水平",
                "公安机关同心协力，开展互助，会同有关单位，乐业安居",
                "到北京路步行街和上海路社区宣讲",
                "攀登武功山，龙泉镇的老街，平安镇",
                "确保定期发布，其中卫生部门带头，形成都市圈，推广西部经验",
                "创新乡村治理，适应城市发展，市和县两级，一批示范县",
                "朝阳产业、长治久安、世界大同、阿里云",
                "东侨开发区、雄安的新区、合作区、高新区、本市主城区",
                "孙中山故居，中山大学，德州扑克",
                "主任赵南昌表示，老旧平房区改造，新建区级站点",
            })
    void ordinary_words_and_smaller_places_are_no_units(String text) {
        assertThat(codes("", text)).isEmpty();
    }

    @Test
    void a_city_of_a_province_is_not_cut_into_another_place() {
        assertThat(codes("", "青海西宁举办招聘会")).containsExactly("630000", "630100");
    }

    @Test
    void an_ambiguous_district_without_context_is_left_out() {
        assertThat(codes("", "鼓楼区和南山区的居民")).isEmpty();
    }

    @Test
    void a_district_called_after_the_middle_of_its_city_is_named_with_the_city_before() {
        assertThat(codes("", "青岛市南区开门。乐山市中区开门。乐山市中心城区开门。")).containsExactly("370202", "511102", "511100");
    }

    @Test
    void a_market_is_no_city() {
        assertThat(FINDER.find("北京市场监管部门", List.of())).extracting(Mention::text).containsExactly("北京");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "鲁甘两省签约 | 370000 620000",
                "京津冀人才一体化 | 110000 120000 130000",
                "川渝合作、苏陕协作 | 510000 500000 320000 610000",
                "赴粤务工人员返岗 | 440000",
                "到京东平台开店，苏宁招人 | ''",
                "千人返粤复工，在川企业留人，驻渝代表在京签约 | 440000 510000 500000 110000",
                "黑吉辽三省，云贵川渝四地 | 230000 220000 210000 530000 520000 510000 500000",
                "粤港澳大湾区、皖北地区 | 440000 810000 820000 340000",
                "京港澳高速和沪昆高铁沿线，闽宁镇，李晋级 | ''",
                "港澳青年创业，京津青少年 | 110000 120000",
            })
    void provinces_are_called_by_one_character_too(String text, String codes) {
        assertThat(codes("", text)).containsExactly(split(codes));
    }

    @ParameterizedTest
    @CsvSource({
        "襄樊市,420600",
        "崇文区,110101",
        "莱芜市,370116",
        "上虞市,330604",
        "思茅地区,530800",
        "偃师市,410307",
        "哲里木盟,150500",
        "大庸市,430800",
        "顺德市,440606"
    })
    void former_names_mean_what_became_of_them(String former, String code) {
        assertThat(codes("", "在" + former + "召开会议")).containsExactly(code);
    }

    @Test
    void a_city_that_grew_to_a_prefecture_is_the_prefecture() {
        assertThat(codes("贵州毕节", "毕节市七星关区")).containsExactly("520500", "520502");
    }

    @Test
    void counties_called_like_words_are_places_in_a_list_of_those_of_their_city() {
        assertThat(codes("浙江", "衢州的开化、常山两县执行第三档，衢州的开化很早。")).containsExactly("330800", "330824", "330822", "330800");
    }

    @Test
    void the_end_of_a_list_tells_that_it_began_with_a_place() {
        assertThat(codes("河北", "涿州、高碑店、固安、三河4县（市）建成输出基地")).containsExactly("130681", "130684", "131022", "131082");
    }

    @Test
    void a_county_with_a_short_name_is_one_in_a_list_of_places_at_home() {
        assertThat(codes("河南", "鹿邑县、汝州市、新县等试点县")).containsExactly("411628", "410482", "411523");
    }

    @Test
    void a_word_beside_a_neighbour_is_a_district() {
        assertThat(codes("", "北京市海淀、朝阳两区")).containsExactly("110000", "110108", "110105");
        assertThat(codes("", "郑州市中原、二七、管城、金水等区")).containsExactly("410100", "410102", "410103", "410104", "410105");
        assertThat(codes("", "北京市海淀区、朝阳产业")).containsExactly("110000", "110108");
    }

    @Test
    void offsets_are_those_of_the_printed_text() {
        String text = "日前，浙 江 省 金华市表示";
        assertThat(FINDER.find(text, List.of()))
                .allSatisfy(mention -> assertThat(text.substring(mention.start(), mention.end()))
                        .isEqualTo(mention.text()));
        assertThat(FINDER.find(text, List.of())).extracting(Mention::text).containsExactly("浙 江 省", "金华市");
    }

    private static String[] split(String codes) {
        return codes.isEmpty() ? new String[0] : codes.split(" ");
    }

    private static List<String> codes(String origin, String text) {
        return FINDER.find(text, ORIGINS.read(origin).places()).stream()
                .map(mention -> mention.place().code())
                .toList();
    }
}
