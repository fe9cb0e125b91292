package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.hosts.Assigned;
import bulletins.ingest.memory.States;
import bulletins.ingest.sources.Rhythm;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.Rejection;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class IngestStageTest extends StageTest {
    @Test
    void a_link_asked_for_becomes_a_raw_document_with_its_facts() throws Exception {
        site.page("/a", "<p>你好</p>");
        start("");
        kafka.ask(link(site.url("/a#top")));
        RawDocument raw = awaitRaw(site.url("/a"));
        assertThat(new String(raw.body(), StandardCharsets.UTF_8)).isEqualTo("<p>你好</p>");
        assertThat(raw.facts().outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(raw.facts().citedBy()).isEqualTo("i-1");
        assertThat(raw.facts().contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(counts().conserved()).isTrue();
    }

    @Test
    void status_hears_of_each_host_and_metrics_have_series_of_their_own_for_it() throws Exception {
        String host = OWN_HOSTS.get(2);
        String url = "http://" + site.address(host) + "/told";
        site.page("/told", "<p>你好</p>");
        start("");
        kafka.ask(link(url));
        awaitRaw(url);
        until(() -> kafka.values(Topics.STAGE_COUNTS).stream()
                .anyMatch(told -> told.details().containsKey("host " + host + ": visits")));
        assertThat(counts().details().keySet()).noneMatch(event -> event.startsWith("host "));
        assertThat(stages.get(0).metrics().size()).isPositive();
    }

    @Test
    void ten_megabytes_go_all_the_way_and_one_byte_more_is_a_rejection() throws Exception {
        byte[] large = new byte[Topics.LARGEST_BODY];
        new Random(1).nextBytes(large);
        site.page("/ten", new TestSite.Page(200, Map.of(), large));
        site.page("/eleven", new TestSite.Page(200, Map.of(), Arrays.copyOf(large, large.length + 1)));
        start("");
        kafka.ask(link(site.url("/ten")), link(site.url("/eleven")));
        assertThat(awaitRaw(site.url("/ten")).body()).isEqualTo(large);
        assertThat(awaitRaw(site.url("/eleven")).facts().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(awaitRejections("/eleven")).extracting(Rejection::reason).containsExactly("too-large");
    }

    @Test
    void a_clock_that_ran_years_ahead_and_was_put_back_leaves_no_link_and_source_for_those_years() throws Exception {
        ForwardClock clock = new ForwardClock(Clock.systemUTC());
        String watched = "  ahead: {kind: page, url: '" + site.url("/watched") + "'}\n";
        String url = "http://" + site.address(OWN_HOSTS.get(3)) + "/ahead";
        site.page("/watched", "one");
        site.page("/ahead", "one");
        start(watched, "pause: 0s", clock);
        kafka.ask(link(url));
        awaitRaw(url);
        awaitRaw(site.url("/watched"));
        clock.forward(Duration.ofDays(1000));
        until(() -> isVisited(url, Duration.ofDays(999)) && isVisited(site.url("/watched"), Duration.ofDays(999)));
        site.page("/watched", "two");
        site.page("/ahead", "two");
        clock.forward(Duration.ofDays(-1000));
        until(() -> {
            clock.forward(Duration.ofMinutes(5));
            return kafka.raw(url).size() == 2;
        });
        assertThat(counts().sources().get(0).nextVisit())
                .isBefore(clock.instant().plus(Duration.ofDays(1)));
        clock.forward(Duration.ofDays(1));
        until(() -> kafka.raw(site.url("/watched")).size() == 2);
        assertThat(counts().conserved()).isTrue();
    }

    @Test
    void a_link_that_leads_nowhere_is_told_as_gone_and_a_rejection_says_where_it_stands() throws Exception {
        start("");
        kafka.ask(link(site.url("/nowhere")));
        assertThat(awaitRaw(site.url("/nowhere")).facts().outcome()).isEqualTo(Outcome.GONE);
        Rejection rejection = awaitRejections("/nowhere").get(0);
        assertThat(rejection.reason()).isEqualTo("not-found");
        assertThat(rejection.message()).endsWith("the server answered 404 (linked by article i-1)");
    }

    @Test
    void a_redirect_is_recorded_as_a_chain_under_the_url_asked_for() throws Exception {
        site.redirect("/old", "/new");
        site.page("/new", "new");
        start("");
        kafka.ask(link(site.url("/old")));
        RawDocument raw = awaitRaw(site.url("/old"));
        assertThat(raw.facts().chain()).containsExactly(site.url("/old"), site.url("/new"));
        assertThat(raw.facts().finalUrl()).isEqualTo(site.url("/new"));
    }

    @Test
    void a_link_asked_for_again_within_its_interval_is_a_duplicate() throws Exception {
        site.page("/once", "once");
        start("");
        kafka.ask(link(site.url("/once")));
        awaitRaw(site.url("/once"));
        kafka.ask(link(site.url("/once")), link(site.url("/once?utm_source=x")));
        until(() -> counts().duplicates() == 2);
        assertThat(site.visits()).containsExactly("/once");
    }

    @Test
    void a_restart_brings_no_file_and_no_link_twice() throws Exception {
        write("r.txt", "once");
        site.page("/r", "once");
        String source = "  again: {kind: folder, path: '" + folder + "', every: 200ms, settle: 10ms}\n";
        start(source);
        kafka.ask(link(site.url("/r")));
        awaitRaw("file:///again/r.txt");
        awaitRaw(site.url("/r"));
        stages.remove(0).close();
        start(source);
        kafka.ask(link(site.url("/r")));
        until(() -> counts().duplicates() == 1);
        assertThat(kafka.raw("file:///again/")).hasSize(1);
        assertThat(kafka.raw(site.url("/r"))).hasSize(1);
    }

    @Test
    void a_fetch_state_that_is_none_costs_nothing_but_itself() throws Exception {
        try (var producer =
                new KafkaProducer<>(kafka.settings().common(), new StringSerializer(), new ByteArraySerializer())) {
            for (String rubbish : List.of("{\"a\":", "{}", "no state", ""))
                producer.send(new ProducerRecord<>(
                                Topics.FETCH_STATES.name(), "rubbish", rubbish.getBytes(StandardCharsets.UTF_8)))
                        .get();
        }
        site.page("/sound", "sound");
        start("");
        kafka.ask(link(site.url("/sound")));
        assertThat(awaitRaw(site.url("/sound")).facts().outcome()).isEqualTo(Outcome.RECEIVED);
    }

    @Test
    void a_link_whose_fetch_state_breaks_off_or_is_of_another_link_is_visited_as_if_it_were_new() throws Exception {
        String half = site.url("/half");
        String other = site.url("/other");
        byte[] whole = Topics.FETCH_STATES.value().serializer().serialize("", due(half));
        site.page("/half", "half");
        site.page("/other", "other");
        try (var producer =
                new KafkaProducer<>(kafka.settings().common(), new StringSerializer(), new ByteArraySerializer())) {
            int partition = new Assigned(4).of(CanonicalUrl.host(half));
            byte[] cut = Arrays.copyOf(whole, whole.length - 5);
            producer.send(new ProducerRecord<>(Topics.FETCH_STATES.name(), partition, half, cut))
                    .get();
            producer.send(new ProducerRecord<>(Topics.FETCH_STATES.name(), partition, other, whole))
                    .get();
        }
        start("");
        kafka.ask(link(half), link(other));
        assertThat(awaitRaw(half).facts().outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(awaitRaw(other).facts().outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(stages.get(0).failure()).isEmpty();
    }

    /** @return the state of a link that is due now */
    private static FetchState due(String url) {
        Duration hour = Duration.ofHours(1);
        var rhythm = new Rhythm(hour, hour, hour, hour);
        return States.link(url, url, link(url), rhythm, Clock.systemUTC().instant());
    }

    /** @return whether a visit is written down that was made so far ahead of the true time */
    private boolean isVisited(String url, Duration ahead) {
        return kafka.values(Topics.FETCH_STATES).stream()
                .filter(state -> state.url().equals(url))
                .map(FetchState::last)
                .filter(Objects::nonNull)
                .anyMatch(last -> last.at().isAfter(Clock.systemUTC().instant().plus(ahead)));
    }
}
