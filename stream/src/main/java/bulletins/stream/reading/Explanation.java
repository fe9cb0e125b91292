package bulletins.stream.reading;

import bulletins.model.decoding.Decoder;
import bulletins.stream.reading.facts.Found;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Tells people why each part of a page was chosen or left out, a line each. */
final class Explanation {
    private final List<String> lines = new ArrayList<>();

    private Explanation() {}

    static List<String> of(Contents.Plain text) {
        Explanation explanation = new Explanation();
        explanation.add("charset", text.charset(), text.evidence());
        explanation.add("body", "every line", "no markup");
        return explanation.lines;
    }

    static List<String> of(HtmlPage page, Decoder.Decoded text) {
        Explanation explanation = new Explanation();
        explanation.add("charset", text.charset(), text.reason());
        page.address()
                .evidence()
                .ifPresent(why -> explanation.add("url", page.address().url(), why));
        explanation.add("title", Optional.of(page.title()));
        explanation.add("published_at", page.publishedAt());
        explanation.add("site", page.site());
        explanation.add("source", page.source());
        explanation.add("author", page.author());
        page.nextPart()
                .ifPresent(next -> explanation.add("next_part", next, "link named as the next page, and the url fits"));
        page.text().noArticle().ifPresent(why -> explanation.add("article", "none", why));
        explanation.addBody(page);
        return explanation.lines;
    }

    private void addBody(HtmlPage page) {
        BitSet kept = page.text().trimmed().lines();
        add(
                "body",
                kept.cardinality() + " of " + page.page().lines().size() + " lines",
                page.text().choice().voter());
        for (int i = 0; i < page.page().lines().size(); i++) {
            String line = page.page().line(i).text();
            String why = page.text().trimmed().reasons().getOrDefault(i, "outside the main text");
            lines.add(kept.get(i) ? "+ " + line : "- " + line + "  [" + why + "]");
        }
        if (page.cut()) add("cut", "the rest of the page", HtmlPage.CUT);
    }

    private void add(String part, Optional<? extends Found<?>> found) {
        if (found.isEmpty() || String.valueOf(found.get().value()).isBlank())
            lines.add("%-13s none found".formatted(part));
        else add(part, String.valueOf(found.get().value()), found.get().evidence());
    }

    private void add(String part, String value, String why) {
        lines.add("%-13s %s  [%s]".formatted(part, value, why));
    }
}
