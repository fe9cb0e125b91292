package bulletins.ingest.fetching;

import bulletins.model.decoding.Decoder;
import bulletins.model.markup.HtmlTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Cookie;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Pages that hold nothing but where to go on: a refresh at once, or a script that sets the location or a cookie and loads again. */
final class SendingPages {
    /** Larger pages say something themselves, in bytes. */
    private static final int LARGEST = 16 * 1024;
    /** So may those with more text than "click here if you are not redirected". */
    private static final int MOST_TEXT = 100;

    /** Nothing is given back that was read, which would take time by the third power of the length. */
    private static final Pattern REFRESH = Pattern.compile(
            "\\s*+[0-5](?:\\.\\d*+)?\\s*+[;,]\\s*+(?:url\\s*+=\\s*+)?['\"]?+([^'\"]++)['\"]?+\\s*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPT = Pattern.compile(
            "\\blocation(?:\\.href)?\\s*=\\s*(['\"])([^'\"]+)\\1|\\blocation\\.(?:replace|assign)\\(\\s*(['\"])([^'\"]+)\\3\\s*\\)");
    private static final Pattern RELOAD = Pattern.compile(
            "\\blocation\\.reload\\(|\\blocation(?:\\.href)?\\s*=\\s*(?:(?:window|document|self|top)\\.)?location\\b");
    /** A whole one, not one that the script puts together. */
    private static final Pattern COOKIE =
            Pattern.compile("\\bdocument\\.cookie\\s*=\\s*(['\"])([^'\"]+)\\1(?!\\s*\\+)");

    private static final Pattern TEXT = Pattern.compile("(['\"])[^'\"]*\\1");
    private static final Pattern BRANCHES = Pattern.compile("\\b(?:if|function)\\b|=>|\\?");
    private static final List<String> SIGNS = List.of("efresh", "EFRESH", "ocation");

    private SendingPages() {}

    /** @return where the page sends its readers, with the cookies that it gives them */
    static Optional<Fetched.Redirect> redirect(Fetched.Body page, String url) {
        String type = page.headers().getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
        String header = page.headers().getOrDefault("refresh", "");
        if (!type.contains("html") || page.bytes().length > LARGEST) return Optional.empty();
        if (header.isEmpty() && !mayDo(page)) return Optional.empty();
        String html = new Decoder().decode(page.bytes(), type).text();
        Document document = HtmlTree.parse(html, "").document();
        if (document.text().length() > MOST_TEXT) return Optional.empty();
        List<String> scripts = scripts(document);
        return refresh(header)
                .or(() -> refresh(document))
                .or(() -> first(scripts, SendingPages::location))
                .map(to -> new Fetched.Redirect(page.status(), to, cookies(page, scripts, url)));
    }

    /** Spares most pages the reading. */
    private static boolean mayDo(Fetched.Body page) {
        String text = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        return SIGNS.stream().anyMatch(text::contains);
    }

    private static Optional<String> refresh(Document document) {
        List<String> contents = document.select("meta[http-equiv=refresh]").eachAttr("content");
        return first(contents, SendingPages::refresh);
    }

    private static Optional<String> first(List<String> texts, Function<String, Optional<String>> find) {
        return texts.stream().flatMap(text -> find.apply(text).stream()).findFirst();
    }

    private static Optional<String> refresh(String content) {
        Matcher found = REFRESH.matcher(content);
        return found.matches() ? Optional.of(found.group(1).strip()) : Optional.empty();
    }

    /** Those with branches send their readers here or there, and we do not run them. */
    private static List<String> scripts(Document document) {
        return document.select("script:not([src])").stream()
                .map(Element::data)
                .filter(script ->
                        !BRANCHES.matcher(TEXT.matcher(script).replaceAll("''")).find())
                .toList();
    }

    private static Optional<String> location(String script) {
        Matcher found = SCRIPT.matcher(script);
        if (found.find()) return Optional.of(found.group(2) == null ? found.group(4) : found.group(2));
        return RELOAD.matcher(script).find() ? Optional.of("") : Optional.empty();
    }

    private static List<Cookie> cookies(Fetched.Body page, List<String> scripts, String url) {
        List<Cookie> cookies = new ArrayList<>(page.cookies());
        HttpUrl from = HttpUrl.get(url);
        for (String script : scripts) {
            for (Matcher found = COOKIE.matcher(script); found.find(); )
                Optional.ofNullable(Cookie.parse(from, found.group(2))).ifPresent(cookies::add);
        }
        return cookies;
    }
}
