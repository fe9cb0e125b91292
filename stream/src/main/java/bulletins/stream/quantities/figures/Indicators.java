package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.Joints;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what a measure counts from the words before it and, where it stands before its noun, after it. */
final class Indicators {
    private static final String LEFT_OUT = "“”\"‘’「」() ";
    private static final int LONGEST_BEFORE = 100;
    private static final int LONGEST = 28;
    private static final WordSet SUMS = WordSet.of("共计", "合计", "总计", "共");
    /** Before a date; in 低于 and 高于 it compares. */
    private static final Pattern ON_DATE = Pattern.compile("(?:[自从]|(?<![高低多少大小])于|(?<=计划|力争|争取|[拟将])用)$");

    private static final Pattern AGES = Pattern.compile("(?:\\d{1,2}(?:周?岁)?[-~至到])?\\d{1,2}周?岁(?:以[上下])?");
    private static final Pattern ACTED = Pattern.compile("^(\\p{IsHan}{1,4})了");
    private static final String PART_ENDS = "的等对向为将把部局厅委区市县";
    private static final int SHORTEST = 4;
    private static final int MOST_CUT = 20;

    private static final WordSet AFTER_DATE = WordLists.of(Indicators.class).named("after-date");

    private final String text;
    private final Sentences sentences;

    Indicators(String text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /**
     * @return where a list begins whose last part starts at {@code start}, when the measure at {@code to} counts all of it, as
     *     in 骑手、快递员85万人次 and 毕业生、退役军人等300人; else {@code start}
     */
    int listStart(int least, int start, int to) {
        if (start < least + 2 || text.charAt(start - 1) != '、') return start;
        int noun = start + Wording.endOfExamples(text.substring(start, to));
        boolean all = noun > start || text.charAt(to - 1) == '等' || SUMS.before(text, start, to) > 0;
        if (!all && !Wording.isNoun(plain(start, to)) && !sharesEnd(start, to)) return start;
        int first = start;
        while (first > least && text.charAt(first - 1) == '、' && to - first <= LONGEST) {
            int part = sentences.clauseStart(least, first - 1);
            if (Wording.after(text.substring(part, first - 1)).isEmpty()) break;
            int other = part + text.substring(part, first).lastIndexOf('等');
            if (other >= part) return text.startsWith("等地", other) ? other + 2 : other + 1;
            first = part;
        }
        return to - first > LONGEST ? noun : first;
    }

    /** @return whether the last of several names ends in what all of them share: 护工、保育员培训 */
    private boolean sharesEnd(int start, int to) {
        String before = plain(Math.max(0, start - SHORTEST), start - 1);
        return Wording.nounEnd(plain(start, to)) > 0 && Wording.nounEnd(before) == before.length();
    }

    /** @return the measure in yuan or people where the words from {@code from} to it speak of those */
    Measure withUnit(Measure measure, int from) {
        if (!measure.unit().isEmpty() || !measure.isLarge()) return measure;
        return measure.in(UnitWords.unitOf(text, from, measure.from()));
    }

    /** @return what the words from {@code from} to {@code to} say is counted; empty when they say nothing */
    String before(int from, int to) {
        String words = Wording.acted(subjects(from, to));
        return words.length() > LONGEST ? shortened(words) : words;
    }

    /** @return the name in 《》 that ends before {@code at} with the words that lead to it, as 发出《建议书》30份; empty when none does */
    String titled(int least, int at) {
        if (at == 0 || text.charAt(at - 1) != '》') return "";
        int from = Math.max(least, at - LONGEST);
        int opening = from + text.substring(from, at).lastIndexOf('《');
        if (opening < from) return "";
        return before(sentences.clauseStart(least, opening), opening) + plain(opening + 1, at - 1);
    }

    /** A long clause loses what stands before its last part, as the 按照政策对 of 按照政策对职工发放补贴. */
    private String shortened(String words) {
        int cut = words.length() - LONGEST;
        for (int at = Math.min(words.length() - SHORTEST, cut + MOST_CUT); at > cut; at--)
            if (PART_ENDS.indexOf(words.charAt(at - 1)) >= 0) return Wording.before(words.substring(at));
        return words.substring(cut);
    }

    /** @return the same, however many things the words list */
    String subjects(int from, int to) {
        String words = plain(Math.max(from, to - LONGEST_BEFORE), to);
        return Wording.before(words.replaceAll("^，|，$", ""));
    }

    /** @return where the noun that a measure stands before ends, before {@code most}: 300个 | 公益性岗位 */
    int nounEnd(int from, int most) {
        if (from < most && Joints.at(text, from) && !Wording.isName(text, from)) return from;
        int limit = Math.min(most, from + LONGEST);
        Matcher ages = AGES.matcher(text).region(from, limit);
        int end = ages.lookingAt() ? ages.end() : from;
        while (end < limit && sentences.isInside(end) && !Wording.stopsAt(text, from, end)) end++;
        if (end == from + LONGEST) end = Wording.cut(text, from);
        String noun = text.substring(from, end);
        int bounded = Math.max(Wording.boundedEnd(noun), Areas.end(noun));
        if (bounded > 0) return from + bounded;
        boolean joins = end == most && end > from && "和与及".indexOf(text.charAt(end - 1)) >= 0;
        return joins ? end - 1 : end;
    }

    /** @return what the rest of a clause tells of a share that opens it: 31%扩大了规模 is 扩大规模 */
    String told(int from) {
        int end = from;
        while (end < text.length() && sentences.isInside(end)) end++;
        boolean simple =
                end - from <= LONGEST && text.substring(from, end).chars().noneMatch(Character::isDigit);
        return !simple ? "" : ACTED.matcher(after(from, end)).replaceFirst("$1");
    }

    String after(int from, int to) {
        return Wording.after(plain(from, to));
    }

    /** The words without dates, quotation marks and asides in brackets. */
    private String plain(int from, int to) {
        var words = new StringBuilder();
        int at = from;
        while (at < to) {
            int closing = text.charAt(at) == '(' ? sentences.closing(at, to) : -1;
            if (sentences.dateEnd(at) > 0) {
                if (ON_DATE.matcher(words).find()) words.setLength(words.length() - 1);
                at = sentences.dateEnd(at);
                at += AFTER_DATE.at(text, at);
                if (at < to && sentences.dateEnd(at + 1) > 0 && Joints.at(text, at)) at++;
            } else if (closing > 0) at = closing + 1;
            else {
                if (LEFT_OUT.indexOf(text.charAt(at)) < 0) words.append(text.charAt(at));
                at++;
            }
        }
        return words.toString();
    }
}
