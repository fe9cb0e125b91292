package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import bulletins.model.topics.FetchStateSerde;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** As version 2 wrote it, in the short form. */
    private static final String SHORT =
            "020b09622e6578616d706c65c0c3d9ca060001c0c3d9ca06001368747470733a2f2f612e6578616d706c652f31011868"
                    + "747470733a2f2f622e6578616d706c652fe5b0b1e4b89a80f52400030104646f776e01b7c3d9ca060000010466656564"
                    + "0103692d31c0c3d9ca0600011368747470733a2f2f612e6578616d706c652f31019403011368747470733a2f2f622e65"
                    + "78616d706c652f3220abababababababababababababababababababababababababababababababab01032265220101"
                    + "6dac02c0c3d9ca0600";

    @Test
    void a_state_of_the_first_version_is_read() {
        assertThat(Topics.FETCH_STATES.value().deserializer().deserialize("", GOLDEN.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FetchState(
                        "https://a.example/1",
                        "a.example",
                        "https://a.example/1",
                        new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-1", NOON, List.of(), false),
                        new FetchState.Answer(
                                RawDocument.Outcome.RECEIVED,
                                200,
                                "https://a.example/1",
                                "h",
                                "\"e\"",
                                null,
                                3,
                                NOON,
                                null),
                        FetchState.Schedule.at(NOON, Duration.ofDays(7)),
                        null));
    }

    @Test
    void a_state_of_the_second_version_is_read() {
        byte[] golden = HexFormat.of().parseHex(SHORT);
        assertThat(Topics.FETCH_STATES.value().deserializer().deserialize("", golden))
                .isEqualTo(full());
        assertThat(Topics.FETCH_STATES.value().serializer().serialize("", full()))
                .isEqualTo(golden);
    }

    @Test
    void where_a_state_stands_is_told_without_the_rest() {
        byte[] first = FetchStateSerde.renewed(GOLDEN.getBytes(StandardCharsets.UTF_8));
        assertThat(FetchStateSerde.standing(first))
                .isEqualTo(new FetchStateSerde.Standing("a.example", NOON, false, true, false, false, null));
        assertThat(FetchStateSerde.standing(HexFormat.of().parseHex(SHORT)))
                .isEqualTo(new FetchStateSerde.Standing("b.example", NOON, true, true, false, true, NOON));
    }

    @Test
    void a_source_keeps_its_memory() {
        var memory =
                new FetchState.Memory(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, List.of(NOON), NOON, 5, 6, List.of("a-1"));
        var asked = new FetchState.Asked(FetchRequest.Reads.BULLETIN, "feed", null, NOON, List.of(), false);
        var schedule = FetchState.Schedule.at(NOON.minusNanos(1), Duration.ofMillis(1500));
        var source = new FetchState("source:feed", "a.example", "https://a.example/", asked, null, schedule, memory);
        byte[] bytes = Topics.FETCH_STATES.value().serializer().serialize("", source);
        assertThat(Topics.FETCH_STATES.value().deserializer().deserialize("", bytes))
                .usingRecursiveComparison()
                .isEqualTo(source);
    }

    @Test
    void what_a_page_says_is_kept() {
        FetchState.Answer answer = new FetchState.Answer(
                RawDocument.Outcome.RECEIVED,
                200,
                "https://a.example/1",
                "ab".repeat(32),
                null,
                null,
                3,
                NOON,
                1L << 59);
        FetchState state = new FetchState(
                "https://a.example/1",
                "a.example",
                "https://a.example/1",
                new FetchState.Asked(FetchRequest.Reads.PAGE, null, "i-1", NOON, List.of(), false),
                answer,
                FetchState.Schedule.at(NOON, Duration.ofDays(7)),
                null);
        byte[] bytes = Topics.FETCH_STATES.value().serializer().serialize("", state);
        assertThat(Topics.FETCH_STATES.value().deserializer().deserialize("", bytes))
                .isEqualTo(state);
    }

    @Test
    void a_state_that_breaks_off_is_no_state() {
        byte[] bytes = Topics.FETCH_STATES.value().serializer().serialize("", full());
        for (int length = 1; length < bytes.length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Topics.FETCH_STATES.value().deserializer().deserialize("", part))
                    .isInstanceOf(SerializationException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{\"key\": \"https://a.example/1\"}", "no state"})
    void what_is_no_state_is_told_in_whichever_form_it_is_read(String rubbish) {
        byte[] bytes = rubbish.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FetchStateSerde.standing(FetchStateSerde.renewed(bytes)))
                .isInstanceOf(SerializationException.class);
    }

    private static FetchState full() {
        return new FetchState(
                "https://a.example/1",
                "b.example",
                "https://b.example/就业",
                new FetchState.Asked(
                        FetchRequest.Reads.BULLETIN, "feed", "i-1", NOON, List.of("https://a.example/1"), true),
                new FetchState.Answer(
                        RawDocument.Outcome.GONE,
                        404,
                        "https://b.example/2",
                        "ab".repeat(32),
                        "\"e\"",
                        "m",
                        300,
                        NOON,
                        null),
                new FetchState.Schedule(NOON, true, Duration.ofDays(7), 3, "down", NOON.minusSeconds(9), NOON),
                null);
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
