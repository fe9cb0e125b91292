package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

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

    /** As form 2 is written; readers of every later form must read it. */
    private static final String GOLDEN =
            "020b09622e6578616d706c65c0c3d9ca060001c0c3d9ca06001368747470733a2f2f612e6578616d706c652f31011868"
                    + "747470733a2f2f622e6578616d706c652fe5b0b1e4b89a80f52400030104646f776e01b7c3d9ca060000010466656564"
                    + "0103692d31c0c3d9ca0600011368747470733a2f2f612e6578616d706c652f31019403011368747470733a2f2f622e65"
                    + "78616d706c652f3220abababababababababababababababababababababababababababababababab01032265220101"
                    + "6dac02c0c3d9ca0600";

    @Test
    void a_state_is_read_as_it_has_always_been_written() {
        byte[] golden = HexFormat.of().parseHex(GOLDEN);
        assertThat(Topics.FETCH_STATES.value().deserializer().deserialize("", golden))
                .isEqualTo(full());
        assertThat(Topics.FETCH_STATES.value().serializer().serialize("", full()))
                .isEqualTo(golden);
    }

    @Test
    void where_a_state_stands_is_told_without_the_rest() {
        assertThat(FetchStateSerde.standing(HexFormat.of().parseHex(GOLDEN)))
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
    @ValueSource(strings = {"", "{}", "{\"key\": \"https://a.example/1\"}", "no state", "没有 state"})
    void what_is_no_state_is_told_as_such(String rubbish) {
        byte[] bytes = rubbish.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FetchStateSerde.standing(bytes)).isInstanceOf(SerializationException.class);
    }

    @Test
    void a_damaged_state_is_no_state_or_another_one() {
        byte[] bytes = HexFormat.of().parseHex(GOLDEN);
        for (int at = 0; at < bytes.length; at++) {
            for (int value = Byte.MIN_VALUE; value <= Byte.MAX_VALUE; value++) {
                byte[] damaged = bytes.clone();
                damaged[at] = (byte) value;
                assertThat(catchThrowable(
                                () -> FetchStateSerde.standing(damaged).due().toEpochMilli()))
                        .satisfiesAnyOf(none -> assertThat(none).isNull(), FetchStateTest::isNoState);
                assertThat(catchThrowable(
                                () -> Topics.FETCH_STATES.value().deserializer().deserialize("", damaged)))
                        .satisfiesAnyOf(none -> assertThat(none).isNull(), FetchStateTest::isNoState);
            }
        }
    }

    private static void isNoState(Throwable told) {
        assertThat(told).isInstanceOf(SerializationException.class);
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
}
