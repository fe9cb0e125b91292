package bulletins.stream.road.told;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.FetchRequest;
import bulletins.model.RawLocation;
import bulletins.stream.road.DocumentReader;
import bulletins.stream.road.Samples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemLinksTest {
    @ParameterizedTest
    @CsvSource({"2026-03-01, false", "2026-03-20, false", "2026-04-15, true"})
    void the_links_of_an_old_bulletin_wait_behind_those_of_a_fresh_one(String today, boolean waits) {
        Instant now = Instant.parse(today + "T08:00:00Z");
        List<Told> told = new ItemLinks(Clock.fixed(now, ZoneOffset.UTC)).of(item());
        assertThat(told)
                .filteredOn(Told.Wanted.class::isInstance)
                .extracting(one -> ((Told.Wanted) one).request())
                .extracting(FetchRequest::backlog)
                .containsExactly(waits);
    }

    /** Of a bulletin of 2026-03-01. */
    private static Article item() {
        DocumentReader.Outcome read = Samples.read(
                Samples.bulletin("file:///bulletins/1.txt", "山东|公益岗位扩容|济南新增岗位三千个。|https://a.example/1"),
                new RawLocation("raw-documents", 0, 0));
        return ((DocumentReader.Outcome.Articles) read).articles().get(0);
    }
}
