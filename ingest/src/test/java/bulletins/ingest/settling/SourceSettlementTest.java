package bulletins.ingest.settling;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.ingest.memory.States;
import bulletins.ingest.sources.FoundLink;
import bulletins.ingest.sources.SourceSettings;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import bulletins.model.settings.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceSettlementTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private SourceSettlement settlement;
    private FetchState state;

    @BeforeEach
    void watch() throws IOException {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"), "sources: {s: {kind: feed, url: 'https://a.example/feed'}}");
        SourceSettings source = SourceSettings.from(Environment.of(file, Map.of()), "s");
        settlement = new SourceSettlement(
                new Calendar(3, Duration.ofSeconds(10), Duration.ofMinutes(5), new Random(1)), source);
        state = States.source(source, null, NOW);
    }

    @Test
    void what_is_there_at_the_first_look_is_a_backlog_and_what_comes_later_is_news() {
        assertThat(look("/1", "/2")).extracting(FetchRequest::backlog).containsExactly(true, true);
        assertThat(look("/1", "/2", "/3")).extracting(FetchRequest::backlog).containsExactly(false);
    }

    @Test
    void the_first_entry_of_a_feed_that_was_empty_is_news() {
        assertThat(look()).isEmpty();
        assertThat(look("/1")).extracting(FetchRequest::backlog).containsExactly(false);
    }

    @Test
    void an_archive_that_is_brought_at_several_looks_is_news_once() {
        for (int held = 4; held >= 0; held--) brings(500, held);
        assertThat(state.remembered().news()).hasSize(1);
        assertThat(state.remembered().found()).isEqualTo(2500);
    }

    @Test
    void what_is_held_back_is_asked_for_sooner_where_stream_had_room_than_where_it_had_none() {
        brings(500, 10);
        assertThat(state.schedule().due()).isBefore(NOW.plusSeconds(1));
        brings(0, 10);
        assertThat(state.schedule().due()).isEqualTo(NOW.plusSeconds(2));
    }

    private void brings(int files, int heldBack) {
        Visited.Look look = new Visited.Look.Read(List.of(), files, heldBack, 0, Optional.empty(), false);
        state = settlement
                .settle(new Visited.Source(state, NOW, Optional.empty(), false, look))
                .state();
    }

    private List<FetchRequest> look(String... paths) {
        List<FoundLink> links = Arrays.stream(paths)
                .map(path -> new FoundLink("https://a.example" + path, null, null))
                .toList();
        Settled settled = settlement.settle(new Visited.Source(
                state, NOW, Optional.empty(), false, new Visited.Look.Read(links, 0, 0, 0, Optional.empty(), false)));
        state = settled.state();
        return settled.asked();
    }
}
