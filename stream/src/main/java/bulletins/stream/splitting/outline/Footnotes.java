package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that stand under a text, or at the bulletin's end, by the numbers that texts name them by, as {@code [3] https://…}. */
final class Footnotes {
    private static final String NUMBER = "[\\[［【〔]\\^?(\\d{1,3})[\\]］】〕]";
    private static final Pattern NOTE = Pattern.compile(NUMBER + "\\s*[:：]?.{0,80}?(https?://[\\x21-\\x7E]+)");
    private static final Pattern MARK = Pattern.compile(NUMBER);

    private final Set<String> named = new HashSet<>();
    private final Map<String, String> urls = new HashMap<>();

    /** @param rows of the whole bulletin */
    Footnotes(List<Row> rows) {
        for (Row row : rows)
            if (!NOTE.matcher(row.text).matches()) marks(row.text).forEach(named::add);
        read(rows);
    }

    /** Reads the notes among rows, which go before others of the same number from now on. */
    void read(List<Row> rows) {
        for (Row row : rows) {
            Matcher note = NOTE.matcher(row.text);
            if (note.matches() && named.contains(note.group(1))) urls.put(note.group(1), note.group(2));
        }
    }

    /** @return the rows that are text: neither notes nor the heading over them */
    List<Row> textOf(List<Row> rows) {
        int end = rows.size();
        while (end > 0 && isNote(rows.get(end - 1))) end--;
        if (end > 0 && end < rows.size() && Furniture.isCredit(rows.get(end - 1).text)) end--;
        return rows.subList(0, end).stream().filter(row -> !isNote(row)).toList();
    }

    private boolean isNote(Row row) {
        Matcher note = NOTE.matcher(row.text);
        return note.matches() && urls.containsKey(note.group(1));
    }

    /** @return the links that a text names, in its order */
    List<String> namedIn(String text) {
        return marks(text).stream().map(urls::get).filter(Objects::nonNull).toList();
    }

    /** @return the text without the numbers that name notes */
    String unmarked(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> urls.containsKey(mark.group(1)) ? "" : Matcher.quoteReplacement(mark.group()));
    }

    private static List<String> marks(String text) {
        return MARK.matcher(text)
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .toList();
    }
}
