package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around figures that are no part of what is counted. */
public final class Wording {
    private static final int LONGEST_NOUN = 8;
    private static final int LONGEST_AFTER = 18;
    /** 带动300人就业 tells less without the 带动. */
    private static final int SHORTEST_TOLD = 2;

    private static final String NAMES_RATE = "率数量额费期";
    /** Names longer than this are names of parts of parts, as in a sentence that never ends. */
    private static final int LONGEST_WHOLE = 40;

    private static final String NOUN_FOLLOWS = "个家名项条场张次件份期台辆间所座处例户种类笔人";

    private static final Pattern EXAMPLES = Pattern.compile("(?<![高中初平同均])等(?![级额候待地]|[共合总累]计)(?=\\p{IsHan}{2})");

    /** What leads to the next number: 412家小微企业带动就业近6000人. */
    private static final Pattern TO_NEXT =
            Pattern.compile("(?:^起|最[长高低多少短]|(?<![附接最就邻远亲])近|(?<![公签预合制特条契节集解续履邀违])约|逾|超过?|至少|(?<![高初其集空])中)$");

    /** 失业率与上月持平 and 增幅连续6个月 say more than what is counted. */
    private static final Pattern ASIDE =
            Pattern.compile("(?:[与同和跟较比][^，。；、]{1,12}(?:持平|相当|一致|相比)|[与同和跟较比][^，。；、]{1,12}没有变化|连续\\d{1,3}个?[年季月周]度?"
                    + "|(?<=\\p{IsHan}{2})(?:[恢回][复升][到至]|达到?|相当于|[为是])(?:同期|疫情前)(?:水平|规模)?)$");
    /** 受疫情影响降至3% tells why, not what. */
    private static final Pattern CAUSE = Pattern.compile("受\\p{IsHan}{1,12}影响");

    private static final Pattern BOUNDED = Pattern.compile("以[上下]的");

    private static final WordLists LISTS = WordLists.of(Wording.class);
    private static final WordSet LEADING = LISTS.named("leading");
    private static final WordSet LEADING_KEPT = LISTS.named("leading-kept");
    private static final WordSet TRAILING = LISTS.named("trailing");
    private static final WordSet TRAILING_KEPT = LISTS.named("trailing-kept");
    private static final WordSet AFTER_LEADING = LISTS.named("after-leading");
    private static final WordSet STOPS = LISTS.named("stops");
    private static final WordSet STOPS_KEPT = LISTS.named("stops-kept");
    private static final WordSet LISTED = LISTS.named("listed");

    private static final WordSet HANDLED = LISTS.named("handled");
    private static final WordSet HANDLED_KEPT = LISTS.named("handled-kept");
    private static final WordSet AGENTS = LISTS.named("agents");
    private static final WordSet ACTS = LISTS.named("acts");
    private static final WordSet HELPS = LISTS.named("helps");
    private static final WordSet BARE = LISTS.named("bare");
    private static final WordSet AVERAGES = LISTS.named("averages");
    private static final WordSet QUALITIES = LISTS.named("qualities");

    private Wording() {}

    /** @return whether an indicator is a verb alone that speaks of what was counted before */
    static boolean isBare(String indicator) {
        return BARE.at(indicator, 0) == indicator.length();
    }

    static boolean isAverage(String indicator) {
        return AVERAGES.at(indicator, 0) == indicator.length();
    }

    /** @return what an average, or what was expected, is of */
    static String averaged(String indicator) {
        return indicator.substring(0, indicator.length() - AVERAGES.before(indicator, 0, indicator.length()));
    }

    /** @return whether an indicator is a noun alone that is one of the clause before */
    static boolean isQuality(String indicator) {
        return QUALITIES.at(indicator, 0) == indicator.length();
    }

    /** @return whether the words before a number are, without what only leads to it, one of the nouns that stand in lists */
    static boolean isNoun(String words) {
        String noun = before(words);
        return noun.length() <= LONGEST_NOUN && LISTED.before(noun, 0, noun.length()) > 0;
    }

    /** @return the words before a number without what only leads to them or to it */
    public static String before(String words) {
        int end = words.length();
        while (end > 0 && TRAILING_KEPT.before(words, 0, end) == 0) {
            int junk = TRAILING.before(words, 0, end);
            if (junk == 0) break;
            end -= junk;
        }
        String rest = words.substring(0, end);
        String name = ASIDE.matcher(rest.substring(without(LEADING, LEADING_KEPT, rest)))
                .replaceFirst("");
        return CAUSE.matcher(name).matches() ? "" : name;
    }

