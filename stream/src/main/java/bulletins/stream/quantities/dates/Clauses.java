package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.words.WordSet;

/** Where the clause around a place of a text starts and ends, as far as a window reaches. */
final class Clauses {
    private static final String ENDS = "。！？；\n;!?，,";
    /** What leads to the name of those from whom something was learned. */
    private static final WordSet SOURCES = WordSet.of("从", "记者从");

    private static final int LONGEST_LIST = 200;
    private static final int LONGEST_SENTENCE = 120;

    private Clauses() {}

    static int start(String text, int at, int window) {
        int start = at;
        while (start > 0 && at - start < window && ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
        return start;
    }

    static int end(String text, int at, int window) {
        int end = at;
        while (end < text.length() && end - at < window && ENDS.indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    /** As far as a plan is told of in one breath. */
    static int sentenceEnd(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_SENTENCE && text.charAt(end) != '。') end++;
        return end;
    }

    static boolean tellsSource(String text, int at) {
        return SOURCES.at(text, at) > 0;
    }

    /** @return the same for one that may list all who issue something or tell at length from whom it was learned: the window counts from the last of a list */
    static int listEnd(String text, int at, int window) {
        int reach = tellsSource(text, at) ? 2 * window : window;
        int from = at;
        int end = end(text, from, reach);
        while (end - at < LONGEST_LIST && text.substring(from, end).indexOf('、') >= 0) {
            from += text.substring(from, end).lastIndexOf('、') + 1;
            end = end(text, from, reach);
        }
        return end;
    }
}
