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
 */
public record ReadHeaders(boolean replayed, List<String> digests) {
    private static final String REPLAYED = "replayed";
    private static final String DIGESTS = "digests";

    public static ReadHeaders of(Headers headers) {
        Header items = headers.lastHeader(DIGESTS);
        List<String> digests = items == null || items.value() == null
                ? List.of()
                : List.of(new String(items.value(), StandardCharsets.UTF_8).split(","));
        return new ReadHeaders(headers.lastHeader(REPLAYED) != null, digests);
    }

    Headers headers() {
        var headers = new RecordHeaders();
        if (replayed) headers.add(REPLAYED, new byte[] {1});
        if (!digests.isEmpty()) headers.add(DIGESTS, String.join(",", digests).getBytes(StandardCharsets.UTF_8));
        return headers;
    }
}
