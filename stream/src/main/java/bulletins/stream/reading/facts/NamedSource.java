package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.PageLines;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The source that stands between title and text, without a label, in an element whose class or id says that it is one. */
final class NamedSource {
    private static final Pattern NAME = Pattern.compile("(?:^|[-_\\s])[Ss]ource(?:[-_\\s]|$)|[a-z]Source(?![a-z])");
    /** Pictures and films have sources of their own. */
    private static final Pattern PICTURED =
            Pattern.compile("(?:image|img|photo|pic|picture|video)[-_]?source", Pattern.CASE_INSENSITIVE);

    private static final String CAPTION = "figure, [class*=caption]";
    /** Longest text of such an element in characters. */
    private static final int LONGEST = 30;

    private NamedSource() {}

    static Optional<Found<String>> find(List<Element> elements, PageLines page, Frame frame) {
        int first = Math.max(0, Math.min(frame.titleLine(), frame.from()));
        List<String> strip = page.lines().subList(first, frame.from()).stream()
                .map(line -> line.text())
                .toList();
        return elements.stream()
                .filter(element -> says(element.className()) || says(element.id()))
                .filter(element -> element.closest(CAPTION) == null)
                .map(Element::text)
                .filter(text -> text.length() <= LONGEST && strip.stream().anyMatch(line -> line.contains(text)))
                .flatMap(text -> StripNames.in(text).stream())
                .findFirst()
                .map(name -> new Found<>(name, "element named source"));
    }

    private static boolean says(String names) {
        return names.contains("ource")
                && NAME.matcher(names).find()
                && !PICTURED.matcher(names).find();
    }
}
