package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How editors print numbers: grouped by spaces, in odd units, close to other words. */
class PrintedNumbersTest {
    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全区招用零工4 315人，发放补贴12 086万元。 | 招用零工=4315人 发放补贴=120860000元
            会员3 200余万人，驿站1 050个。 | 会员=32000000人 驿站=1050个
            补贴总额达1 234 567.5元。 | 补贴总额=1234567.5元
            南川 356 214 5.1 | ''
            开行返乡专车38辆次。 | 开行返乡专车=38辆次
            培训资金的比例原则上不低于20%。 | 培训资金的比例=20%
            推动1万亿元超长期国债资金更多投向就业带动能力强的项目。 | 推动超长期国债资金更多投向就业带动能力强的项目=1000000000000元
            法定退休年龄由60岁逐步提高到65岁。 | 法定退休年龄=60岁 法定退休年龄=65岁
            法定退休年龄从原六十周岁用十五年时间逐步延迟至六十三周岁。 | 法定退休年龄=60岁 法定退休年龄=63岁
            局里制定“十个严禁”清单，抽查6轮。 | 抽查=6轮
            人社部、最高人民法院联合发布典型案例，共6件。 | 联合发布典型案例=6件
            城关镇三元村护林员1013人。 | 城关镇三元村护林员=1013人
            发放贷款20万元，一分钱利息不要。 | 发放贷款=200000元
            园区内412家小微企业带动就业近6000人。 | 园区内小微企业带动就业=412家 小微企业带动就业=6000人
            西班牙失业率最高，达10.3%，德国为3.7%，捷克最低，为2.9%。 | 西班牙失业率=10.3% 德国=3.7% 捷克=2.9%
            近14亿人口的国家全面脱贫。 | 人口=1400000000人
            将896名农民工送往义乌。 | 农民工=896人
            企业开展以工代训的，按每人每月500元标准给予最长6个月的补贴。 | 企业开展以工代训=500元 补贴=6个月
            对稳定就业6个月以上的员工给予奖励。 | 稳定就业员工=6个月
            发放消费券1.5亿元，每人最高500元。 | 发放消费券=150000000元 每人消费券=500元
            集体协商建制率动态保持在85%以上。 | 集体协商建制率=85%
            女职工法定退休年龄从原五十周岁、五十五周岁分别逐步延迟至五十五周岁、五十八周岁。 | 女职工法定退休年龄=50岁 女职工法定退休年龄=55岁 女职工法定退休年龄=55岁 女职工法定退休年龄=58岁
            列出套取补贴等6类23项禁止行为，发布岗位80万条次。 | 列出套取补贴=6类 禁止行为=23项 发布岗位=800000条次
            办贷217笔，带动1350人就业。 | 办贷=217笔 带动就业=1350人
            全市23个区县建成工匠驿站213个，新发展木耳4200万袋。 | 区县=23个 建成工匠驿站=213个 新发展木耳=42000000袋
            工资18万元，仅用6天就拿到手，长期失业（一年以上）占19.5%。 | 工资=180000元 长期失业占=19.5%
            人均可支配收入12179元，扣除价格因素实际增长5.6%。 | 人均可支配收入=12179元
            内退267人，在珠就业的青年2万人，8家企业签订用工公约。 | 内退=267人 在珠就业的青年=20000人 企业签订用工公约=8家
            1460名职工中已有1217人转岗，法院将违约金酌减至3万元。 | 职工=1460人 转岗=1217人 违约金=30000元
            日结工资160元起，绘制“最后100米”导航图2万张，走红一年半来，店铺有1180家。 | 日结工资=160元 绘制最后100米导航图=20000张 店铺=1180家
            对3460名公益岗人员实行“红黄绿”管理。 | 公益岗人员=3460人
            当年借款8万元，如今年产值已达350万元。 | 当年借款=80000元 年产值=3500000元
            """)
    void numbers_are_read_as_a_reader_would(String text, String figures) {
        assertThat(finder.find(text, LocalDate.parse("2025-11-30")).figures())
                .extracting(PrintedNumbersTest::told)
                .containsExactly(figures.isEmpty() ? new String[0] : figures.split(" "));
    }

    private static String told(Figure figure) {
        return figure.indicator() + "=" + figure.value().toPlainString() + figure.unit();
    }
}
