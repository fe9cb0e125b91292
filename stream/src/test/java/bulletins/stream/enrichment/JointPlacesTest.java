package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.Figure;
import bulletins.model.Region;
import bulletins.stream.Articles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several places named in one breath. */
class JointPlacesTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @ParameterizedTest
    @ValueSource(strings = {"山东、江苏两省新增就业60万人。", "苏浙沪三地新增就业60万人。", "河南、安徽等地新增就业60万人。", "翠屏区、南溪区2个区1—5月新增就业60万人。"})
    void a_number_of_several_places_together_is_of_none_of_them(String text) {
        Figure figure = figures(text).get(0);
        assertThat(figure.region()).isNull();
        assertThat(figure.indicator()).isEqualTo("新增就业");
    }

    @Test
    void that_town_is_the_one_named_last_where_it_lies_in_the_origin() {
        assertThat(regions("江苏苏州", "记者从昆山市人社局获悉，该市建成驿站31个。该市今年新增就业3万人。")).containsExactly("320583", "320583");
        assertThat(regions("河北邢台", "与江苏宿迁市建立劳务协作关系，该市新增就业3万人。")).containsExactly("130500");
    }

    @Test
    void places_that_have_as_many_numbers_each_have_their_own() {
        assertThat(regions("湖北宜昌", "秭归县、兴山县各签订集体合同11份、9份。")).containsExactly("420527", "420526");
        assertThat(regions("湖北宜昌", "秭归县、兴山县各建驿站2个。")).containsExactly("420527", "420526");
    }

    @Test
    void a_figure_of_another_country_is_none_of_the_origin() {
        assertThat(regions("江苏苏州", "德国失业人数为280万人。其中青年失业人数24万人。")).containsExactly("", "");
        assertThat(regions("江苏苏州", "对美国出口带动就业3万人。日本失业率为2.6%。\n全市新增就业5万人。")).containsExactly("320500", "", "320500");
        assertThat(regions("江苏苏州", "全球失业人数约1.8亿人。")).containsExactly("");
    }

    @Test
    void the_whole_name_of_a_place_begins_an_indicator_though_its_short_one_stands_near() {
        List<Figure> found = figures("杭州市余杭区对来余杭工作的毕业生给予本科1万元、硕士3万元。");
        assertThat(found).extracting(Figure::indicator).first().asString().doesNotStartWith("区");
        assertThat(found)
                .extracting(Figure::region)
                .extracting(Figure.Place::code)
                .containsOnly("330110");
    }

    @Test
    void a_place_whose_name_begins_as_a_number_counts_nothing() {
        assertThat(indicators("三台县召开会议。三台是劳务大县，“三台缝纫工”从业人员2万人。")).containsExactly("三台缝纫工从业人员");
    }

    @Test
    void a_title_that_tells_of_a_part_of_the_origin_goes_for_the_text_until_it_says_otherwise() {
        Article article = Articles.item(
                "江西吉安", "泰和县“三个一批”用好公益性岗位", "开发保洁岗位1680个。\n清理顶岗63人。全市公益性岗位2万个。", LocalDate.parse("2023-08-20"));
        assertThat(ENRICHER.enrich(article).figures())
                .extracting(Figure::region)
                .extracting(Figure.Place::code)
                .containsExactly("360826", "360826", "360800");
    }

    @Test
    void whose_home_a_place_is_belongs_to_them() {
        assertThat(indicators("北仑区为凉山籍员工提供床位1100个。")).containsExactly("凉山籍员工提供床位");
    }

    @Test
    void a_division_of_the_corps_stands_before_its_town() {
        assertThat(regions("新疆生产建设兵团", "第八师石河子市今年开发公益性岗位623个。")).containsExactly("659001");
    }

    @Test
    void places_where_workers_live_together_are_no_part_of_an_indicator() {
        assertThat(figures("古蔺县在杭州、东莞等农民工集中地开行返乡专车45辆次。"))
                .extracting(Figure::indicator)
                .containsExactly("开行返乡专车");
    }

    @Test
    void what_several_places_have_each_is_a_figure_of_every_one() {
        assertThat(regions("安徽", "新建的12所院校中，合肥4所，芜湖、阜阳各2所，其余各市1所。"))
                .containsExactly("340000", "340100", "340200", "341200", "");
        assertThat(regions("广西百色", "田东、靖西、那坡三县（市）各设立工作站1个。")).containsExactly("451022", "451081", "451026");
        assertThat(regions("浙江", "杭州、宁波各乡镇建站30个。")).containsExactly("");
        assertThat(indicators("新建的12所院校中，芜湖、阜阳各2所。")).containsExactly("新建院校", "新建院校", "新建院校");
    }

    @Test
    void a_list_of_places_before_what_is_counted_is_no_part_of_it() {
        assertThat(indicators("淳安县、建德市、临安区清退不在岗、吃空饷人员137名。")).containsExactly("清退不在岗、吃空饷人员");
        assertThat(regions("新疆", "四地就业均超500人，最多的库车市达1286人。")).endsWith("652902");
        assertThat(regions("山东青岛", "即墨区、胶州市分别建成驿站32处、27处。")).containsExactly("370215", "370281");
    }

    @Test
    void numbers_handed_out_are_each_of_its_place() {
        assertThat(figures("山东全省新增就业98万人，其中青岛、济南分别新增18万人、15万人。"))
                .extracting(
                        figure -> figure.region() == null ? "" : figure.region().code())
                .containsExactly("370000", "370200", "370100");
    }

    @Test
    void what_follows_numbers_handed_out_is_of_no_one_place() {
        assertThat(figures("青岛、烟台、潍坊三市开工率居前，分别为98%、97%和95%，合计用工210万人，青岛缺工3万人。"))
                .extracting(
                        figure -> figure.region() == null ? "" : figure.region().code())
                .containsExactly("370200", "370600", "370700", "", "370200");
    }

    @Test
    void a_rate_of_a_place_is_one_of_what_changed_by_the_same_unit() {
        assertThat(indicators("全市办案100件，同比下降4%；结案率98%。青岛、济南分别下降3%和2%。")).containsExactly("办案", "结案率", "办案", "办案");
    }

    @Test
    void as_many_numbers_as_places_need_no_word_that_hands_them_out() {
        assertThat(regions("", "苏州、无锡、常州失业保险参保人数达4.1万、2.7万、2.2万人。")).containsExactly("320500", "320200", "320400");
        assertThat(regions("", "苏州、无锡参保9万人，占全国三成。")).containsExactly("", "");
    }

    @Test
    void the_clause_before_a_list_of_places_may_name_what_each_has() {
        assertThat(indicators("中小企业复工率30%；规上企业复工率，江苏超过90%，山东超过70%。")).containsExactly("中小企业复工率", "规上企业复工率", "规上企业复工率");
    }

    @Test
    void countries_have_their_numbers_each() {
        assertThat(indicators("希腊、意大利失业率分别为9.9%、6.8%。")).containsExactly("希腊失业率", "意大利失业率");
    }

    @Test
    void after_a_part_the_next_sentence_speaks_of_the_whole() {
        assertThat(indicators("转移就业47万人，其中省外32万人。预计年底可达55万人。")).containsExactly("转移就业", "省外", "转移就业");
    }

    @Test
    void what_a_list_of_places_tells_stands_before_its_colon() {
        assertThat(indicators("即日起，失业保险金标准调整为：青岛、济南每人每月1800元，德州、聊城1700元。")).containsExactly("失业保险金标准", "失业保险金标准");
    }

    @Test
    void what_leads_from_a_place_to_a_number_is_no_part_of_the_indicator() {
        assertThat(indicators("青岛市将贷款额度提至50万元。")).containsExactly("贷款额度");
    }

    @ParameterizedTest
    @ValueSource(strings = {"兰州新区", "苏州工业园区", "西安经开区", "京津冀地区", "长三角地区"})
    void a_number_of_a_zone_is_not_of_its_city(String zone) {
        Figure figure = figures(zone + "新增就业60万人，榆中县新增就业3万人。").get(0);
        assertThat(figure.region()).isNull();
        assertThat(figure.indicator()).isEqualTo(zone + "新增就业");
    }

    @ParameterizedTest
    @ValueSource(strings = {"本报南京8月16日电（记者 王某）苏州市新增就业12万人。", "本报讯（首席记者王某 通讯员李某）苏州市新增就业12万人。"})
    void a_place_after_the_names_of_the_reporters_begins_a_clause(String text) {
        assertThat(figures(text).get(0).region()).isEqualTo(new Figure.Place("320500", "苏州市"));
    }

    @Test
    void a_name_for_several_provinces_is_each_of_them() {
        assertThat(codes("东三省劳务输出增加。")).containsExactly("210000", "220000", "230000");
        assertThat(codes("珠三角企业用工。")).containsExactly("440000");
    }

    private static List<String> indicators(String text) {
        return figures(text).stream().map(Figure::indicator).toList();
    }

    private static List<Figure> figures(String text) {
        return ENRICHER.enrich(article(text)).figures();
    }

    private static List<String> regions(String origin, String text) {
        return ENRICHER.enrich(Articles.item(origin, "标题", text, LocalDate.parse("2023-08-20"))).figures().stream()
                .map(figure -> figure.region() == null ? "" : figure.region().code())
                .toList();
    }

    private static List<String> codes(String text) {
        return ENRICHER.enrich(article(text)).regions().stream()
                .map(Region::code)
                .toList();
    }

    private static Article article(String text) {
        return Articles.item("", "标题", text, LocalDate.parse("2023-08-20"));
    }
}
