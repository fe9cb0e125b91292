package bulletins.ingest.sources;

import bulletins.model.Json;
import bulletins.model.decoding.Decoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
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
        String base = document.url();
        try {
            FeedTree tree = FeedTree.of(decoded, base);
            DocumentLinks links = new DocumentLinks(source);
            DocumentLinks.web(base, tree.older()).ifPresent(links::goesOn);
            SyndFeed feed = new SyndFeedInput().build(tree.document());
            for (SyndEntry entry : feed.getEntries())
                links.add(DocumentLinks.web(base, link(entry)), entry.getTitle(), changed(entry));
            return links.found(tree.problem());
        } catch (IOException | JDOMException | FeedException | IllegalArgumentException e) {
            return new Found.Unreadable("this is no RSS or Atom feed: " + e.getMessage());
        }
    }

    private static Found json(SourceSettings source, SourceDocument document) {
        try {
            JsonNode feed = Json.mapper().readTree(document.bytes());
            if (!feed.path("items").isArray()) return new Found.Unreadable("this is no JSON Feed: it has no items");
            String base = document.url();
            DocumentLinks links = new DocumentLinks(source);
            DocumentLinks.web(base, feed.path("next_url").asText("")).ifPresent(links::goesOn);
            for (JsonNode item : feed.path("items")) {
                String changed = item.path("date_modified")
                        .asText(item.path("date_published").asText(""));
                links.add(
                        DocumentLinks.web(base, link(item)), item.path("title").asText(""), Dates.of(changed));
            }
            return links.found(Optional.empty());
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
}
