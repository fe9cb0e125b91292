package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import bulletins.model.Json;
import bulletins.model.decoding.Decoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jspecify.annotations.Nullable;

/** Finds the links of a feed: RSS 2.0, RSS 1.0 and Atom by ROME, JSON Feed by Jackson. */
final class Feeds {
    private Feeds() {}

    static Found read(SourceSettings source, SourceDocument document) {
        return startsWith(document.bytes(), '{') ? json(source, document) : xml(source, document);
    }

    private static Found xml(SourceSettings source, SourceDocument document) {
        String decoded =
                new Decoder().decode(document.bytes(), document.contentType()).text();
        Entries entries = new Entries(source, document.url());
        try {
            FeedTree tree = FeedTree.of(decoded, document.url());
            entries.goesOn(tree.older());
            SyndFeed feed = new SyndFeedInput().build(tree.document());
            for (SyndEntry entry : feed.getEntries()) entries.add(link(entry), entry.getTitle(), changed(entry));
            return entries.found(tree.problem());
        } catch (IOException | JDOMException | FeedException | IllegalArgumentException e) {
            return new Found.Unreadable("this is no RSS or Atom feed: " + e.getMessage());
        }
    }

    private static Found json(SourceSettings source, SourceDocument document) {
        try {
            JsonNode feed = Json.mapper().readTree(document.bytes());
            if (!feed.path("items").isArray()) return new Found.Unreadable("this is no JSON Feed: it has no items");
            Entries entries = new Entries(source, document.url());
            entries.goesOn(feed.path("next_url").asText(""));
            for (JsonNode item : feed.path("items")) {
                String changed = item.path("date_modified")
                        .asText(item.path("date_published").asText(""));
                entries.add(link(item), item.path("title").asText(""), Dates.of(changed));
            }
            return entries.found(Optional.empty());
        } catch (IOException e) {
            return new Found.Unreadable("this is no JSON Feed: " + e.getMessage());
        }
    }

    private static String link(JsonNode item) {
        String id = item.path("id").asText("");
        return Stream.of(item.path("url").asText(""), item.path("external_url").asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(id.startsWith("http") ? id : "");
    }

    /** Some feeds leave the link out and give the address as the entry's id. */
    private static String link(SyndEntry entry) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) return entry.getLink();
        for (Element foreign : entry.getForeignMarkup()) {
            String href = foreign.getName().equals("link") ? foreign.getAttributeValue("href") : null;
            if (href != null) return href;
        }
        String id = entry.getUri();
        return id != null && id.startsWith("http") ? id : "";
    }

    private static @Nullable Instant changed(SyndEntry entry) {
        Date date = entry.getUpdatedDate() != null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }

    private static boolean startsWith(byte[] bytes, char first) {
        for (byte one : bytes) {
            if (one == first) return true;
            // White space and the UTF-8 byte order mark may stand before.
            if (one > ' ') return false;
        }
        return false;
    }

    /** Gathers the entries that have a link to follow. */
    private static final class Entries {
        private final SourceSettings source;
        private final String base;
        private final List<FoundLink> links = new ArrayList<>();
        private List<FoundLink> further = List.of();
        private int skipped;

        Entries(SourceSettings source, String base) {
            this.source = source;
            this.base = base;
        }

        void add(String link, @Nullable String title, @Nullable Instant changedAt) {
            Optional<String> url = web(link);
            if (url.isEmpty()) skipped++;
            else if (source.links().follow().follows(url.get())) links.add(new FoundLink(url.get(), title, changedAt));
        }

        void goesOn(String link) {
            further = web(link).map(url -> new FoundLink(url, null, null)).stream()
                    .toList();
        }

        private Optional<String> web(String link) {
            if (link.isBlank()) return Optional.empty();
            return CanonicalUrl.webWithin(base, link);
        }

        Found found(Optional<String> problem) {
            return new Found.Links(links, further, skipped, problem);
        }
    }
}
