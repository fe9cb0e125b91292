package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import org.jspecify.annotations.Nullable;

/**
 * The words before a measure that make it a rise or fall: 同比增长, 较去年底下降了, 增幅为.
 *
 * @param falls whether the measure counts downwards
 * @param comparison what it is compared with, as 同比 or 较去年底, null when not said
 * @param subjectEnd where the words before it end
 */
record Change(boolean falls, @Nullable String comparison, int subjectEnd) {
    private static final WordSet RISES =
            WordSet.of("增长", "增加", "上升", "提高", "提升", "上涨", "多增", "扩大", "上浮", "上调", "高出", "增", "涨", "升", "高", "多");
    private static final WordSet FALLS = WordSet.of(
            "负增长", "下降", "减少", "回落", "降低", "下调", "收窄", "下滑", "缩减", "下跌", "缩小", "下浮", "降", "减", "低", "少", "跌");
    private static final WordSet RATES_UP = WordSet.of("增幅", "增速", "涨幅", "升幅", "增长率");
    private static final WordSet RATES_DOWN = WordSet.of("降幅", "跌幅");
    private static final WordSet FILLERS = WordSet.of("了", "约", "近", "超过", "超", "逾", "幅度达", "幅度为", "最高");
    private static final WordSet RATE_FILLERS = WordSet.of("为", "达到", "达", "约", "约为", "是", "超过", "超");
    private static final WordSet ADVERBS = WordSet.of("分别", "名义", "实际", "净", "累计", "将", "又");
    private static final WordSet COMPARED = WordSet.of("同比", "环比", "年均", "年平均", "两年平均", "同期比", "比同期");
    private static final int LONGEST_COMPARISON = 16;

    /** @return null when what stands between {@code from} and the measure at {@code to} speaks of no change */
    static @Nullable Change before(String text, int from, int to) {
        boolean signed = to > from && "+-".indexOf(text.charAt(to - 1)) >= 0;
        if (signed && to > 1 && isPartOfMeasure(text.charAt(to - 2))) return null;
        int end = signed ? to - 1 : to;
        int verb = verb(text, from, end);
        if (verb == end && !signed) return null;
        boolean falls = signed ? text.charAt(to - 1) == '-' : FALLS.at(text, verb) > 0 || RATES_DOWN.at(text, verb) > 0;
        int comparison = comparison(text, from, verb);
        boolean weak = !signed && to - verb == 1;
        if (comparison == verb && (weak || (verb > from && text.charAt(verb - 1) == '新'))) return null;
        return new Change(falls, said(text.substring(comparison, verb)), comparison);
    }

    /** The + of LPR+3% adds, it does not rise; the - of 5米-8米 is a dash. */
    private static boolean isPartOfMeasure(char c) {
        return CompactText.isDigit(c) || CompactText.isLetter(c) || "元%)人个万亿米天月年岁时亩家户名".indexOf(c) >= 0;
    }

    /** @return where the verb or rate that ends at {@code end} starts; {@code end} when there is none */
    private static int verb(String text, int from, int end) {
        int afterRate = backOver(RATE_FILLERS, text, from, end);
        int rate = backOver(RATES_DOWN, text, from, backOver(RATES_UP, text, from, afterRate));
        if (rate < afterRate) return rate;
        int afterVerb = backOver(FILLERS, text, from, end);
        int verb = backOver(FALLS, text, from, afterVerb);
        if (verb == afterVerb) verb = backOver(RISES, text, from, afterVerb);
        return verb == afterVerb ? end : verb;
    }

    private static int comparison(String text, int from, int verb) {
        int end = verb;
        if (verb > from + 1 && !text.startsWith("平均", verb - 2)) end = backOver(ADVERBS, text, from, verb);
        int compared = backOver(COMPARED, text, from, end);
        if (compared < end) return compared;
        boolean both = end > from + 1 && text.startsWith("相比", end - 2);
        for (int start = end - 2; start >= from && end - start <= LONGEST_COMPARISON; start--) {
            char c = text.charAt(start);
            if ("，。；、,;".indexOf(c) >= 0) break;
            boolean ratio = start > 0 && "占同环之对".indexOf(text.charAt(start - 1)) >= 0;
            if (c == '较' || (c == '比' && !ratio) || (both && "与同和跟".indexOf(c) >= 0)) return start;
        }
        return end;
    }

    private static @Nullable String said(String words) {
        int end = words.length();
        while (ADVERBS.before(words, 0, end) > 0) end -= ADVERBS.before(words, 0, end);
        return end == 0 ? null : words.substring(0, end);
    }

    private static int backOver(WordSet words, String text, int from, int end) {
        return end - words.before(text, from, end);
    }
}
