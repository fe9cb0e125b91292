package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.StageCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final List<String> said = new ArrayList<>();
    private final Progress progress = new Progress(said::add);

    @Test
    void documents_that_the_stream_has_not_taken_yet_are_under_way() {
        progress.tell(List.of(counts("ingest", 103, 100, 3), counts("stream: reading", 60, 60, 0)));
        assertThat(said).singleElement().asString().startsWith("fetched 100 ").endsWith(" · 43 under way");
    }

    @Test
    void what_an_earlier_run_has_left_to_read_takes_nothing_off_from_what_waits() {
        progress.tell(List.of(counts("ingest", 5, 4, 1), counts("stream: reading", 900, 900, 0)));
        assertThat(said).singleElement().asString().endsWith(" · 1 under way");
    }

    @Test
    void the_same_figures_are_told_once() {
        progress.tell(List.of(counts("ingest", 4, 4, 0), counts("stream: reading", 4, 4, 0)));
        progress.tell(List.of(counts("ingest", 4, 4, 0), counts("stream: reading", 4, 4, 0)));
        assertThat(said).singleElement().asString().endsWith(" · rejected 0");
    }

    private static StageCounts counts(String stage, long in, long out, long waiting) {
        Instant now = Instant.parse("2026-03-01T00:00:00Z");
        return new StageCounts(stage, "test", now, now, in, out, 0, 0, 0, waiting, Map.of(), List.of());
    }
}
