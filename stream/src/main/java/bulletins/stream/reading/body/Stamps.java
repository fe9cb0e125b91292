package bulletins.stream.reading.body;

import java.util.List;
import java.util.regex.Pattern;

/** Days with a time and nothing else among the paragraphs of a report that was written while it happened. */
final class Stamps {
    /** 2021年8月16日 10:20, [2021-08-16 10:20:30]. */
    private static final Pattern STAMP =
            Pattern.compile("[^\\p{L}\\p{N}]*20\\d{2}\\D{1,3}\\d{1,2}\\D{1,3}\\d{1,2}\\D{1,3}\\d{1,2}"
                    + "[:：]\\d{2}(?:[:：]\\d{2})?[^\\p{L}\\p{N}]*");
    /** So many are no dates of the article. */
    private static final int MANY = 3;

    private Stamps() {}

    static List<Integer> of(KeptLines lines) {
        List<Integer> stamps = lines.left().stream()
                .filter(i -> STAMP.matcher(lines.line(i).text()).matches())
                .boxed()
                .toList();
        return stamps.size() < MANY ? List.of() : stamps;
    }
}
