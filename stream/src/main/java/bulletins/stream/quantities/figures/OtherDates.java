package bulletins.stream.quantities.figures;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the dates that tell of something else than in which period figures were counted. */
final class OtherDates {
    private static final WordLists WORDS = WordLists.of(Periods.class);

    /** 超过去年规模 says what a number is held against, 举办2021年招聘会 what is held. */
    private static final WordSet NAMES = WORDS.named("names");

    /** 为近五年来首次 and 创2015年以来新高 tell how rare a number is. */
    private static final WordSet RECORDS = WORDS.named("records");

    /** 返还上年度实际缴纳失业保险费的50% tells what a share is of. */
    private static final Pattern PAID = Pattern.compile("(?:实际)?(?:缴纳|缴费|应缴)[^，。；\\n]{0,20}的(?=\\d+(?:\\.\\d+)?%)");

    /** 按上年度职工月平均工资的60%缴费 tells what a share is of, too. */
    private static final Pattern BASE =
            Pattern.compile("[^，。；\\n\\d]{0,24}(?:平均工资|平均收入|工资总额|缴费工资|缴费基数|最低工资标准)的(?=\\d+(?:\\.\\d+)?%)");

    /** 春节假期后 is another time than the holiday, 2020年同期 is named to compare. */
    private static final WordSet FOLLOWED = WordSet.of("同期", "后", "之后", "以后", "假期后");

    /** 自2014年以来占比逐年提高 counts nothing. */
    private static final Pattern TREND =
            Pattern.compile("[^，。；\\n\\d]{0,12}(?:逐年|逐步|持续|不断|一直|连年|稳步|呈现?)[^，。；\\n\\d]{0,12}[，。；\\n]");

    /** “2021年春季招聘大会”今日开幕 */
    private static final Pattern EVENT = Pattern.compile("“[^”，。；\\n]{8,40}”");

    /** 报名截止时间为5月20日 and 政策延续至年底 tell until when, and not when what follows was counted; 行动实施至8月底，累计培训2万人 may tell both. */
    private static final Pattern TERM = Pattern.compile(
            "(?:(?:时间|日期|期限|时限|有效期)(?:截止)?[为是至到：]{0,2}|(?:延续|延长|延期|顺延|有效)(?:实施|执行)?[至到])$|(?:执行|实施)[至到]$");

    private static final Pattern DONE_BY_THEN = Pattern.compile("[，,](?:全[省市县区])?(?:累计|已|共)");

    private static final int LONGEST_TERM = 8;

    private OtherDates() {}

    static boolean has(String text, FoundDate date) {
        return FoundDate.isCompared(text, date.from(), date.to())
                || NAMES.before(text, 0, date.from()) > 0
                || tellsRecord(text, date)
                || EVENT.matcher(text)
                        .region(Math.max(0, date.from() - 1), text.length())
                        .lookingAt()
                || PAID.matcher(text).region(date.to(), text.length()).lookingAt()
                || BASE.matcher(text).region(date.to(), text.length()).lookingAt()
                || FOLLOWED.at(text, date.to()) > 0
                || (text.charAt(date.to() - 1) == '来'
                        && TREND.matcher(text).region(date.to(), text.length()).lookingAt())
                || date.role() == Role.EFFECTIVE
                || (date.role() == Role.DEADLINE && isTerm(text, date))
                || (date.role() == Role.EVENT && !date.isOneDay())
                || text.charAt(date.to() - 1) == '初';
    }

    private static boolean isTerm(String text, FoundDate date) {
        Matcher term = TERM.matcher(text).region(Math.max(0, date.from() - LONGEST_TERM), date.from());
        if (!term.find()) return false;
        boolean counted = "执实".indexOf(term.group().charAt(0)) >= 0
                && DONE_BY_THEN.matcher(text).region(date.to(), text.length()).lookingAt();
        return !counted;
    }

    private static boolean tellsRecord(String text, FoundDate date) {
        boolean led = date.from() > 0 && "为是系创现".indexOf(text.charAt(date.from() - 1)) >= 0;
        boolean lasting = text.charAt(date.to() - 1) == '来' && !text.startsWith("今年", date.from());
        return (led || lasting) && RECORDS.at(text, date.to()) > 0;
    }
}
