package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words before a measure that make it a rise or fall: 同比增长, 较去年底下降了, 增幅为.
 *
 * @param falls whether the measure counts downwards
 * @param comparison what it is compared with, as 同比 or 较去年底, null when not said
 * @param subjectEnd where the words before it end
 */
record Change(boolean falls, @Nullable String comparison, int subjectEnd) {
    private static final WordLists WORDS = WordLists.of(Change.class);

    private static final WordSet RISES = WORDS.named("rises");
    private static final WordSet FALLS = WORDS.named("falls");
    private static final WordSet RATES_UP = WORDS.named("rates-up");
    private static final WordSet RATES_DOWN = WORDS.named("rates-down");
    private static final WordSet RATES_KEPT = WORDS.named("rates-kept");
    private static final WordSet AFTER_CHANGE = WORDS.named("after-change");
    private static final WordSet AFTER_RATE = WORDS.named("after-rate");
    private static final WordSet BEFORE_CHANGE = WORDS.named("before-change");
    private static final WordSet COMPARED = WORDS.named("compared");
    private static final WordSet EACH = WordSet.of("分别", "依次", "均");
    private static final int LONGEST_COMPARISON = 16;
    /** The clause before tells what is compared with: 与上年同期相比，分别增加3万人和1万人. */
    private static final Pattern LED = Pattern.compile("((?:与|同|和|跟)[^，。；、\\n]{2,14}(?:相比|比较))，$");

    private static final String PAST = "(?:去年|上年|前年|上月|上季度|同期|年初|20\\d\\d年)[^，。；、的]{0,10}";
    private static final String AVERAGE = "(?:全[国省市区县州]|同类)?[^，。；、的]{0,4}(?:平均水平|平均值|平均数|均值|平均)";
    /** 超过去年全年规模124万人, unlike 超过去年的124万人. */
    private static final Pattern BEYOND = Pattern.compile("(?:超过|超出|高于|高出|多于|低于|少于)(?:" + PAST + "|" + AVERAGE + ")$");

    /** 高于规定比例2.1个百分点: of points the words cannot be the number itself. */
    private static final Pattern POINTS = Pattern.compile("(?:[\\d.]{1,6}个?[、和与及]){0,6}[\\d.]{1,6}个?百分点");

    private static final Pattern BEYOND_ANY = Pattern.compile("(?:超过|超出|高于|高出|优于|低于)[^，。；、\\n]{2,16}$");

    /** 较上年多培训300人, 同比少发20万元 */
    private static final Pattern MORE =
            Pattern.compile("(同比|环比|[较比][^，。；、的]{0,8}(?:[年月日周季期度次届底末初]|水平|计划|目标))(多|少)[\\p{IsHan}&&[^的名个家数]]{1,2}$");

    /** @return null when what stands between {@code from} and the measure at {@code to} speaks of no change */
    static @Nullable Change before(String text, int from, int to) {
        if (isBelowZero(text, from, to)) return null;
        boolean signed = to > from && "+-".indexOf(text.charAt(to - 1)) >= 0;
        if (signed && to > 1 && isPartOfMeasure(text.charAt(to - 2))) return null;
        int end = signed ? to - 1 : to;
        int verb = verb(text, from, end);
        boolean allowed = verb > from && text.charAt(verb - 1) == '可';
        if (allowed || (verb == end && !signed)) return allowed ? null : beyond(text, from, to);
        boolean falls = signed ? text.charAt(to - 1) == '-' : FALLS.at(text, verb) > 0 || RATES_DOWN.at(text, verb) > 0;
        int comparison = comparison(text, from, verb);
        String said = said(text.substring(comparison, verb));
        Matcher led = leading(text, from);
        boolean isLed = said == null && led.find();
        if (isLed && comparison == from) return new Change(falls, led.group(1), led.start());
        boolean weak = !signed && to - verb == 1 && text.charAt(verb) != '翻';
        if (comparison == verb && (weak || (verb > from && text.charAt(verb - 1) == '新'))) return null;
        return new Change(falls, isLed ? led.group(1) : said, comparison);
    }

    /** @return the same of a list of measures, whose first may be below zero alone: 分别增长-3%、2% */
    static @Nullable Change ofList(String text, int from, int to) {
        Change change = before(text, from, to);
        boolean signed = change != null && to > 0 && text.charAt(to - 1) == '-';
        return change == null || !signed ? change : new Change(false, change.comparison(), change.subjectEnd());
    }

