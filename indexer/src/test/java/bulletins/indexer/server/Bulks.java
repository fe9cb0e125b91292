package bulletins.indexer.server;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** What is sent in bulk, and what a server answers to it. */
final class Bulks {
    static final String STORED = "{\"index\":{\"_index\":\"articles-2026-01\",\"status\":201}}";
    static final String CONFLICT = error(409, "version_conflict_engine_exception");

    private Bulks() {}

    static List<Write> writes(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> write(String.valueOf(at), "{}"))
                .toList();
    }

    static Write write(String id, String json) {
        return new Write("articles-2026-01", id, 1, json.getBytes(StandardCharsets.UTF_8));
    }

    static String allStored(FakeServer.Asked request) {
        long documents = request.body().lines().count() / 2;
        return String.join(",", Collections.nCopies((int) documents, STORED));
    }

    static FakeServer.Answer items(String items) {
        return new FakeServer.Answer(200, "{\"took\":1,\"errors\":false,\"items\":[" + items + "]}");
    }

    static String error(int status, String type) {
        return "{\"index\":{\"_index\":\"articles-2026-01\",\"status\":" + status + ",\"error\":{\"type\":\"" + type
                + "\",\"reason\":\"why\"}}}";
    }
}
