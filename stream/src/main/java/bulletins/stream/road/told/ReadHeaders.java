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
 * @param digests see {@link ArticleNews.Read}
 * @param address see {@link ArticleNews.Read}
 */
public record ReadHeaders(boolean replayed, List<String> digests, String address) {
    private static final String REPLAYED = "replayed";
    private static final String DIGESTS = "digests";
    private static final String ADDRESS = "address";

    public static ReadHeaders of(Headers headers) {
        String digests = text(headers, DIGESTS);
        return new ReadHeaders(
                headers.lastHeader(REPLAYED) != null,
                digests.isEmpty() ? List.of() : List.of(digests.split(",")),
                text(headers, ADDRESS));
    }

    private static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    Headers headers() {
        var headers = new RecordHeaders();
        if (replayed) headers.add(REPLAYED, new byte[] {1});
        if (!digests.isEmpty()) headers.add(DIGESTS, String.join(",", digests).getBytes(StandardCharsets.UTF_8));
        if (!address.isEmpty()) headers.add(ADDRESS, address.getBytes(StandardCharsets.UTF_8));
        return headers;
    }
}
