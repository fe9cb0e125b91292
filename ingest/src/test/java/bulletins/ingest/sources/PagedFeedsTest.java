package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds that go on at further pages (RFC 5005, and JSON Feed). */
class PagedFeedsTest extends ReadingTest {
    private static final String NEXT = "https://site.example/feed?page=2";

    @ParameterizedTest
    @ValueSource(strings = {"next", "prev-archive"})
    void Atom_tells_where_older_entries_are(String relation) throws IOException {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/'><title>t</title><id>x</id>"
                + "<link rel='self' href='feed'/><link rel='" + relation + "' href='feed?page=2'/>"
                + "<entry><title>e</title><id>e</id><link rel='next' href='/other'/></entry></feed>";
        assertThat(further(feed)).containsExactly(NEXT);
    }

    @Test
    void RSS_does_so_by_a_link_of_Atom() throws IOException {
        String feed = "<rss version='2.0' xmlns:a='http://www.w3.org/2005/Atom'><channel><title>t</title>"
                + "<link>https://site.example/</link><a:link rel='self' href='/feed'/><a:link rel='next' href='/feed?page=2'/>"
                + "<item><title>a</title><link>/a</link></item></channel></rss>";
        assertThat(further(feed)).containsExactly(NEXT);
    }

    @Test
    void JSON_Feed_does_so_by_its_next_url() throws IOException {
        assertThat(further("{\"items\":[],\"next_url\":\"/feed?page=2\"}")).containsExactly(NEXT);
    }

    @Test
    void a_feed_that_ends_leads_nowhere() throws IOException {
        assertThat(further("{\"items\":[],\"next_url\":null}")).isEmpty();
    }

    private List<String> further(String feed) throws IOException {
        return ((Found.Links) read("feed", feed, null)).further();
    }
}
