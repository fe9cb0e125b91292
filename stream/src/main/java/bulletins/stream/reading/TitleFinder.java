package bulletins.stream.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title without what the site adds: the part of {@code <title>} that the page also shows as a line of its own. */
final class TitleFinder {
    private static final List<String> METAS =
            List.of("articletitle", "og:title", "twitter:title", "headline", "dc.title", "title");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[_|｜»›]+|--+|——?|–|::)\\s*|\\s+[-:•·<>]\\s+|(?<=[\\p{IsHan}）)”》?!？！0-9])-(?=[\\p{IsHan}A-Z])|\\s-(?=\\p{IsHan})|(?<=\\p{IsHan})-\\s");
    private static final int LEAST = 4;

    private TitleFinder() {}

    static Found<String> find(Document document, Metas metas, LinkedData data, PageLines page) {
        String whole = element(document);
        Map<String, String> shown = shown(page);
        for (String part : parts(whole)) {
            String line = shown.get(Letters.of(part));
            if (line != null)
                return new Found<>(part, part.equals(whole) ? "title element" : "title element, shown as a line");
        }
        for (Found<String> said : said(metas, data)) {
            for (String part : parts(said.value())) {
                String line = shown.get(Letters.of(part));
                if (line != null) return new Found<>(line, said.evidence());
            }
        }
        return heading(whole, page);
    }

    /** Broken pages have their title element outside the head, or several of which one is empty. */
    static String element(Document document) {
        for (Element title : document.getElementsByTag("title")) {
            String text = Letters.tidy(title.text());
            if (!text.isEmpty() && title.closest("svg") == null) return text;
        }
        return "";
    }

    private static List<Found<String>> said(Metas metas, LinkedData data) {
        List<Found<String>> said = new ArrayList<>(metas.all(METAS));
        data.text("headline").ifPresent(said::add);
        return said;
    }

    /** A heading that shares its words with the title element, else the longest part of that element, else the first heading. */
    private static Found<String> heading(String whole, PageLines page) {
        String letters = Letters.of(whole);
        Line first = null;
        for (Line line : page.lines()) {
            if (line.kind() != Line.Kind.HEADING || line.linkDensity() > 0.5) continue;
            String heading = Letters.of(line.text());
            if (heading.length() >= LEAST && letters.contains(heading))
                return new Found<>(line.text(), "heading within the title element");
            if (first == null && line.region().isTag("h1") && heading.length() >= LEAST) first = line;
        }
        List<String> parts = parts(whole);
        if (first != null && (parts.size() < 2 || Letters.of(first.text()).length() > 8))
            return new Found<>(first.text(), "first heading");
        return parts.isEmpty()
                ? new Found<>("", "none")
                : new Found<>(parts.get(parts.size() - 1), "first part of the title element");
    }

    /** @return the title element and what is left when parts are taken off its end, longest first, then the same at its front */
    static List<String> parts(String whole) {
        List<String> parts = new ArrayList<>();
        if (whole.isEmpty()) return parts;
        parts.add(whole);
        List<Integer> cuts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(whole);
        while (separator.find() && cuts.size() < 24) {
            cuts.add(separator.start());
            cuts.add(separator.end());
        }
        for (int i = 1; i < cuts.size(); i += 2) add(parts, whole.substring(cuts.get(i)));
        for (int i = cuts.size() - 2; i >= 0; i -= 2) add(parts, whole.substring(0, cuts.get(i)));
        return parts;
    }

    private static void add(List<String> parts, String part) {
        if (Letters.of(part).length() >= LEAST) parts.add(part.strip());
    }

    private static Map<String, String> shown(PageLines page) {
        Map<String, String> shown = new HashMap<>();
        for (Line line : page.lines())
            if (line.linkDensity() < 0.9 && line.text().length() < 200)
                shown.putIfAbsent(Letters.of(line.text()), line.text());
        return shown;
    }
}
