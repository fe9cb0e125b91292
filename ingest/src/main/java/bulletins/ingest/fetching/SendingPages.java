package bulletins.ingest.fetching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that hold nothing but where to go on: a refresh at once, or a script that sets the location. */
final class SendingPages {
    /** Larger pages say something themselves, in bytes. */
    private static final int LARGEST = 16 * 1024;
    /** So may those with more text than "click here if you are not redirected". */
    private static final int MOST_TEXT = 100;

    private static final Pattern REFRESH = Pattern.compile(
            "\\s*[0-5](?:\\.\\d*)?\\s*[;,]\\s*(?:url\\s*=\\s*)?['\"]?([^'\"]+)['\"]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile(
            "\\blocation(?:\\.href)?\\s*=\\s*(['\"])([^'\"]+)\\1|\\blocation\\.(?:replace|assign)\\(\\s*(['\"])([^'\"]+)\\3\\s*\\)");

    private static final Pattern BRANCHES = Pattern.compile("\\b(?:if|function)\\b|=>|\\?");
    private static final List<String> SIGNS = List.of("efresh", "EFRESH", "ocation");

    private SendingPages() {}

    /** @return where the page sends its readers */
    static Optional<String> target(Fetched.Body page) {
        String type = page.headers().getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
        String header = page.headers().getOrDefault("refresh", "");
        boolean mayDo = !header.isEmpty() || mayDo(page);
        if (!type.contains("html") || page.bytes().length > LARGEST || !mayDo) return Optional.empty();
        Document document = parsed(page);
        if (document.text().length() > MOST_TEXT) return Optional.empty();
        return refresh(header).or(() -> refresh(document)).or(() -> script(document));
    }

    /** Spares most pages the reading. */
    private static boolean mayDo(Fetched.Body page) {
        String text = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        return SIGNS.stream().anyMatch(text::contains);
    }

    private static Document parsed(Fetched.Body page) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, "");
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory do not read", e);
        }
    }

    private static Optional<String> refresh(Document document) {
        return document.select("meta[http-equiv=refresh]").stream()
                .flatMap(meta -> refresh(meta.attr("content")).stream())
                .findFirst();
    }

    private static Optional<String> refresh(String content) {
        Matcher found = REFRESH.matcher(content);
        return found.matches() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /** A script with branches sends its readers here or there, and we do not run it. */
    private static Optional<String> script(Document document) {
        for (Element script : document.select("script:not([src])")) {
            Matcher found = SCRIPT.matcher(script.data());
            if (BRANCHES.matcher(script.data()).find() || !found.find()) continue;
            return Optional.of(found.group(2) == null ? found.group(4) : found.group(2));
        }
        return Optional.empty();
    }
}
