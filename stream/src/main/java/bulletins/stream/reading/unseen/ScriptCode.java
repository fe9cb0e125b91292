package bulletins.stream.reading.unseen;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The code of a page's scripts, read plainly: JSON that is escaped as in an address, and JSON that is one string of its script. */
final class ScriptCode {
    /** JSON escaped as in an address. */
    private static final Pattern ADDRESS = Pattern.compile("^\\s*%(?:7B|5B)%", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATA = Pattern.compile("^\\s*[{\\[]\\s*(?:\\{\\s*)?\"");

    private ScriptCode() {}

    static List<String> of(Document document) {
        return document.getElementsByTag("script").stream()
                .map(Element::data)
                .map(code -> ADDRESS.matcher(code).find() ? plain(code) : code)
                .flatMap(code -> Stream.concat(Stream.of(code), within(code)))
                .toList();
    }

    private static String plain(String address) {
        try {
            return URLDecoder.decode(address.strip().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return address;
        }
    }

    /** @return the longest string of the code that is JSON */
    private static Stream<String> within(String code) {
        int from = 0;
        int to = 0;
        for (int start = ScriptText.next(code, 0); start >= 0; ) {
            int end = ScriptText.end(code, start);
            if (end - start > Math.max(to - from, ScriptText.LEAST_LENGTH) && isOpening(code.charAt(start + 1))) {
                from = start;
                to = end;
            }
            start = ScriptText.next(code, end + 1);
        }
        String json = ScriptText.unescaped(code.substring(from == to ? to : from + 1, to));
        return DATA.matcher(json).find() ? Stream.of(json) : Stream.empty();
    }

    static boolean isOpening(char c) {
        return c == '{' || c == '[';
    }
}
