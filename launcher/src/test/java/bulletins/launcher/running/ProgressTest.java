package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private final List<String> said = new ArrayList<>();
    private final Progress progress = new Progress(said::add);

    /** Of a hundred visits that brought something, five were to sources. */
    @Test
    void documents_that_the_stream_has_not_taken_yet_are_under_way() {
        progress.tell(List.of(ingest(103, 100, 3, 95), counts("stream: reading", 60, 60, 0)));
        assertThat(said).singleElement().asString().startsWith("fetched 100 ").endsWith(" · 38 under way");
    }

    @Test
    void what_an_earlier_run_has_left_to_read_takes_nothing_off_from_what_waits() {
        progress.tell(List.of(ingest(5, 4, 1, 4), counts("stream: reading", 900, 900, 0)));
        assertThat(said).singleElement().asString().endsWith(" · 1 under way");
    }

    @Test
    void alerts_for_one_who_cannot_be_reached_are_not_under_way() {
        progress.tell(
                List.of(ingest(4, 4, 0, 3), counts("stream: reading", 3, 3, 0), counts("notifier: desk", 9, 0, 9)));
        assertThat(said).singleElement().asString().endsWith(" · rejected 0 · alerts waiting for desk: 9");
    }

    @Test
    void files_that_a_folder_holds_back_are_told_beside_what_is_under_way() {
        SourceState folder = new SourceState("archive", "folder", "/srv", NOW, NOW, null, 3, 0, null, 1200);
        StageCounts ingest = new StageCounts(
                "ingest", "test", NOW, NOW, 4, 4, 0, 0, 0, 0, Map.of("raw documents", 3L), List.of(folder));
        progress.tell(List.of(ingest, counts("stream: reading", 3, 3, 0)));
        assertThat(said).singleElement().asString().endsWith(" · rejected 0 · 1200 files more");
    }

    @Test
    void the_same_figures_are_told_once() {
        progress.tell(List.of(ingest(4, 4, 0, 3), counts("stream: reading", 3, 3, 0)));
        progress.tell(List.of(ingest(4, 4, 0, 3), counts("stream: reading", 3, 3, 0)));
        assertThat(said).singleElement().asString().endsWith(" · rejected 0");
    }

    @Test
    void a_look_at_a_source_that_brings_nothing_is_not_told() {
        StageCounts read = counts("stream: reading", 3, 3, 0);
        progress.tell(List.of(ingest(5, 4, 1, 3), read));
        for (long look = 4; look < 9; look++) {
            progress.tell(List.of(ingest(look, 4, 0, 3), read));
            progress.tell(List.of(ingest(look + 1, 4, 1, 3), read));
        }
        assertThat(said).hasSize(2).last().asString().endsWith(" · rejected 0");
    }

    private static StageCounts ingest(long in, long out, long waiting, long documents) {
        return new StageCounts(
                "ingest", "test", NOW, NOW, in, out, 0, 0, 0, waiting, Map.of("raw documents", documents), List.of());
    }

    private static StageCounts counts(String stage, long in, long out, long waiting) {
        return new StageCounts(stage, "test", NOW, NOW, in, out, 0, 0, 0, waiting, Map.of(), List.of());
    }
}
