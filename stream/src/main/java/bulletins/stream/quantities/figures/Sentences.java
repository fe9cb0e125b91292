package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows where the sentences, clauses and asides of a text begin and end; what stands within a date parts nothing. */
final class Sentences {
    private static final String BOUNDARIES = "，。；、！？：\n,;:…《》";
    private static final int LONGEST_ASIDE = 40;
    /** The pause in “双随机、一公开”抽查300家 parts nothing, unlike that between two names of groups. */
    private static final Pattern SLOGAN = Pattern.compile("“[\\p{IsHan}]{2,6}、[\\p{IsHan}]{2,6}”(?=\\p{IsHan})");

    private final String text;
    /** Within a date, which may hold a pause or a title, its end, else 0. */
    private final int[] dateEnds;

    private final BitSet parts;
    private final BitSet inSlogans = new BitSet();

    /** @param parts where something new begins after a space alone */
    Sentences(String text, List<FoundDate> dates, BitSet parts) {
        this.text = text;
        this.parts = parts;
        this.dateEnds = new int[text.length() + 1];
        for (FoundDate date : dates) Arrays.fill(dateEnds, date.from(), date.to(), date.to());
        Matcher slogan = SLOGAN.matcher(text);
        while (slogan.find()) inSlogans.set(slogan.start(), slogan.end());
    }

    /** @return the end of the date that a place stands in, 0 when it stands in none */
    int dateEnd(int at) {
        return dateEnds[at];
    }

    /** @return where the words that belong to a measure at {@code to} start, not before {@code least}; asides are skipped */
    int clauseStart(int least, int to) {
        int start = to;
        while (start > least
                && (dateEnds[start - 1] > 0
                        || inSlogans.get(start - 1)
                        || BOUNDARIES.indexOf(text.charAt(start - 1)) < 0)
                && !parts.get(start)) {
            char c = text.charAt(start - 1);
            int opening = c == ')' ? opening(start - 1, least) : start - 1;
            if (c == '(' || opening < 0) break;
            start = opening;
        }
        return start;
    }

    /** @return where the bracket opens that closes at {@code closing}, -1 when that is far away, in another line or before {@code least} */
    int opening(int closing, int least) {
        for (int at = closing - 1; at >= least && closing - at < LONGEST_ASIDE && text.charAt(at) != '\n'; at--) {
            if (text.charAt(at) == '(') return at;
        }
        return -1;
    }

    /** @return where the bracket closes that opens at {@code opening}, -1 when that is far away, in another line or not before {@code most} */
    int closing(int opening, int most) {
        for (int at = opening + 1; at < most && at - opening < LONGEST_ASIDE && text.charAt(at) != '\n'; at++) {
            if (text.charAt(at) == ')') return at;
        }
        return -1;
    }

    /** @return whether words tell from when something will be so: 明年起 */
    boolean setsOut(int from, int to) {
        for (int at = from + 1; at < to; at++) if (dateEnds[at - 1] == at && text.charAt(at) == '起') return true;
        return false;
    }

    /** @return whether a line ends between two places */
    boolean isBroken(int from, int to) {
        return text.substring(from, to).indexOf('\n') >= 0;
    }

    /** @return where the sentence around {@code to} starts, not before {@code least} */
    int start(int least, int to) {
        int start = to;
        while (start > least && "。！？；\n;".indexOf(text.charAt(start - 1)) < 0) start--;
        return start;
    }

    /** @return where the list before {@code end} starts, not before {@code lastEnd}: the clause alone where that lists several things, else the sentence */
    int subjectStart(int lastEnd, int end) {
        int sentence = start(lastEnd, end);
        while (sentence < end && text.charAt(sentence) == '，') sentence++;
        int last = end;
        while (last > sentence && text.charAt(last - 1) == '，') last--;
        int clause = last;
        while (clause > sentence && "，：".indexOf(text.charAt(clause - 1)) < 0) clause--;
        return Row.lists(text.substring(clause, last)) ? clause : sentence;
    }

    /** @return whether a clause goes on at a place: no boundary, bracket or part begins there */
    boolean isInside(int at) {
        char c = text.charAt(at);
        return BOUNDARIES.indexOf(c) < 0 && c != '(' && c != ')' && !parts.get(at);
    }
}
