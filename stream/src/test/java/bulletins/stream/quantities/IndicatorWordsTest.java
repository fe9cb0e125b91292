package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Figure;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a number counts, by the words around it. */
class IndicatorWordsTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            今年计划开展技能培训20万人次，上半年已完成12万人次。 | 开展技能培训 开展技能培训
            给予一次性交通补贴，标准为每人400元。 | 一次性交通补贴标准
            费率由0.7%降至0.6%左右的水平。 | 费率 费率
            考试顺利，通过率为83.4%。 | 通过率
            甲市近日调整岗位补贴标准，日前发放补贴30万元。 | 发放补贴
            甲县、乙县新增就业居前两位，分别为3万人、2万人。 | 甲县新增就业 乙县新增就业
            专项资金支出进度达到61%，参训率首次超过八成，不良率不到1%。 | 专项资金支出进度 参训率 不良率
            公布违法行为6件，第二批下达资金3000万元，累计结余2亿元。 | 公布违法行为 第二批下达资金 累计结余
            时薪在30元至40元之间的占27%。 | 时薪 时薪 时薪占
            零工市场35处全部建成，500名学徒的作品参展。 | 零工市场 学徒
            通知印发，提出全年开展岗前培训8万人次，合格率须达到九成，实现销售收入2亿元。 | 开展岗前培训 合格率 销售收入
            岗位补贴为每月1200元、900元两档，失业青年9万人，是年度目标的83%。 | 岗位补贴 岗位补贴 失业青年 年度目标
            完成全年任务（105万人次）的108%，扶持60人（户）创业。 | 完成全年任务 完成全年任务 扶持创业
            参保企业（3200家）和职工（5.1万人）增加，在住2万人。 | 参保企业 职工 在住
            最低工资由2080元调增至2260元，省内占55%、本市占31%。 | 最低工资 最低工资 省内占 本市占
            就业率75%，较年初的74%有所回升。参保人数较多，达32万人。 | 就业率 参保人数
            国庆假期后发放贷款5亿元，7月新增岗位8万个，当月裁员2万人。 | 发放贷款 新增岗位 裁员
            需求由-3.2%转为1.8%。 | 需求 需求
            失业率将从5.1%小幅降至4.9%，下达资金3亿元，加上年初下达的2亿元。 | 失业率 失业率 下达资金 下达
            就业8万人，远低于预期的9万。 | 就业 就业预期
            人流由6000人次降到2500人次上下，帮助120名在沪务工人员参保。 | 人流 人流 在沪务工人员参保
            赔偿医疗费、误工费等共计14万元，时薪上涨0.3%至32美元。 | 赔偿医疗费、误工费 时薪
            稳岗返还5亿元，基准线大多在7%—8%之间，2170人达成就业意向。 | 稳岗返还 基准线 基准线 达成就业意向
            拖欠的工资、社保共4127万元，在月底清偿。 | 拖欠的工资、社保
            停工的按最低工资（现为2590元/月）发放。7月减少4.1万个岗位。 | 停工的按最低工资 岗位
            县财政另购买意外险80万元，全市有就业服务站65个。 | 购买意外险 就业服务站
            截至5月底已有820人通过考核，截至6月10日共有90名学徒结业。 | 通过考核 学徒结业
            """)
    void words_that_name_nothing_are_left_out_or_completed(String text, String indicators) {
        List<Figure> found = finder.find(text, WRITTEN).figures();
        assertThat(found).extracting(Figure::indicator).containsExactly(indicators.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            县法院一审审结讨薪案件72件。 | 一审审结讨薪案件
            某物流公司拖欠装卸工工资8.4万元。 | 拖欠装卸工工资
            市人社局近日下达见习补贴300万元。 | 下达见习补贴
            劳动保障监察机构共受理投诉512件。 | 受理投诉
            平台将审批时间由5天压缩到2天。 | 审批时间 审批时间
            终局裁决率75%。 | 终局裁决率
            仲裁委裁决支付工资4.6万元，费率继续执行1%。 | 裁决支付工资 费率
            向1600名退役军人发放培训券。 | 退役军人发放培训券
            帮助480名失业青年实现就业。 | 失业青年实现就业
            帮扶退役军人60人。 | 帮扶退役军人
            审理期限由45天缩短为21天，费率一般为6%。 | 审理期限 审理期限 费率
            酒店服务员、导游招聘需求分别增长37.2%、52.8%。 | 酒店服务员招聘需求 导游招聘需求
            某研究所访问了703名18至35岁青年。 | 访问18至35岁青年
            """)
    void who_acts_and_who_helps_are_no_part_of_what_is_counted(String text, String indicators) {
        List<Figure> found = finder.find(text, WRITTEN).figures();
        assertThat(found).extracting(Figure::indicator).containsExactly(indicators.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            发出《用工提醒函》52份、《整改通知书》17份。 | 发出用工提醒函 整改通知书
            每招用1人补贴1500元，每家最高不超过20万元。 | 每招用1人补贴 每家补贴
            甲县、乙县转移就业分别完成3.1万人、2.4万人。 | 甲县转移就业 乙县转移就业
            求职者900人，其中16-24岁310人，50岁以上75人。 | 求职者 16-24岁 50岁以上
            发放交通补贴60万元，每人最高800元。 | 发放交通补贴 每人补贴
            月最低工资标准：一类地区1770元，二类地区1600元。 | 月最低工资标准一类地区 月最低工资标准二类地区
            月最低工资标准，一、二类区分别为1850元、1730元。 | 月最低工资标准一类区 月最低工资标准二类区
            一类区月最低工资标准为1790元，二类区为1670元。 | 一类区月最低工资标准 月最低工资标准二类区
            小时最低工资标准分为两档，具体如下：第一档：21元；第二档：20元。 | 小时最低工资标准第一档 小时最低工资标准第二档
            执行新的月最低工资标准。一类地区2000元，二类地区1900元。 | 一类地区 二类地区
            情节严重的，处2万元以上5万元以下罚款。 | 罚款 罚款
            开展护工、保育员培训26期，惠及学徒700人。 | 开展护工、保育员培训 惠及学徒
            每年开展家政培训4万人次以上、新增护理人才6000人。 | 开展家政培训 新增护理人才
            缴费比例由14%过渡到15%，个人缴费比例维持8%不变。 | 缴费比例 缴费比例 个人缴费比例
            缺工人数由年初的5200人降至目前的1300人。 | 缺工人数 缺工人数
            客流量恢复到2019年同期的88%，开工率回升至疫情前的九成。 | 客流量 开工率
            小时最低工资标准调整后，一至三类区域分别为19元、17.5元、16元。 | 一类区域 二类区域 三类区域
            保安、护工、保育员占比分别为41%、33%和26%。 | 保安占比 护工占比 保育员占比
            取得技师、高级技师证书的，补贴标准分别为900元、1300元。 | 取得技师证书补贴标准 高级技师证书补贴标准
            据悉，2019年至2021年，全市法院审结欠薪案件分别为31件、28件和40件。 | 审结欠薪案件 审结欠薪案件 审结欠薪案件
            """)
    void what_is_counted_may_be_named_otherwise_than_right_before_the_number(String text, String indicators) {
        List<Figure> found = finder.find(text, WRITTEN).figures();
        assertThat(found).extracting(Figure::indicator).containsExactly(indicators.split(" "));
    }
}
