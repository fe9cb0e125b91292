package bulletins.stream.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;

/**
 * How well a term tells which rules to try. A rule is tried only on articles that hold its best term, so a pair that stands in
 * every second article of the subject must not be chosen where the rule has a rarer one.
 */
final class CommonTerms {
    private static final Set<String> PAIRS = Stream.of(
                    "就业 创业 人员 保障 社会 人力 资源 企业 工作 服务 政策 培训 技能 职业 劳动 补贴 单位 发展 实施 推进 加强 全省 全市".split(" "),
                    "通知 关于 意见 办法 管理 失业 保险 公共 岗位 提升 行动 计划 促进 稳定 重点 群体 毕业 高校 农民 农村 支持 资金 建设".split(" "),
                    "地区 国家 市场 经济 疫情 防控 开展 组织 活动 提供 符合 条件 一次 不超 月底 年度 我省 我市 各地 部门 机构 平台 信息".split(" "))
            .flatMap(Stream::of)
            .map(pair -> UnitTokenizer.pair(pair.substring(0, 1), pair.substring(1)))
            .collect(Collectors.toSet());

    private CommonTerms() {}

    /** @return higher for better */
    static double weight(Term term) {
        if (Fields.WHOLE.contains(term.field())) return 0.2;
        if (PAIRS.contains(term.text())) return 0.3;
        boolean single = term.text().indexOf(' ') < 0;
        return single && term.text().length() == 1 ? 0.1 : 1;
    }
}
