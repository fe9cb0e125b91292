package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineText;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The title without what the site adds: the part of {@code <title>} that the page also shows as a line of its own. */
public final class TitleFinder {
    private static final List<String> METAS =
            List.of("articletitle", "og:title", "twitter:title", "headline", "dc.title", "title");

    /** Between a title and what the site adds: 标题_某网, 标题 - 某网, 标题——某网, 标题-某网, 标题 | 某网. */
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[_|｜»›]+|--+|——?|–|::)\\s*|\\s+[-:•·<>]\\s+|(?<=[\\p{IsHan}）)”》?!？！0-9])-(?=[\\p{IsHan}A-Z《])|\\s-(?=\\p{IsHan})|(?<=\\p{IsHan})-\\s");
    /** The number that a document's title ends with, as （示人社发〔2021〕45号）. */
    private static final Pattern NUMBERED = Pattern.compile("[(（][^()（）]{2,16}[〔\\[(（【]20\\d\\d[^()（）]{1,8}号[)）]$");

    private static final Pattern LEADING = Pattern.compile("^[:|_\\s-]+");

    private static final Pattern SHORTENED = Pattern.compile("(?:…|\\.{3})$");
    /** Characters of a title element that are looked at. */
    private static final int LONGEST = 1_000;

    /** Letters of a title, and of one that a heading shows. */
    private static final int LEAST = 4;

    private static final int LEAST_SHOWN = 2;
    /** Letters of a part that names the site or a section where no line shows it. */
    private static final int LONGEST_NAME = 6;

    /** Letters of a line that may be the title for being an end of the title element. */
    static final int LEAST_END = 8;

    private final Metas metas;
    private final PageLines page;
    private final String whole;
    private final ShownLines lines;
    private final Optional<Shown> shown;

    public TitleFinder(Declarations declarations, PageLines page) {
        this.metas = declarations.metas();
        this.page = page;
        this.whole = element(declarations.elements());
        List<Found<String>> said = new ArrayList<>();
        said.add(new Found<>(whole, "title element"));
        said.addAll(metas.all(METAS));
        declarations.data().text("headline").ifPresent(said::add);
        this.lines = new ShownLines(page);
        this.shown = shown(said, lines);
    }

    /** A title that the page shows as a line. */
    private record Shown(Found<String> title, int line) {}

    /** @return the line that shows the title that the page declares, or -1 */
    public int line() {
        return shown.map(Shown::line).orElse(-1);
    }

    /** @return the line that shows a title, or -1 */
    public int line(Found<String> title) {
        return lines.find(title.value());
    }

    /** @param from the line that the text begins with, as far as known yet */
    public Found<String> find(int from) {
        if (shown.isPresent()) return shown.get().title;
        LinesAboveText above = new LinesAboveText(page, from);
        Optional<Found<String>> end = above.endOf(whole);
        if (end.isPresent()) return end.get();
        Optional<Found<String>> heading = heading();
        if (heading.isPresent()) return heading.get();
        Found<String> front = front(whole);
        boolean part = front.value().length() < whole.length()
                && Letters.of(front.value()).length() <= LONGEST_NAME;
        boolean name = Letters.of(whole).length() <= LONGEST_NAME && SourceFinder.isPublisher(whole);
        boolean site = part || metas.isSite(whole) || above.isSite(front.value());
        if (!site && !name) return front;
        return above.title()
                .filter(title -> site || !SourceFinder.isPublisher(title.value()))
                .orElse(front);
    }

    /** Broken pages have their title element outside the head, or several of which one is empty. */
    static String element(List<Element> elements) {
        for (Element title : elements) {
            String text = title.normalName().equals("title")
                    ? LEADING.matcher(LineText.tidy(title.text())).replaceFirst("")
                    : "";
            if (!text.isEmpty() && title.closest("svg") == null)
                return text.substring(0, Math.min(text.length(), LONGEST));
        }
        return "";
    }

    private static Optional<Shown> shown(List<Found<String>> said, ShownLines lines) {
        for (Found<String> claim : said)
            for (String part : parts(claim.value())) {
                int line = lines.find(part);
                if (line >= 0)
                    return Optional.of(new Shown(
                            new Found<>(lines.text(line, part), claim.evidence() + ", shown as a line"), line));
            }
        return Optional.empty();
    }

    /** A heading that shares its words with the title element, or else the first heading of the first rank. */
    private Optional<Found<String>> heading() {
        String letters = Letters.of(whole);
        Found<String> front = front(whole);
        String begin = Letters.of(front.value());
        Optional<Found<String>> first = Optional.empty();
        for (Line line : page.lines()) {
            if (line.kind() != Line.Kind.HEADING || line.linkDensity() > 0.5) continue;
            String heading = Letters.of(line.text());
            if (heading.length() < LEAST) continue;
            if (letters.contains(heading) && 2 * heading.length() > Math.min(letters.length(), 2 * LEAST_END))
                return Optional.of(new Found<>(line.text(), "heading within the title element"));
            if (begin.length() >= LEAST_END && heading.contains(begin))
                return Optional.of(
                        SHORTENED.matcher(front.value()).find()
                                ? new Found<>(line.text(), "heading that the title element shortens")
                                : front);
            boolean top = line.block().isTag("h1") && heading.length() > 2 * LEAST;
            if (first.isEmpty() && top) first = Optional.of(new Found<>(line.text(), "first heading"));
        }
        return first;
    }

    private static Found<String> front(String whole) {
        List<String> fronts = parts(whole).stream()
                .filter(part -> whole.startsWith(part) && Letters.of(part).length() >= LEAST)
                .toList();
        return fronts.isEmpty()
                ? new Found<>(whole, "title element")
                : new Found<>(fronts.get(fronts.size() - 1), "front of the title element");
    }

    /**
     * @return the title element and what is left when parts are taken off its end, longest first, then what is left when they are
     *     taken off its front
     */
    private static List<String> parts(String whole) {
        List<String> parts = new ArrayList<>();
        if (whole.isEmpty()) return parts;
        parts.add(whole);
        List<Integer> cuts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(whole);
        while (separator.find() && cuts.size() < 24) {
            cuts.add(separator.start());
            cuts.add(separator.end());
        }
        for (int i = cuts.size() - 2; i >= 0; i -= 2) add(parts, whole.substring(0, cuts.get(i)));
        for (int i = 1; i < cuts.size(); i += 2) add(parts, whole.substring(cuts.get(i)));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (Letters.of(part).length() < LEAST_SHOWN) return;
        parts.add(part.strip());
        String unnumbered = NUMBERED.matcher(part.strip()).replaceFirst("");
        if (unnumbered.length() < part.strip().length()) parts.add(unnumbered);
    }
}
