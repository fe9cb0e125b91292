package bulletins.stream.reading;

import bulletins.stream.reading.lines.LineText;
import java.util.ArrayList;
import java.util.List;

/** Text without markup as a page: its first short line is the title, and lines are paragraphs. */
record PlainPage(String title, String body) {
    private static final int LONGEST_TITLE = 120;

    static PlainPage of(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("[\\r\\n\\f\\u2028\\u2029]+")) {
            String tidy = LineText.tidy(line);
            if (!tidy.isEmpty()) lines.add(tidy);
        }
        if (lines.isEmpty()) return new PlainPage("", "");
        String first = lines.get(0);
        boolean titled = first.length() <= LONGEST_TITLE && lines.size() > 1;
        return new PlainPage(
                titled ? first : first.substring(0, Math.min(first.length(), LONGEST_TITLE)),
                String.join("\n", titled ? lines.subList(1, lines.size()) : lines));
    }
}
