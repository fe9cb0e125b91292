package bulletins.stream.quantities.measures;

import bulletins.stream.text.CompactText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers with a unit that tell no figure: everyday words, ranks, what an amount is given for, ages of whom something is said. */
final class NoFigures {
    private static final String DURATION_BEFORE = "满为过达长至到期限近逾约超足";
    private static final int LONGEST_PER = 6;
    static final int LONGEST_NAME = 16;
    private static final int LONGEST_CLAUSES = 60;
    private static final Pattern RAISED = Pattern.compile("(?:延迟|延长|提高|推迟|提前|放宽|、)[至到为]?$");
    /** 平均年龄提高0.5岁和增加0.8岁 */
    private static final Pattern AGED = Pattern.compile("(?:提高|上升|增加|增长|增大|下降|降低|减小)了?$");

    private static final Pattern VILLAGE =
            Pattern.compile("[子沟庄营堡店屯]?(?:村(?![民级办集干企两])|[镇乡](?![办镇村级企属])|街道|社区|[桥路街里](?=\\p{IsHan}))");
    private static final Pattern SPENT = Pattern.compile("(?:左右)?的?时间|就");
    private static final Pattern WITHIN = Pattern.compile("内|.[之以]?内");
    static final List<String> TIMES = List.of("年", "个月", "月", "周", "天", "工作日", "小时");
    /** 长期失业(一年以上) says what is meant by the words before it. */
    private static final Pattern ASIDE = Pattern.compile("(?:及?以[上下内])?\\)");

    private static final Pattern AMONG = Pattern.compile("[居列在]\\p{IsHan}{0,6}$");
    private static final Pattern FIRST = Pattern.compile("[^，。；、\\n\\d]{1,20}(?:首位|榜首|之首|前列|第[一二三四五六七八九十]+位?)");

    /** 连续12个月增长 tells how long something has gone on, 连续12个月未缴费 a condition. */
    private static final Pattern STREAK = Pattern.compile(
            "(?:实现|保持|维持|稳定|正?增长|增加|下降|减少|上升|回升|回落|高于|低于|超过|稳定|位[居列]|排名|处于|扩大|收窄|改善|恶化|[稳高]?居|获|全[国省市])");

    /** 有效期5年, 退休前12个月 */
    private static final Pattern VALID = Pattern.compile("(?:有效期限?为?|(?<![目提])前)$");
    /** Places that a rate or sum is of, which follows in the same clause. */
    private static final Pattern PLACES = Pattern.compile(
            "(?:[\\p{IsHan}&&[^、和与及]]{0,4}城市|成员国|省市|省份|地市|市州|区县|县区)[^，。；：、的\\n\\d]{2,14}(?:率|人口|人数|指数|中位数|平均值|月薪|薪酬)[为达是到超约共与较同环降升回稳\\d基保维]");

    private NoFigures() {}

    static boolean include(String text, Numeral number, Units.Read unit, int at) {
        return isWord(text, number, unit, at)
                || isSet(text, unit, at)
                || isRate(text, number, at)
                || Ranks.include(text, unit, at)
                || isTimeLimit(text, unit, at)
                || isName(text, unit, at)
                || isClockOrCoin(text, number, unit, at)
                || (number.chinese() && (isSaying(text, unit, at) || isVillage(text, unit.end())))
                || isAgeLimit(text, unit, at);
    }

    /** 一个, 三项, 三年行动 are words rather than figures; so are 2021年 and 一家. */
    private static boolean isWord(String text, Numeral number, Units.Read unit, int at) {
        if (isYear(number, unit)) return true;
        boolean year = unit.unit().name().equals("年");
        if (!number.chinese()) return false;
        boolean duration = unit.unit().weak() && at > 0 && DURATION_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
        boolean bounded = text.startsWith("以", unit.end()) || text.startsWith("内", unit.end());
        if (year && (duration || bounded)) return false;
        if (number.low().compareTo(BigDecimal.ONE) == 0 || number.low().signum() == 0)
            return !unit.unit().name().equals("%")
                    && !unit.unit().name().equals("倍")
                    && !MoneyReader.isForeign(unit.unit().name());
        return unit.unit().weak() && number.low().compareTo(BigDecimal.TEN) < (year ? 1 : 0);
    }

    static boolean isYear(Numeral number, Units.Read unit) {
        return unit.unit().name().equals("年") && number.low().compareTo(BigDecimal.valueOf(1900)) >= 0;
    }

    /** The 1 of 每吸纳1人 says for what each amount is given. */
    private static boolean isRate(String text, Numeral number, int at) {
        if (number.low().compareTo(BigDecimal.ONE) != 0) return false;
        int start = at;
        while (start > 0 && at - start < LONGEST_PER && Character.isIdeographic(text.charAt(start - 1))) start--;
        return text.substring(start, at).indexOf('每') >= 0;
    }

