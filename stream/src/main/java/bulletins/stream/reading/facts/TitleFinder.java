package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Letters;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The title without what the site adds: the part of {@code <title>} that the page also shows as a line of its own. */
public final class TitleFinder {
    private static final List<String> METAS =
            List.of("articletitle", "og:title", "twitter:title", "headline", "dc.title", "title");
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:[_|｜»›]+|--+|——?|–|::)\\s*|\\s+[-:•·<>]\\s+|(?<=[\\p{IsHan}）)”》?!？！0-9])-(?=[\\p{IsHan}A-Z《])|\\s-(?=\\p{IsHan})|(?<=\\p{IsHan})-\\s");
    private static final Pattern TITLED = Pattern.compile("tit|headline|heading|biaoti|bt\\b");
    private static final int LEAST = 4;

    private TitleFinder() {}

    /** @param from the line that the text begins with, as far as known yet */
    public static Found<String> find(Document document, Metas metas, LinkedData data, PageLines page, int from) {
        String whole = element(document);
        Map<String, String> shown = shown(page);
        List<Found<String>> said = said(metas, data);
        said.add(0, new Found<>(whole, "title element"));
        for (Found<String> claim : said) {
            for (String part : parts(claim.value())) {
                String line = shown.get(Letters.of(part));
                if (line != null) return new Found<>(line, claim.evidence() + ", shown as a line");
            }
        }
        return heading(whole, page)
                .or(() ->
                        metas.isSite(whole) || shared(whole, page, from) < 0.15 ? above(page, from) : Optional.empty())
                .orElseGet(() -> front(whole));
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

    /** A heading that shares its words with the title element, or else the first heading of the first rank. */
    private static Optional<Found<String>> heading(String whole, PageLines page) {
        String letters = Letters.of(whole);
        Optional<Found<String>> first = Optional.empty();
        for (Line line : page.lines()) {
            if (line.kind() != Line.Kind.HEADING || line.linkDensity() > 0.5) continue;
            String heading = Letters.of(line.text());
            if (heading.length() < LEAST) continue;
            if (letters.contains(heading))
                return Optional.of(new Found<>(line.text(), "heading within the title element"));
            boolean top = line.region().isTag("h1") && heading.length() > 2 * LEAST;
            if (first.isEmpty() && top) first = Optional.of(new Found<>(line.text(), "first heading"));
        }
        return first;
    }

    /** When the title element names the site alone: the line above the text that is set apart as titles are. */
    private static Optional<Found<String>> above(PageLines page, int from) {
        Line best = null;
        double most = 0;
        for (int i = Math.max(0, from - 15); i < Math.min(from, page.lines().size()); i++) {
            Line line = page.lines().get(i);
            int letters = Letters.of(line.text()).length();
            if (letters < LEAST || letters > 80 || line.linkDensity() > 0.3 || LineRole.of(line) != LineRole.PLAIN)
                continue;
            double worth = 1
                    + (line.kind() == Line.Kind.HEADING ? 3 : 0)
                    + (TITLED.matcher(line.region().names()).find() ? 3 : 0)
                    - 0.1 * (from - i);
            if (worth > most) {
                most = worth;
                best = line;
            }
        }
        return Optional.ofNullable(best).map(line -> new Found<>(line.text(), "line above the text"));
    }

    /** @return the share of a text's letter pairs that come again in the text of the article: high for its title, low for the site's name */
    private static double shared(String text, PageLines page, int from) {
        StringBuilder body = new StringBuilder();
        for (int i = Math.max(0, from); i < page.lines().size() && body.length() < 2_000; i++)
            body.append(page.lines().get(i).text());
        String letters = Letters.of(text);
        String words = Letters.of(body.toString());
        long pairs = IntStream.range(0, letters.length() - 1)
                .filter(i -> words.contains(letters.substring(i, i + 2)))
                .count();
        return letters.length() < 2 ? 0 : (double) pairs / (letters.length() - 1);
    }

    private static Found<String> front(String whole) {
        List<String> parts = parts(whole);
        if (parts.isEmpty()) return new Found<>(whole, "none");
        long fronts = parts.stream().filter(whole::startsWith).count();
        return new Found<>(parts.get((int) fronts - 1), "front of the title element");
    }

    /** @return the title element and what is left when parts are taken off its end, longest first, then what is left when they are taken off its front */
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
        for (int i = cuts.size() - 2; i >= 0; i -= 2) add(parts, whole.substring(0, cuts.get(i)));
        for (int i = 1; i < cuts.size(); i += 2) add(parts, whole.substring(cuts.get(i)));
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
