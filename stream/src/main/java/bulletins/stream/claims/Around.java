package bulletins.stream.claims;

import bulletins.model.Quote;
import bulletins.stream.text.LetterPairs;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words on either side of a statement, within its sentence and at most {@link #MOST}; without spaces and quotation marks, with
 * # for numbers.
 *
 * @param numbers the digits that # stands for, and ordinals as 第二
 * @param inClause those of them that stand in its clause; an older record has none
 */
public record Around(String before, String after, Set<String> numbers, Set<String> inClause) {
    private static final int MOST = 40;
    /** Characters looked at on one side, so that {@link #MOST} are left of them. */
    private static final int WINDOW = 80;

    static final String SENTENCE_ENDS = "。！？；\n!?;";
    private static final String CLAUSE_ENDS = ",:、";
    private static final Pattern LEFT_OUT = Pattern.compile("[\\s\"'“”‘’「」『』《》()\\[\\]【】<>]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)*[%‰]?");
    private static final Pattern TOLD = Pattern.compile("第[0-9一二三四五六七八九十百]+|" + NUMBER);
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
    private static final String ORDINAL = "第";
    /** With fewer letters, equal words may be chance. */
    private static final int CLAUSE = 4;

    private static final int SENTENCE = 8;
    private static final int PAIRS = 6;

    static final Around NOTHING = new Around("", "", Set.of(), Set.of());

    public Around {
        numbers = Set.copyOf(numbers);
        inClause = inClause == null ? Set.of() : Set.copyOf(inClause);
    }

    static Around of(String text, Quote quote) {
        if (quote.start() == null || quote.end() == null) return NOTHING;
        int start = quote.start();
        while (start > 0 && quote.start() - start < WINDOW && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0)
            start--;
        int end = quote.end();
        while (end < text.length() && end - quote.end() < WINDOW && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) end++;
        String before = text.substring(start, quote.start());
        String after = text.substring(quote.end(), end);
        return of(joined(before), joined(after));
    }

    private static Around of(String joinedBefore, String joinedAfter) {
        String before = folded(joinedBefore);
        String after = folded(joinedAfter);
        return new Around(
                before.substring(Math.max(0, before.length() - MOST)),
                after.substring(0, Math.min(MOST, after.length())),
                numbers(joinedBefore + "\n" + joinedAfter),
                numbers(lastClause(joinedBefore) + "\n" + firstClause(joinedAfter)));
    }

    private static Set<String> numbers(String words) {
        return TOLD.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** @return the words with letters, digits and punctuation of ordinary width */
    static String narrow(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }

    /** @return the words of ordinary width, without the commas within numbers */
    static String joined(String words) {
        return THOUSANDS.matcher(narrow(words)).replaceAll("");
    }

    /** @return the words as they are compared */
    static String folded(String words) {
        String plain = LEFT_OUT.matcher(joined(words)).replaceAll("");
        return NUMBER.matcher(plain).replaceAll("#");
    }

    /** @return whether both stand in the same clause, or else the same sentence, word for word */
    boolean verbatim(Around other) {
        String clause = clause();
        return (clause.equals(other.clause()) && hasLetters(clause, CLAUSE)) || sameSentence(other);
    }

    /** @return whether both stand in the same sentence, word for word */
    boolean sameSentence(Around other) {
        return before.equals(other.before) && after.equals(other.after) && hasLetters(before + after, SENTENCE);
    }

    /** @return whether one of the two sentences has all other numbers of the other */
    boolean numbersAgree(Around other) {
        return agree(numbers, other.numbers);
    }

    /** @return whether a number in the clause or an ordinal in the sentence tells them apart: 满1年 and 满2年 */
    boolean countedApart(Around other) {
        return !agree(inClause, other.inClause) || !agree(ordinals(), other.ordinals());
    }

    private Set<String> ordinals() {
        return numbers.stream().filter(number -> number.startsWith(ORDINAL)).collect(Collectors.toSet());
    }

    private static boolean agree(Set<String> one, Set<String> other) {
        return one.containsAll(other) || other.containsAll(one);
    }

    /**
     * @return how much of the shorter of two {@link #pairs} the other holds, 0 to 1, by pairs of characters; 0 where there is too
     *     little to tell
     */
    static double shared(LetterPairs here, LetterPairs there) {
        int fewer = Math.min(here.count(), there.count());
        return fewer < PAIRS ? 0 : (double) here.common(there) / fewer;
    }

    /** @return how many letters next to the statement are the same, before it and what loosens it, or after it */
    int touching(Around other) {
        String left = Hedges.withoutLast(before);
        String otherLeft = Hedges.withoutLast(other.before);
        int back = 0;
        while (back < Math.min(left.length(), otherLeft.length())
                && letterFromEnd(left, back) == letterFromEnd(otherLeft, back)
                && Character.isLetter(letterFromEnd(left, back))) back++;
        int on = 0;
        while (on < Math.min(after.length(), other.after.length())
                && after.charAt(on) == other.after.charAt(on)
                && Character.isLetter(after.charAt(on))) on++;
        return Math.max(back, on);
    }

    private static char letterFromEnd(String words, int back) {
        return words.charAt(words.length() - 1 - back);
    }

    /** @return the words of its clause, with # for the statement */
    String clause() {
        return lastClause(before) + "#" + firstClause(after);
    }

    private static String lastClause(String words) {
        int start = words.length();
        while (start > 0 && CLAUSE_ENDS.indexOf(words.charAt(start - 1)) < 0) start--;
        return words.substring(start);
    }

    private static String firstClause(String words) {
        int end = 0;
        while (end < words.length() && CLAUSE_ENDS.indexOf(words.charAt(end)) < 0) end++;
        return words.substring(0, end);
    }

    private static boolean hasLetters(String words, int enough) {
        int letters = 0;
        for (int at = 0; at < words.length() && letters < enough; at++)
            if (Character.isLetter(words.charAt(at))) letters++;
        return letters >= enough;
    }

    LetterPairs pairs() {
        return LetterPairs.of(before + "#" + after);
    }
}
