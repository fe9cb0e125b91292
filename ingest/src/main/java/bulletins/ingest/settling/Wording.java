package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.sources.HtmlPage;
import bulletins.model.Ids;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A digest of what a page says, which stays the same where only counters, tokens, times of day or teasers of other news differ: many
 * sites write such into each answer. It is of the sentences that stand together where the page has most of them.
 */
final class Wording {
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    /** With fewer letters in sentences, a page says most of what it says in other ways. */
    private static final int LEAST_LETTERS = 60;

    private static final Pattern SENTENCE = Pattern.compile("[。！？；]|[a-z0-9)][.!?][\"'”’)]*(?:\\s|$)");

    private Wording() {}

    /** @return empty for what is no HTML page, is too large to be read here, or has hardly any sentence */
    static Optional<Long> of(Arrival.Received page) {
        String type = page.trail().headers().getOrDefault("content-type", "");
        if (!type.toLowerCase(Locale.ROOT).contains("html") || page.body().length > MOST_BYTES) return Optional.empty();
        String said = said(HtmlPage.parse(page.body(), type, page.trail().end()));
        return said.length() < LEAST_LETTERS ? Optional.empty() : Optional.of(digest(said));
    }

    private static String said(Document page) {
        IdentityHashMap<Element, StringBuilder> places = new IdentityHashMap<>();
        StringBuilder most = new StringBuilder();
        for (Element element : page.body().getAllElements()) {
            String text = element.ownText();
            Element place = element.parent();
            if (place == null || !SENTENCE.matcher(text).find()) continue;
            StringBuilder here = places.computeIfAbsent(place, unused -> new StringBuilder());
            here.append(text).append('\n');
            if (here.length() > most.length()) most = here;
        }
        return most.toString();
    }

    private static long digest(String text) {
        return Long.parseUnsignedLong(
                Ids.sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, 15), 16);
    }
}
