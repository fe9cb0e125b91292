package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FetchStateTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    /** As version 1 wrote it; readers of every later version must read it. */
    private static final String GOLDEN =
            "{\"key\":\"https://a.example/1\",\"line\":\"a.example\",\"url\":\"https://a.example/1\","
                    + "\"asked\":{\"reads\":\"page\",\"source\":null,\"cited_by\":\"i-1\",\"at\":\"2026-01-01T12:00:00Z\",\"via\":[]},"
                    + "\"last\":{\"outcome\":\"RECEIVED\",\"status\":200,\"final_url\":\"https://a.example/1\",\"hash\":\"h\","
                    + "\"etag\":\"\\\"e\\\"\",\"modified\":null,\"size\":3,\"at\":\"2026-01-01T12:00:00Z\"},"
                    + "\"schedule\":{\"due\":\"2026-01-01T12:00:00Z\",\"owed\":false,\"interval\":604800.000000000,\"failures\":0,"
                    + "\"failure\":null,\"failing_since\":null},\"memory\":null}";

    @Test
    void a_state_of_the_first_version_is_read() {
        assertThat(Topics.FETCH_STATES.value().deserializer().deserialize("", GOLDEN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FetchState(
                        "https://a.example/1",
                        "a.example",
                        "https://a.example/1",
                        new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-1", NOON, List.of()),
                        new FetchState.Answer(
                                RawDocument.Outcome.RECEIVED, 200, "https://a.example/1", "h", "\"e\"", null, 3, NOON),
                        new FetchState.Schedule(NOON, false, Duration.ofDays(7), 0, null, null),
                        null));
    }

    @Test
    void a_request_without_the_later_fields_is_read() {
        String first = "{\"url\":\"https://a.example/1\",\"reads\":\"page\",\"cited_by\":\"i-1\",\"source\":null,"
                + "\"requested_at\":\"2026-01-01T12:00:00Z\"}";
        assertThat(Topics.FETCH_REQUESTS.value().deserializer().deserialize("", first.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FetchRequest("https://a.example/1", FetchRequest.Reads.PAGE, "i-1", null, NOON));
    }

    @Test
    void a_memory_without_the_later_fields_is_read() {
        String first = GOLDEN.replace(
                "\"memory\":null",
                "\"memory\":{\"seen\":\"\",\"news\":[],\"last_success\":null,\"found\":1,\"failed\":2}");
        FetchState state =
                Topics.FETCH_STATES.value().deserializer().deserialize("", first.getBytes(StandardCharsets.UTF_8));
        assertThat(state.memory()).extracting(FetchState.Memory::told, LIST).isEmpty();
    }
}
