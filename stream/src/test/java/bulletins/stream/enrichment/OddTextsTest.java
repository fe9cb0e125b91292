package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.DateMention;
import bulletins.model.Enrichment;
import bulletins.model.Figure;
import bulletins.model.Policy;
import bulletins.model.Region;
import bulletins.stream.Articles;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands beside whatever, what is found is of the text. */
class OddTextsTest {
    private static final Enricher ENRICHER = Enricher.create(null);
    private static final int TEXTS = 1000;
    private static final List<String> PIECES =
            List.of(("安徽 芜湖市 镜湖区 全省 全市 襄樊 北京、天津 长三角 人社部 市人力资源社会保障局 省财政厅等三部门 本报讯 记者 其中 分别 各 合计 共 至 "
                            + "2024年 今年 去年 上半年 一季度 1—8月 截至6月底 3月15日 9月31日 2月29日 30日前 自印发之日起 “十四五”期间 2021-2025年 正月十五 三伏 24:00 每月15日 "
                            + "二〇二四年三月 民国 0年 13月 99999999年 昨日 同日 "
                            + "城镇新增就业 失业人员再就业 培训 发放补贴 参保人数 登记失业率 达 为 约 超 近 突破 不少于 不超过 新增 帮助 增长 下降 增加 减少 提高 降低 由 到 "
                            + "同比 环比 比上年同期 较年初 上升 回落 翻一番 翻两番 占 完成目标的 "
                            + "3万人 1.32亿元 5.0% 0.3个百分点 三成 一半 两千余户 1,200家 １２万 半年 3/4 七分之三 1. .5 5. 1.2.3 -7 +8 ∞ ½ 〇 百万 千亿 零 1e9 "
                            + "999999999999999999999999亿元 0.0000001% 3—5万人 200%—300% 三五十人 万 亿 % ‰ ℃ 人次 元/人 元/月 每人每月 岁 届 "
                            + "《关于做好稳就业工作的通知》 《 》 〔2024〕8号 皖人社发〔2024〕8号 （皖政〔2024〕 第3号 修订 废止 印发 "
                            + "高校毕业生 农民工 退役军人 灵活就业 公益性岗位 创业担保贷款 技能 "
                            + "， 。 ； ： 、 ！ ？ “ ” （ ） ( ) | ｜ — － ~ · … / , . ; : 　 \t \n \n\n")
                    .split(" "));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatever_is_found_stands_in_the_text(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            String title = text(random, random.nextInt(12));
            Article article = Articles.item(
                    text(random, random.nextInt(3)).strip(),
                    title,
                    text(random, random.nextInt(120)),
                    random.nextInt(4) == 0 ? null : LocalDate.of(2024, 1 + random.nextInt(12), 1 + random.nextInt(28)));
            stands(article, ENRICHER.enrich(article));
        }
    }

    private static void stands(Article article, Enrichment found) {
        String text = article.title() + "\n" + article.body();
        for (Figure figure : found.figures()) {
            assertThat(compact(text.substring(figure.from(), figure.to())))
                    .as(text)
                    .isEqualTo(compact(figure.text()));
            assertThat(figure.indicator()).as(text).doesNotContain("\n");
            Figure.Span period = figure.period();
            if (period != null) assertThat(period.start()).as(text).isBeforeOrEqualTo(period.end());
        }
        for (DateMention date : found.dates()) {
            assertThat(compact(text.substring(date.from(), date.to()))).as(text).isEqualTo(compact(date.text()));
            assertThat(date.start()).as(text).isBeforeOrEqualTo(date.end());
        }
        for (Region region : found.regions()) {
            Integer from = region.from();
            Integer to = region.to();
            if (from != null && to != null)
                assertThat(text.substring(from, to)).as(text).isNotBlank();
        }
        for (Policy policy : found.policies()) {
            if (policy.title() != null) assertThat(compact(text)).contains(compact(policy.title()));
            if (policy.number() != null)
                assertThat(compact(text).replace("〕第", "〕")).contains(compact(policy.number()));
        }
        assertThat(found.keywords()).as(text).allMatch(word -> compact(text).contains(compact(word)));
        assertThat(found.labels()).as(text).allMatch(label -> label.score() >= 0 && label.score() <= 1);
    }

    private static String compact(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }
}