    /** @return whether a rate at {@code to} is itself below zero, rather than a fall: 人口自然增长率为-0.99‰ */
    static boolean isBelowZero(String text, int from, int to) {
        int end = to > from && text.charAt(to - 1) == '-' ? to - 1 : from;
        int name = backOver(AFTER_RATE, text, from, end);
        return RATES_KEPT.before(text, from, name) > 0;
    }

    /** @return the same, compared with what the clause before {@code from} says unless something closer is said */
    Change comparedBefore(String text, int from) {
        Matcher led = leading(text, from);
        return comparison == null && led.find() ? new Change(falls, led.group(1), subjectEnd) : this;
    }

    private static Matcher leading(String text, int from) {
        return LED.matcher(text).region(Math.max(0, from - LONGEST_COMPARISON), from);
    }

    private static @Nullable Change beyond(String text, int from, int to) {
        String words = text.substring(from, to);
        Matcher more = MORE.matcher(words);
        if (more.find()) return new Change(more.group(2).equals("少"), more.group(1), from + more.start());
        boolean points = POINTS.matcher(text).region(to, text.length()).lookingAt();
        Matcher beyond = (points ? BEYOND_ANY : BEYOND).matcher(words);
        if (!beyond.find()) return null;
        boolean falls = "低少".indexOf(words.charAt(beyond.start())) >= 0;
        return new Change(falls, beyond.group(), from + beyond.start());
    }

    /** The + of LPR+3% adds, it does not rise; the - of 5米-8米 is a dash. */
    private static boolean isPartOfMeasure(char c) {
        return CompactText.isDigit(c) || CompactText.isLetter(c) || "元%)人个万亿米天月年岁时亩家户名".indexOf(c) >= 0;
    }

    /** @return where the verb or rate that ends at {@code end} starts; {@code end} when there is none */
    private static int verb(String text, int from, int end) {
        int afterRate = backOver(AFTER_RATE, text, from, end);
        int afterName = afterRate;
        while (afterRate < end && EACH.before(text, from, afterName) > 0)
            afterName = backOver(EACH, text, from, afterName);
        if (RATES_KEPT.before(text, from, afterName) > 0) return end;
        int rate = backOver(RATES_DOWN, text, from, backOver(RATES_UP, text, from, afterName));
        if (rate < afterName) return rate;
        int afterVerb = end;
        while (AFTER_CHANGE.before(text, from, afterVerb) > 0)
            afterVerb = backOver(AFTER_CHANGE, text, from, afterVerb);
        int verb = backOver(FALLS, text, from, afterVerb);
        if (verb == afterVerb) verb = backOver(RISES, text, from, afterVerb);
        return verb == afterVerb ? end : verb;
    }

    private static int comparison(String text, int from, int verb) {
        int end = verb;
        if (verb > from && !text.startsWith("平均", verb - 2)) end = backOver(BEFORE_CHANGE, text, from, verb);
        int compared = backOver(COMPARED, text, from, end);
        if (compared < end) return compared;
        boolean both = end > from + 1 && text.startsWith("相比", end - 2);
        for (int start = end - 2; start >= from && end - start <= LONGEST_COMPARISON; start--) {
            char c = text.charAt(start);
            if ("，。；、,;".indexOf(c) >= 0) break;
            boolean ratio = "例重率值价赛".indexOf(text.charAt(start + 1)) >= 0
                    || (start > 0 && "占同环之对".indexOf(text.charAt(start - 1)) >= 0);
            if (c == '较' || (c == '比' && !ratio) || (both && "与同和跟".indexOf(c) >= 0 && !text.startsWith("同期", start)))
                return start;
        }
        return end;
    }

    private static @Nullable String said(String words) {
        int end = words.length();
        while (BEFORE_CHANGE.before(words, 0, end) > 0) end -= BEFORE_CHANGE.before(words, 0, end);
        if (end > 1 && words.charAt(end - 1) == '新') end--;
        return end == 0 ? null : words.substring(0, end);
    }

    private static int backOver(WordSet words, String text, int from, int end) {
        return end - words.before(text, from, end);
    }
}
