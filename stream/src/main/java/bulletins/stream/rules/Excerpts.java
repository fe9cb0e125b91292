package bulletins.stream.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The words around each match in one text: its sentence or, of a long one, what stands near, with dots where it goes on. What an
 * earlier match shows is not shown again: a match within it has the same words, and one beside it begins where it ends.
 */
final class Excerpts {
    private static final String ENDS = "。！？；!?;\n";
    private static final String CLOSING = "”’」』）》";
    /** In UTF-16 units. */
    private static final int LONGEST_SENTENCE = 110;
    /** Characters shown on each side in a longer one. */
    private static final int AROUND = 40;

    private final String text;
    private final List<Shown> shown = new ArrayList<>();

    Excerpts(String text) {
        this.text = text;
    }

    private record Shown(int from, int to, String words) {}

    String around(int start, int end) {
        return shown.stream()
                .filter(earlier -> earlier.from <= start && end <= earlier.to)
                .findFirst()
                .orElseGet(() -> show(start, end))
                .words;
    }

    private Shown show(int start, int end) {
        int sentence = sentenceStart(start);
        int sentenceEnd = sentenceEnd(end);
        boolean whole = sentenceEnd - sentence <= LONGEST_SENTENCE;
        int from = whole ? sentence : Math.max(sentence, whole(start - AROUND));
        int to = whole ? sentenceEnd : Math.min(sentenceEnd, whole(end + AROUND));
        for (Shown earlier : shown) {
            if (earlier.to <= start) from = Math.max(from, earlier.to);
            if (earlier.from >= end) to = Math.min(to, earlier.from);
        }
        String words = (from > sentence ? "…" : "") + text.substring(from, to).strip() + (to < sentenceEnd ? "…" : "");
        shown.add(new Shown(from, to, words));
        return shown.get(shown.size() - 1);
    }

    /** Looked for no further than a sentence that is shown whole may reach. */
    private int sentenceStart(int start) {
        int at = start;
        while (at > 0 && start - at <= LONGEST_SENTENCE && !isEnd(at - 1)) at--;
        return at;
    }

    private int sentenceEnd(int end) {
        int at = end;
        while (at < text.length() && at - end <= LONGEST_SENTENCE && !isEnd(at)) at++;
        return at < text.length() && isEnd(at) && text.charAt(at) != '\n' ? afterClosing(at + 1) : at;
    }

    private int afterClosing(int end) {
        int at = end;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) at++;
        return at;
    }

    /** A closing quote belongs to the sentence that ends within it. */
    private boolean isEnd(int at) {
        if (CLOSING.indexOf(text.charAt(at)) < 0) return ENDS.indexOf(text.charAt(at)) >= 0;
        return at > 0 && ENDS.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Rare characters are two units of UTF-16, between which no excerpt begins or ends. */
    private int whole(int at) {
        boolean inside =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return inside ? at + 1 : at;
    }
}