    /** 为期15天, 两个月合计; and in 收到后30日内下达 or 离校2年内未就业 the time tells when something is done. */
    private static boolean isTimeLimit(String text, Units.Read unit, int at) {
        if (!TIMES.contains(unit.unit().name())) return false;
        if (text.startsWith("为期", at - 2)
                || text.startsWith("时隔", at - 2)
                || (text.startsWith("连续", at - 2)
                        && STREAK.matcher(text)
                                .region(unit.end(), text.length())
                                .lookingAt())
                || text.startsWith("来", unit.end())
                || text.startsWith("半来", unit.end())
                || text.startsWith("合计", unit.end())
                || text.startsWith("累计", unit.end())
                || (text.startsWith("用", at - 1)
                        && SPENT.matcher(text).region(unit.end(), text.length()).lookingAt())
                || ((text.startsWith("(", at - 1) || text.startsWith("(含", at - 2))
                        && ASIDE.matcher(text).region(unit.end(), text.length()).lookingAt())
                || VALID.matcher(text).region(Math.max(0, at - LONGEST_PER), at).find()) return true;
        Matcher end = WITHIN.matcher(text).region(unit.end() - 1, text.length());
        if (!end.lookingAt()) return false;
        if (text.startsWith("的", at - 1)) return true;
        int within = end.end() - 1;
        boolean adverb = within + 1 < text.length()
                && Character.isIdeographic(text.charAt(within + 1))
                && text.charAt(within + 1) != '的';
        return adverb && (at == 0 || "至到为达".indexOf(text.charAt(at - 1)) < 0);
    }

    /** “稳就业20条” is what a policy is called; 共六章四十二条 tells how long it is, 二倍工资 what a law gives. */
    private static boolean isName(String text, Units.Read unit, int at) {
        if (text.startsWith("最后", at - 2) && unit.unit().name().endsWith("米")) return true;
        if (unit.unit().name().equals("倍")) return text.startsWith("工资", unit.end());
        if (unit.unit().name().equals("条") && text.startsWith("章", at - 1)) return true;
        if (!"条项招".contains(unit.unit().name()) || !text.startsWith("”", unit.end())) return false;
        int opening = text.lastIndexOf('“', at);
        return opening >= Math.max(text.lastIndexOf('”', at), at - LONGEST_NAME) && opening < at - 1;
    }

    /** The 30分 of 9点30分, the 5分 of 3角5分 or 2亩5分 and the 6分 of 6分30秒 are no scores, nor is 十分. */
    private static boolean isClockOrCoin(String text, Numeral number, Units.Read unit, int at) {
        return unit.unit().name().equals("分")
                && (number.chinese()
                        || (at > 0 && "点时度角毛元亩:".indexOf(text.charAt(at - 1)) >= 0)
                        || (unit.end() < text.length() && Character.isDigit(text.charAt(unit.end()))));
    }

    /** “十个严禁”, “三个一批” */
    private static boolean isSaying(String text, Units.Read unit, int at) {
        int closing = text.indexOf('”', unit.end());
        return text.startsWith("“", at - 1)
                && unit.unit().name().equals("个")
                && closing > 0
                && closing - at <= LONGEST_PER;
    }

    /** 三元村, 八家镇; but 三户村民, 两家镇办企业 */
    private static boolean isVillage(String text, int end) {
        return VILLAGE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The 3个区 of 甲区、乙区、丙区3个区 counts what was named. */
    private static final Pattern NAMED_BEFORE = Pattern.compile("、\\p{IsHan}{1,8}[省市区县州旗镇乡]$");
    /** 31个大城市调查失业率为5% tells whose rate it is, 居60个试点县首位 among whom one is first. */
    private static boolean isSet(String text, Units.Read unit, int at) {
        if (!unit.unit().name().equals("个")) return false;
        boolean named = NAMED_BEFORE
                .matcher(text)
                .region(Math.max(0, at - LONGEST_NAME), at)
                .find();
        if (named && text.startsWith(text.substring(at - 1, at), unit.end())) return true;
        Matcher after = PLACES.matcher(text).region(unit.end(), text.length());
        return after.lookingAt()
                || (after.usePattern(FIRST).lookingAt()
                        && AMONG.matcher(text)
                                .region(Math.max(0, at - LONGEST_PER), at)
                                .find());
    }

    /** 法定退休年龄由60岁提高到65岁，女职工提高到58岁 */
    private static boolean isRetirement(String text, int at) {
        String before = text.substring(Math.max(0, at - LONGEST_CLAUSES), at);
        return before.substring(before.lastIndexOf('。') + 1).contains("退休年龄")
                && RAISED.matcher(before).find();
    }

    /** 年满16周岁, 25-59岁劳动力: of whom something is said, unless it is said of an age. */
    static boolean isAgeLimit(String text, Units.Read unit, int at) {
        if (!unit.unit().name().equals("岁")) return false;
        if (text.startsWith("满", at - 1)) return true;
        if (text.substring(Math.max(0, at - LONGEST_PER), at).contains("年龄")) return false;
        if (isRetirement(text, at)
                || AGED.matcher(text).region(Math.max(0, at - LONGEST_PER), at).find()) return false;
        boolean within = at > 0 && "(-~至到".indexOf(text.charAt(at - 1)) >= 0;
        int end = unit.end();
        boolean listed =
                text.startsWith("、", end) && end + 1 < text.length() && CompactText.isDigit(text.charAt(end + 1));
        boolean names = end < text.length()
                && (Character.isIdeographic(text.charAt(end)) || CompactText.isDigit(text.charAt(end)));
        return within || listed || names;
    }
}
