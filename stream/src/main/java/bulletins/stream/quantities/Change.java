package bulletins.stream.quantities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words before a measure that make it a rise or fall: 同比增长, 较去年底下降了.
 *
 * @param falls whether the measure counts downwards
 * @param comparison what it is compared with, as 同比 or 较去年底, null when not said
 * @param subjectEnd where the words before it end
 */
record Change(boolean falls, @Nullable String comparison, int subjectEnd) {
    private static final List<String> RISES = List.of(
            "增长", "增加", "上升", "提高", "提升", "上涨", "多增", "增幅", "增", "涨", "升", "高", "多", "+", "高出", "扩大", "上浮", "上调", "新增");
    private static final List<String> FALLS = List.of(
            "下降", "减少", "回落", "降低", "下调", "收窄", "下滑", "缩减", "下跌", "降", "减", "低", "少", "跌", "-", "降幅", "缩小", "下浮");
    private static final List<String> FILLERS = List.of("了", "约", "近", "超过", "超", "逾", "幅度达", "幅度为", "最高");
    private static final List<String> PLAIN = List.of("同比", "环比", "同期比", "比同期");
    private static final int LONGEST_COMPARISON = 16;

    /** @return null when what stands between {@code from} and the measure at {@code to} speaks of no change */
    static @Nullable Change before(String text, int from, int to) {
        if (to > from + 1 && "+-".indexOf(text.charAt(to - 1)) >= 0 && isWordly(text.charAt(to - 2))) return null;
        int end = withoutFillers(text, from, to);
        int verb = startOfVerb(text, from, end, RISES);
        boolean falls = verb < 0;
        if (falls) verb = startOfVerb(text, from, end, FALLS);
        if (verb < 0) return null;
        int comparison = startOfComparison(text, from, verb);
        boolean weak = end - verb == 1 && "+-".indexOf(text.charAt(verb)) < 0;
        if (comparison == verb && (weak || text.startsWith("新增", verb))) return null;
        return new Change(falls, comparison < verb ? said(text.substring(comparison, verb)) : null, comparison);
    }

    /** The + of LPR+3% adds, it does not rise. */
    private static boolean isWordly(char c) {
        return CompactText.isDigit(c) || CompactText.isLetter(c);
    }

    private static @Nullable String said(String words) {
        String said = words.replace("分别", "").replace("均", "").replace("，", "");
        return said.isEmpty() ? null : said;
    }

    private static int withoutFillers(String text, int from, int to) {
        for (String filler : FILLERS) {
            if (to - filler.length() >= from && text.startsWith(filler, to - filler.length()))
                return to - filler.length();
        }
        return to;
    }

    private static int startOfVerb(String text, int from, int end, List<String> verbs) {
        for (String verb : verbs) {
            int start = end - verb.length();
            if (start >= from && text.startsWith(verb, start)) return start;
        }
        return -1;
    }

    private static int startOfComparison(String text, int from, int verb) {
        int end = verb;
        for (String adverb : List.of("分别", "实际", "均", "净", "累计", "将")) {
            if (end - adverb.length() >= from && text.startsWith(adverb, end - adverb.length())) end -= adverb.length();
        }
        for (String plain : PLAIN) {
            if (end - plain.length() >= from && text.startsWith(plain, end - plain.length()))
                return end - plain.length();
        }
        for (int start = end - 2; start >= from && end - start <= LONGEST_COMPARISON; start--) {
            char c = text.charAt(start);
            if ("，。；、,;".indexOf(c) >= 0) break;
            boolean ratio = start > 0 && "占同环之对".indexOf(text.charAt(start - 1)) >= 0;
            if (c == '较' || (c == '比' && !ratio)) return start;
        }
        return end < verb ? end : verb;
    }
}
