package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.topics.Topics;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelsTest {
    private static final Recipient DESK = new Recipient(
            "desk", new Address.Webhook(URI.create("http://desk.example"), Optional.empty()), true, Duration.ZERO);

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "no JSON",
                "{}",
                "{'id':'a-1','matches':[]}",
                "{'id':'a-1','rule':{'id':'r','name':'R','query':'q'},'article':null,'matches':[],'raised_at':'2026-03-02T04:00:00Z'}",
                "{'id':'a-1','rule':{'id':'r','name':'R','query':'q'},'article':{'id':'i-1','kind':'item'},'matches':[],'raised_at':'2026-03-02T04:00:00Z'}",
                "{'id':'a-1','rule':{'id':'r','name':'R','query':'q'},'article':{'id':'i-1','kind':'item','title':'T'},'matches':[{}],'raised_at':'2026-03-02T04:00:00Z'}",
                "{'id':'a-1','rule':{'id':'r','name':'R','query':'q'},'article':{'id':'i-1','kind':'item','title':'T'},'matches':[]}",
                "{'id':'提醒','rule':{'id':'r','name':'R','query':'q'},'article':{'id':'i-1','kind':'item','title':'T'},'matches':[],'raised_at':'2026-03-02T04:00:00Z'}",
            })
    void what_is_no_alert_is_refused_and_its_neighbours_are_told(@Nullable String json) {
        var bad = record(0, json == null ? null : json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        Parcel parcel = parcel(1_000, List.of(bad, record(1, "骑手参保")));
        assertThat(parcel.refused()).containsOnlyKeys(bad);
        assertThat(parcel.alerts()).containsExactly(Alerts.about("骑手参保"));
    }

    @Test
    void what_no_longer_fits_into_a_message_waits_for_the_next_and_what_fits_into_none_goes_alone() {
        int one = Words.markdown(List.of(Alerts.about("骑手参保"))).getBytes(StandardCharsets.UTF_8).length + 2;
        var records = List.of(record(0, "骑手参保"), record(1, "骑手权益"), record(2, "骑手岗位"));
        assertThat(parcel(2 * one, records).alerts()).hasSize(2);
        assertThat(parcel(one, records).alerts()).hasSize(1);
        assertThat(parcel(1, records).alerts()).hasSize(1);
    }

    private static Parcel parcel(int limit, List<ConsumerRecord<String, byte[]>> records) {
        return parcel(limit, records, Instant.MAX);
    }

    static Parcel parcel(int limit, List<ConsumerRecord<String, byte[]>> records, Instant until) {
        return new Parcels(DESK, new Audience(List.of(DESK)), limit).first(records, until);
    }

    private static ConsumerRecord<String, byte[]> record(long offset, String title) {
        return record(offset, Topics.ALERTS.value().serializer().serialize("alerts", Alerts.about(title)));
    }

    @SuppressWarnings("NullAway") // Kafka has records without a value, whatever its annotations say
    private static ConsumerRecord<String, byte[]> record(long offset, byte @Nullable [] value) {
        return new ConsumerRecord<>(Topics.ALERTS.name(), 0, offset, "key", value);
    }
}
