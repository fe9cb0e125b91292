package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the links of a feed: RSS 2.0, RSS 1.0 and Atom by ROME, JSON Feed by Jackson. */
final class Feeds {
    private Feeds() {}

    static Found read(SourceSettings source, SourceDocument document) {
        return startsWith(document.bytes(), '{') ? json(source, document) : xml(source, document);
    }

    private static Found xml(SourceSettings source, SourceDocument document) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (Reader text =
                new XmlReader(new ByteArrayInputStream(document.bytes()), document.contentType(), true, "UTF-8")) {
            SyndFeed feed = input.build(text);
            Entries entries = new Entries(source, document.url());
            for (SyndEntry entry : feed.getEntries()) entries.add(link(entry), entry.getTitle(), changed(entry));
            return entries.found();
        } catch (IOException | FeedException | IllegalArgumentException e) {
            return new Found.Unreadable("this is no RSS or Atom feed: " + e.getMessage());
        }
    }

    private static Found json(SourceSettings source, SourceDocument document) {
        try {
            JsonNode feed = Json.mapper().readTree(document.bytes());
            if (!feed.path("items").isArray()) return new Found.Unreadable("this is no JSON Feed: it has no items");
            Entries entries = new Entries(source, document.url());
            for (JsonNode item : feed.path("items")) {
                String changed = item.path("date_modified")
                        .asText(item.path("date_published").asText(""));
                String url = item.path("url").asText(item.path("external_url").asText(""));
                entries.add(url, item.path("title").asText(""), Dates.of(changed));
            }
            return entries.found();
        } catch (IOException e) {
            return new Found.Unreadable("this is no JSON Feed: " + e.getMessage());
        }
    }

    /** Some feeds leave the link out and give the address as the entry's id. */
    private static String link(SyndEntry entry) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) return entry.getLink();
        Optional<String> other = entry.getLinks().stream()
                .filter(link -> link.getRel() == null || link.getRel().equals("alternate"))
                .map(SyndLink::getHref)
                .filter(href -> href != null && !href.isBlank())
                .findFirst();
        if (other.isPresent()) return other.get();
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
        private int skipped;

        Entries(SourceSettings source, String base) {
            this.source = source;
            this.base = base;
        }

        void add(String link, @Nullable String title, @Nullable Instant changedAt) {
            Optional<String> url = link.isBlank()
                    ? Optional.empty()
                    : CanonicalUrl.within(base, link).filter(text -> text.startsWith("http"));
            if (url.isEmpty()) skipped++;
            else if (source.links().follow().follows(url.get())) links.add(new FoundLink(url.get(), title, changedAt));
        }

        Found found() {
            return new Found.Links(links, List.of(), skipped);
        }
    }
}
