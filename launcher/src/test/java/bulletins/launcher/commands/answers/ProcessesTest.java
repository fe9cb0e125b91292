package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProcessesTest {
    private static final Instant NOON = Instant.parse("2026-01-09T12:00:00Z");
    private static final Duration DAYS = Duration.ofDays(2);

    @Test
    void processes_of_long_ago_are_left_out_unless_none_came_after_them() {
        StageCounts working = counts("ingest", "a", NOON.minusSeconds(1));
        StageCounts ended = counts("ingest", "b", NOON.minusSeconds(3600));
        StageCounts last = counts("indexer", "c", NOON.minus(DAYS));
        List<StageCounts> all = List.of(
                counts("ingest", "d", NOON.minus(DAYS)), working, ended, last, counts("indexer", "e", Instant.EPOCH));
        assertThat(Processes.known(all, NOON)).containsExactly(working, ended, last);
    }

    @Test
    void a_run_is_left_out_once_a_later_one_of_its_name_has_begun_but_not_one_that_goes_on_beside_it() {
        StageCounts ended = run("indexer", NOON.minusSeconds(90), NOON.minusSeconds(60));
        StageCounts beside = run("indexer", NOON.minusSeconds(80), NOON);
        StageCounts again = run("indexer", NOON.minusSeconds(50), NOON);
        StageCounts another = run("notifier: desk", NOON.minusSeconds(90), NOON.minusSeconds(60));
        assertThat(Processes.known(List.of(ended, beside, again, another), NOON))
                .containsExactly(beside, again, another);
        assertThat(beside.key()).isNotEqualTo(again.key());
        assertThat(CountsTable.lines(List.of(again, beside)))
                .extracting(line -> line.split(" {2,}")[0])
                .containsExactly(
                        "stage",
                        "indexer of here since " + Moment.of(beside.startedAt()),
                        "indexer of here since " + Moment.of(again.startedAt()));
    }

    @Test
    void a_source_is_told_once_as_its_last_process_knows_it() {
        StageCounts before = counts("ingest", "a", NOON.minusSeconds(60), source(1));
        StageCounts now = counts("ingest", "b", NOON, source(2));
        assertThat(Processes.sources(List.of(now, before))).containsExactly(source(2));
    }

    @Test
    void a_stage_that_several_processes_share_names_them() {
        assertThat(CountsTable.lines(List.of(
                        counts("notifier: desk", "n", NOON),
                        counts("indexer", "here", NOON),
                        counts("ingest", "second", NOON),
                        counts("ingest", "first", NOON))))
                .extracting(line -> line.substring(0, 28).strip())
                .containsExactly("stage", "ingest of first", "ingest of second", "indexer", "notifier: desk");
    }

    @Test
    void a_stage_is_amiss_when_no_process_of_it_works_whatever_others_there_were() {
        Instant before = NOON.minusSeconds(3600);
        assertThat(Processes.amiss(
                        List.of(
                                counts("ingest", "a", before),
                                counts("ingest", "b", NOON),
                                counts("stream: reading", "a", before),
                                counts("stream: enrichment", "a", before),
                                counts("notifier: left", "a", before),
                                counts("notifier: desk", "a", NOON)),
                        List.of("ingest", "stream", "notifier"),
                        NOON))
                .containsExactly("stream does not run: it has not told since " + Moment.of(before));
    }

    @Test
    void counts_that_do_not_add_up_are_amiss_and_so_is_a_road_on_which_nothing_has_run() {
        StageCounts odd = new StageCounts("indexer", "here", NOON, NOON, 2, 1, 0, 0, 0, 0, Map.of(), List.of());
        assertThat(Processes.amiss(List.of(odd), List.of(), NOON)).containsExactly("indexer of here does not add up");
        assertThat(Processes.amiss(List.of(), List.of("ingest"), NOON)).containsExactly("no stage has run yet");
    }

    @Test
    void a_stage_that_is_to_run_and_never_has_is_amiss() {
        assertThat(Processes.amiss(
                        List.of(counts("stream: reading", "a", NOON), counts("notifier: desk", "a", NOON)),
                        List.of("stream", "indexer", "notifier"),
                        NOON))
                .containsExactly("indexer has not run yet");
    }

    @Test
    void a_notifier_that_nobody_waits_for_any_more_is_not_missed() {
        Instant before = NOON.minusSeconds(60);
        assertThat(Processes.amiss(
                        List.of(counts("ingest", "a", NOON), counts("notifier: desk", "a", before)),
                        List.of("ingest"),
                        NOON))
                .isEmpty();
    }

    @Test
    void who_does_not_know_the_settings_waits_for_a_notifier_that_has_run() {
        assertThat(Processes.hasNotifier(List.of(counts("ingest", "a", NOON), counts("notifier: desk", "a", NOON))))
                .isTrue();
        assertThat(Processes.hasNotifier(List.of(counts("ingest", "a", NOON)))).isFalse();
        assertThat(Processes.wanted(true))
                .endsWith("notifier")
                .startsWith(Processes.wanted(false).get(0));
    }

    private static SourceState source(long found) {
        return new SourceState("feed", "feed", "https://a.example/feed", NOON, NOON, null, found, 0, null, 0);
    }

    private static StageCounts run(String stage, Instant from, Instant until) {
        return new StageCounts(stage, "here", from, until, 1, 1, 0, 0, 0, 0, Map.of(), List.of());
    }

    private static StageCounts counts(String stage, String instance, Instant at, SourceState... sources) {
        return new StageCounts(stage, instance, NOON, at, 1, 1, 0, 0, 0, 0, Map.of(), List.of(sources));
    }
}