    /** @return the words from where somebody acts, without who does: 各级法院审结案件 is 审结案件, 公司把月工资 is 月工资 */
    static String acted(String words) {
        for (int at = words.length() - 2; at > 0; at--) {
            boolean handled = HANDLED.before(words, 0, at) > 0 && !isHandledKept(words, at);
            if (handled || (AGENTS.before(words, 0, at) > 0 && isAct(words, at))) return before(words.substring(at));
        }
        return words;
    }

    /** The 裁决 of 终局裁决率 names a rate. */
    private static boolean isAct(String words, int at) {
        int end = at + ACTS.at(words, at);
        return end > at && (end == words.length() || NAMES_RATE.indexOf(words.charAt(end)) < 0);
    }

    private static boolean isHandledKept(String words, int at) {
        return HANDLED_KEPT.at(words, at - 1) > 0 || HANDLED_KEPT.before(words, 0, at) > 0;
    }

    /** @return the name of something that a figure has, where that is not said already: 一等奖 and 奖金 are 一等奖奖金, 岗位上岗 and 上岗率 岗位上岗率 */
    static String partOf(String whole, String part) {
        if (whole.length() > LONGEST_WHOLE && !whole.endsWith(part)) return part;
        int said = Math.min(part.length(), whole.length());
        while (said > 1 && !whole.endsWith(part.substring(0, said))) said--;
        return whole + (said > 1 || whole.endsWith(part) ? part.substring(said) : part);
    }

    /** @return what a measure between two runs of words counts */
    static String joined(Measure measure, String before, String after) {
        boolean counts = NOUN_FOLLOWS.contains(measure.unit());
        if (!after.isEmpty() && counts) return helped(before, after) + after;
        if (before.isEmpty()) return after;
        return after.isEmpty() || measure.isPercentage() ? before : before + after;
    }

    /** @return the words before a number of people without who helps them, where the words after it tell what became of them */
    private static String helped(String before, String after) {
        boolean told = after.length() > SHORTEST_TOLD && LISTED.before(after, 0, after.length()) == 0;
        return told ? before.substring(0, before.length() - HELPS.before(before, 0, before.length())) : before;
    }

    /** @return where the words go on after the 等 of 快递员等用工岗位, 0 where they have none */
    static int endOfExamples(String part) {
        Matcher examples = EXAMPLES.matcher(part);
        return examples.find() ? examples.end() : 0;
    }

    /** @return where the first noun of those that stand in lists ends, 0 when none does */
    static int nounEnd(String words) {
        int end = 2;
        while (end <= words.length() && LISTED.before(words, 0, end) == 0) end++;
        while (end < words.length() && LISTED.before(words, 0, end + 1) > 0) end++;
        return end > words.length() ? 0 : end;
    }

    /** @return where the noun ends of which a bound is told: 以下的参保企业 | 裁员率; 0 when none is */
    static int boundedEnd(String words) {
        return BOUNDED.matcher(words).lookingAt() ? nounEnd(words) : 0;
    }

    /** @return whether a name begins here as words do that only lead to it: 和田 is no 和 */
    static boolean isName(String text, int at) {
        return LEADING_KEPT.at(text, at) > 0;
    }

    /** @return where the words from {@code from}, which go on for too long, are cut: between two parts of them where there are some */
    static int cut(String text, int from) {
        for (int at = from + LONGEST_AFTER; at > from + LONGEST_AFTER / 3; at--)
            if ("的和与及了、".indexOf(text.charAt(at)) >= 0) return at;
        return from + LONGEST_AFTER;
    }

    /** @return the words after a number without what only ties them to it */
    static String after(String words) {
        String noun = words.substring(without(AFTER_LEADING, STOPS, words));
        return TO_NEXT.matcher(noun.endsWith("的") ? noun.substring(0, noun.length() - 1) : noun)
                .replaceFirst("");
    }

    private static int without(WordSet junk, WordSet kept, String words) {
        int start = 0;
        while (start < words.length() && kept.at(words, start) == 0) {
            int length = junk.at(words, start);
            if (length == 0) break;
            start += length;
        }
        return start;
    }

    /** @return whether a noun that starts at {@code from} has ended; of 300名学员的作品 the 学员 are counted */
    static boolean stopsAt(String text, int from, int at) {
        if (text.charAt(at) == '的' && LISTED.before(text, from, at) > 0) return true;
        return STOPS.at(text, at) > 0 && STOPS_KEPT.at(text, at) == 0 && STOPS_KEPT.at(text, at - 1) == 0;
    }
}
