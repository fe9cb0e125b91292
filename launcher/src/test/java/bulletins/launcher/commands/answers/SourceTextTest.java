package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.StageCounts.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SourceTextTest {
    private static final Instant NOW = Instant.parse("2024-06-10T08:00:00Z");

    @Test
    void a_source_that_fails_tells_how_often_and_why() {
        assertThat(told("the server answered 503"))
                .endsWith("last success 3 h ago, next visit in 5 min, 2 failures, the last: the server answered 503");
    }

    @Test
    void a_source_that_has_recovered_tells_nothing_of_its_failures() {
        assertThat(told(null)).endsWith("found 7, last success 3 h ago, next visit in 5 min");
    }

    @Test
    void a_folder_that_holds_files_back_tells_how_many_and_for_what() {
        SourceState source = new SourceState("archive", "folder", "/srv", NOW, NOW, null, 7, 0, null, 1200);
        assertThat(SourceText.lines(List.of(source), NOW).get(0))
                .endsWith("next visit now, 1200 files more, which are brought as stream reads those before them");
    }

    private static String told(@Nullable String lastFailure) {
        Instant success = NOW.minus(Duration.ofHours(3));
        Instant next = NOW.plus(Duration.ofMinutes(5));
        SourceState source =
                new SourceState("feed", "feed", "https://news.example/feed", success, next, null, 7, 2, lastFailure, 0);
        return SourceText.lines(List.of(source), NOW).get(0);
    }
}
