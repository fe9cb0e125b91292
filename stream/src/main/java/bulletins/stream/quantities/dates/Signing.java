package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;

/** Tells the day on which a document was signed: alone in its line, below the name of who signs or the end of what is written. */
final class Signing {
    private static final WordSet SIGNERS = WordLists.of(Signing.class).named("signers");
    private static final String SENTENCE = "，。：；！？、:;";

    private Signing() {}

    static boolean isDay(String text, int from, int to) {
        int start = text.startsWith("(", from - 1) || text.startsWith("（", from - 1) ? from - 1 : from;
        int end = start < from && to < text.length() && "）)".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
        boolean alone = text.startsWith("\n", start - 1) && (end == text.length() || text.charAt(end) == '\n');
        return alone && isSigned(text, start - 1);
    }

    /** A sentence that happens to end in 部门 or 会 signs nothing. */
    private static boolean isSigned(String text, int lineEnd) {
        if (text.startsWith("。", lineEnd - 1)) return true;
        int start = text.lastIndexOf('\n', lineEnd - 1) + 1;
        if (SIGNERS.before(text, start, lineEnd) == 0) return false;
        return text.substring(start, lineEnd).chars().noneMatch(c -> SENTENCE.indexOf(c) >= 0);
    }
}
