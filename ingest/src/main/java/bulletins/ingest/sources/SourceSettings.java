package bulletins.ingest.sources;

import bulletins.model.BulletinFiles;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.settings.Environment;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * A place that is watched, as the settings define it.
 *
 * @param place the canonical url, or the folder
 */
public record SourceSettings(
        String id, Kind kind, String place, FetchRequest.Reads reads, Rhythm rhythm, Watching watching, Links links) {
    /** Where links are kept: which to follow, and for listings where they, their titles and dates stand, and how many pages to turn. */
    public record Links(
            FollowRules follow,
            String select,
            Optional<String> title,
            Optional<String> date,
            Optional<String> next,
            int pages) {
        static Links of(FollowRules follow, String select, int pages) {
            return new Links(follow, select, Optional.empty(), Optional.empty(), Optional.empty(), pages);
        }
    }

    /** Which files of a folder count, and how long one must have rested. */
    public record Watching(List<String> include, Duration settle) {}

    public enum Kind {
        FOLDER,
        FEED,
        SITEMAP,
        LISTING,
        PAGE
    }

    private static final String ANCHORS = "a[href]";
    private static final List<String> DOCUMENTS = List.of("**.{" + String.join(",", BulletinFiles.ENDINGS) + "}");

    /** @param all the settings; every mistake in this source is noted there */
    public static SourceSettings from(Environment all, String id) {
        Environment source = all.within("sources").within(id);
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"))
            source.mistake(
                    "kind",
                    "belongs to a source whose name is not of the letters a to z, digits, dashes and underscores; rename it");
        source.required("kind");
        Kind meant = all.groups("sources." + id).contains("path") ? Kind.FOLDER : Kind.PAGE;
        Kind kind = source.choice("kind", Kind.class, meant);
        boolean folder = kind == Kind.FOLDER;
        return new SourceSettings(
                id,
                kind,
                folder ? folder(source) : url(source),
                source.choice(
                        "reads",
                        FetchRequest.Reads.class,
                        folder ? FetchRequest.Reads.BULLETIN : FetchRequest.Reads.PAGE),
                Rhythm.from(source, usual(kind), folder),
                folder
                        ? new Watching(globs(source), source.duration("settle", Duration.ofSeconds(1)))
                        : new Watching(List.of(), Duration.ZERO),
                links(source, kind));
    }

    /** @return whose turn this source waits for: its host's, or its own when it is a folder */
    public String line() {
        return kind == Kind.FOLDER ? key() : CanonicalUrl.host(place);
    }

    public String key() {
        return "source:" + id;
    }

    private static Duration usual(Kind kind) {
        return switch (kind) {
            case FOLDER -> Duration.ofSeconds(2);
            case FEED, LISTING -> Duration.ofMinutes(15);
            case SITEMAP, PAGE -> Duration.ofHours(1);
        };
    }

    private static String url(Environment source) {
        String written = source.required("url");
        if (written.isEmpty()) return "http://invalid/";
        Optional<String> url = CanonicalUrl.ofWeb(written);
        if (url.isEmpty())
            source.mistake("url", "must be an http or https address without a user name, not '" + written + "'");
        return url.orElse("http://invalid/");
    }

    private static String folder(Environment source) {
        source.required("path");
        Path path = source.path("path", Path.of("."));
        if (Files.exists(path) && !Files.isDirectory(path)) source.mistake("path", "is no folder: " + path);
        return path.toString();
    }

    private static List<String> globs(Environment source) {
        List<String> globs = source.texts("files", DOCUMENTS);
        for (String glob : globs) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + glob);
            } catch (PatternSyntaxException e) {
                source.mistake("files", "holds a pattern that does not read: '" + glob + "': " + e.getDescription());
            }
        }
        return globs;
    }

    private static Links links(Environment source, Kind kind) {
        return switch (kind) {
            case FOLDER -> Links.of(new FollowRules(List.of(), List.of()), "", 0);
            case FEED -> Links.of(FollowRules.from(source), "", pages(source, 5));
            case SITEMAP -> Links.of(FollowRules.from(source), "", pages(source, 500));
            case LISTING ->
                new Links(
                        FollowRules.from(source),
                        selector(source, "links").orElse(ANCHORS),
                        selector(source, "titles"),
                        selector(source, "dates"),
                        selector(source, "next"),
                        pages(source, 5));
            case PAGE -> Links.of(FollowRules.from(source), ANCHORS, 1);
        };
    }

    private static int pages(Environment source, int otherwise) {
        return source.number("pages", otherwise, 1, 10_000);
    }

    private static Optional<String> selector(Environment source, String name) {
        Optional<String> css = source.optional(name);
        try {
            css.ifPresent(QueryParser::parse);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            source.mistake(name, "is no CSS selector: " + e.getMessage());
            return Optional.empty();
        }
        return css;
    }
}
