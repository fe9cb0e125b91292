package bulletins.stream.claims;

import static bulletins.stream.claims.JudgeTest.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items and pages that differ in one thing alone: each example shows what would be said wrongly without the rule that knows it. */
class SmallDifferencesTest {
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "入驻企业近600家。 | 入驻企业达到598家，带动就业2.3万人。 | 600家 | supported rounded",
                "入驻企业近600家。 | 入驻企业达到612家，带动就业2.3万人。 | 600家 | unjudged less-exact",
                "入驻企业近600家。 | 入驻企业530家。 | 600家 | unjudged less-exact",
                "入驻企业近600家。 | 入驻企业500家。 | 600家 | unjudged something-close",
                "参保人数约60万。 | 截至6月底，参保人数达到61.2万人。 | 60万 | supported rounded",
                "入驻企业约600家。 | 入驻企业600家。 | 600家 | supported equal",
                "入驻企业约600家。 | 入驻企业600余家。 | 600家 | supported rounded",
                "入驻企业600家以上。 | 入驻企业600家。 | 600家 | unjudged less-exact",
                "入驻企业600家。 | 入驻企业不超过600家。 | 600家 | unjudged less-exact",
                "上半年新增就业698万人。 | 上半年，新增就业近700万人。 | 698万人 | unjudged less-exact",
                "给予补贴最低300元。 | 每人给予补贴300元至500元。 | 300元 | supported equal",
                "给予补贴最高400元。 | 每人给予补贴300元至500元。 | 400元 | unjudged something-close",
                "给予补贴最高400元。 | 给予补贴300元至500元。 | 400元 | unjudged something-close",
                "按每人300-500元给予补贴。 | 按每人400元给予补贴。 | 300-500元 | unjudged less-exact",
                "按每人300-500元给予补贴。 | 按每人800元给予补贴。 | 300-500元 | contradicted other-value",
                "按每人200元给予补贴。 | 按每人300元至500元给予补贴。 | 200元 | contradicted other-value",
                "按每人600元给予补贴。 | 按每人300元至500元给予补贴。 | 600元 | contradicted other-value",
                "培训1190人。 | 培训1200人。 | 1190人 | unjudged less-exact",
                "给予补贴最低500元。 | 每人给予补贴300元至500元。 | 500元 | unjudged something-close",
            })
    void words_around_a_number_tell_how_far_it_may_be_off(String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "新增就业698万人，同比增长4.2%。 | 新增就业698万人，环比增长4.2%。 | 4.2% | unjudged of-something-else",
                "新增就业698万人，同比增长4.2%。 | 新增就业698万人，增长4.2%。 | 4.2% | supported equal",
                "新增就业698万人，比上年同期增长4.2%。 | 新增就业698万人，同比增长4.2%。 | 4.2% | supported equal",
                "新增就业698万人，比上月增长4.2%。 | 新增就业698万人，环比增长4.2%。 | 4.2% | supported equal",
                "失业率为5.0%，比上月下降0.1个百分点。 | 失业率为5.0%，比上月下降0.1%。 | 0.1个百分点 | contradicted other-unit",
                "失业率为5.0%，比上月下降0.3%。 | 失业率为5.0%，比上月下降0.1个百分点。 | 0.3% | unjudged something-close",
                "失业率比上月下降0.1%。 | 城镇调查失业率比上月下降0.1个百分点。 | 0.1% | unjudged something-close",
                "失业率较上月降低0.1%。 | 城镇调查失业率比上月回落0.1个百分点。 | 0.1% | unjudged of-something-else",
            })
    void a_change_is_held_against_one_from_the_same_time_in_the_same_unit(
            String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6月，全市新增就业5.2万人。 | 上半年，全市新增就业6.1万人。 | 5.2万人 | unjudged something-close",
                "全市新增就业12万人，完成目标。 | 全市新增就业11万人，完成目标。年底前，全市新增就业13万人。 | 12万人 | contradicted other-value",
                "全县新增就业1.2万人。 | 江苏新增就业1.2万人。 | 1.2万人 | unjudged of-something-else",
                "江苏新增就业1.2万人。 | 全县新增就业1.2万人。 | 1.2万人 | unjudged of-something-else",
                "江苏新增就业1.2万人。 | 全省新增就业1.2万人。 | 1.2万人 | supported equal",
                "南京新增就业12万人。 | 苏州新增就业12万人。 | 12万人 | unjudged of-something-else",
                "全省范围内，南京新增就业12万人。 | 苏州新增就业12万人。 | 12万人 | unjudged of-something-else",
                "南京出台办法。新增就业12万人。 | 苏州新增就业12万人。 | 12万人 | supported equal",
                "江苏新增就业12万人。 | 苏州新增就业12万人。 | 12万人 | supported equal",
                "苏州新增就业12万人。 | 江苏新增就业12万人。 | 12万人 | supported equal",
                "计划新增就业50万人。 | 新增就业38万人。 | 50万人 | unjudged something-close",
                "培训1200人，其中男300人。 | 培训1200人，其中女200人。 | 300人 | unjudged something-close",
                "参加培训300人。 | 其中参加培训200人。 | 300人 | unjudged something-close",
                "计划到2025年培训5万人。 | 目前已培训5万人。 | 5万人 | unjudged of-something-else",
            })
    void a_number_is_held_against_one_of_the_same_time_place_and_kind(
            String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "8月10日，市人社局印发通知。 | 2020年8月10日，市人社局印发通知。 | 8月10日 | unjudged something-close",
                "昨日，市人社局印发通知。 | 8月10日，市人社局印发通知。 | 昨日 | unjudged something-close",
                "8月10日，市人社局印发通知。 | 昨日，市人社局印发通知。 | 8月10日 | unjudged something-close",
                "8月10日，市人社局印发通知。 | 今年以来，市人社局印发通知。 | 8月10日 | unjudged less-exact",
                "8月10日，举办招聘会。 | 8月12日至20日，举办招聘会。 | 8月10日 | unjudged something-close",
                "8月10日，举办招聘会。 | 8月9日至12日，举办招聘会。 | 8月10日 | unjudged less-exact",
                "8月10日，召开会议。 | 8月9日至12日，举办招聘会。 | 8月10日 | absent not-said",
                "8月10日至20日，举办招聘会。 | 招聘月活动从8月10日至8月25日开展。 | 8月10日至20日 | unjudged something-close",
                "印发《补助资金办法》（苏财规〔2021〕5号）。 | 根据苏财规〔2021〕8号文件执行。 | 苏财规〔2021〕5号 | unjudged something-close",
                "根据苏人社发〔2021〕38号规定，补贴延续。 | 根据苏财社〔2021〕38号规定，补贴延续。 | 苏人社发〔2021〕38号 | contradicted other-value",
                "南京新增就业5万人。 | 苏州新增就业5万人。 | 南京 | contradicted other-value",
                "江苏新增就业5万人。 | 杭州新增就业5万人。 | 江苏 | absent not-said",
            })
    void only_one_that_may_be_no_other_contradicts_a_day_a_document_or_a_place(
            String item, String page, String said, String outcome) {
        assertThat(outcome(item, page, said)).isEqualTo(outcome);
    }
}
