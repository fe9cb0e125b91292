package bulletins.ingest;

import static bulletins.ingest.Kafka.link;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BugsTest extends StageTest {
    /** Java's regular expressions call themselves for each turn of such a group, and run out of stack. */
    private static final String ENDLESS = "^(?:(?:(?:.|x)|y)|(?:z|w))*!$";

    @ParameterizedTest
    @ValueSource(strings = {"page", "listing"})
    void a_bug_in_a_visit_costs_that_visit_and_none_of_the_places_for_large_bodies(String kind) throws Exception {
        String large = "<a href='/" + "l".repeat(8000) + "'>x</a>" + " ".repeat(300 * 1024);
        StringBuilder sources = new StringBuilder();
        for (int source = 0; source < 13; source++) {
            site.page("/" + kind + source, large);
            sources.append("  %s-%d: {kind: %s, url: '%s', follow: ['%s']}\n"
                    .formatted(kind, source, kind, site.url("/" + kind + source), ENDLESS));
        }
        start(sources.toString(), "pause: 0s, robots: false, first-retry: 1h", Clock.systemUTC());
        until(() ->
                counts().sources().stream().filter(each -> each.failures() > 0).count() == 13);
        assertThat(counts().sources())
                .extracting(each -> String.valueOf(each.lastFailure()))
                .allMatch(why -> why.contains("StackOverflowError"));
        site.page("/" + kind, large);
        kafka.ask(link(site.url("/" + kind)));
        assertThat(awaitRaw(site.url("/" + kind)).body()).hasSize(large.length());
    }
}
