package bulletins.stream.road.told;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * What is told of an article as it is read, in the headers of its record.
 *
 * @param replayed see {@link Taken.Raw}
 * @param shortForms see {@link ArticleNews.Read}
 * @param address see {@link ArticleNews.Read}
 */
public record ReadHeaders(boolean replayed, List<String> shortForms, String address) {
    private static final String REPLAYED = "replayed";
    private static final String SHORT_FORMS = "short-forms";
    private static final String ADDRESS = "address";

    public static ReadHeaders of(Headers headers) {
        String shortForms = text(headers, SHORT_FORMS);
        return new ReadHeaders(
                headers.lastHeader(REPLAYED) != null,
                shortForms.isEmpty() ? List.of() : List.of(shortForms.split(",")),
                text(headers, ADDRESS));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    Headers headers() {
        var headers = new RecordHeaders();
        if (replayed) headers.add(REPLAYED, new byte[] {1});
        if (!shortForms.isEmpty())
            headers.add(SHORT_FORMS, String.join(",", shortForms).getBytes(StandardCharsets.UTF_8));
        if (!address.isEmpty()) headers.add(ADDRESS, address.getBytes(StandardCharsets.UTF_8));
        return headers;
    }
}
