package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as content systems write them, beside what their formats want. */
class OddFeedsTest extends ReadingTest {
    private static final String RSS =
            "<rss version='2.0'><channel><title>t</title><item><title>a</title><link>/a</link></item></channel></rss>";
    private static final String ATOM = "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>x</id>"
            + "<entry><title>a</title><id>e</id><link href='/a'/></entry></feed>";
    private static final String RDF =
            "<rdf:RDF xmlns='http://purl.org/rss/1.0/' xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                    + "<channel rdf:about='x'><title>t</title></channel>"
                    + "<item rdf:about='/a'><title>a</title><link>/a</link></item></rdf:RDF>";

    @ParameterizedTest
    @ValueSource(strings = {RSS, ATOM, RDF})
    void what_a_server_appends_to_a_feed_is_left_out(String feed) throws IOException {
        assertThat(urls("feed", feed + "\n<script>var a = 1 < 2;</script><!-- 0.1 s", null))
                .containsExactly("https://site.example/a");
    }

    @Test
    void an_entry_whose_id_is_no_address_is_left_out_where_it_has_no_link() throws IOException {
        String entries = "<item><title>a</title><guid isPermaLink='false'>12345</guid></item>"
                + "<item><title>b</title><guid isPermaLink='false'>https://site.example/b</guid></item>";
        Found found = read("feed", RSS.replace("<item>", entries + "<item>"), null);
        assertThat(((Found.Links) found).links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/b", "https://site.example/a");
        assertThat(((Found.Links) found).skipped()).isOne();
    }

    @Test
    void a_brace_within_a_feed_does_not_make_it_JSON() throws IOException {
        assertThat(urls("feed", RSS.replace("<title>t", "<title>{t}"), null)).containsExactly("https://site.example/a");
    }

    @Test
    void a_character_that_XML_does_not_know_costs_nothing() throws IOException {
        assertThat(urls("feed", RSS.replace("<title>t", "<title>\u0001\uffff\ufffe"), null))
                .containsExactly("https://site.example/a");
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2005/Atom,updated",
        "http://www.w3.org/2005/Atom,published",
        "http://purl.org/atom/ns#,modified",
        "http://purl.org/atom/ns#,issued"
    })
    void a_time_of_Atom_without_a_zone_is_that_of_China(String form, String element) throws IOException {
        String feed = "<feed version='0.3' xmlns='" + form
                + "'><title>t</title><id>x</id><entry><title>a</title><id>e</id>"
                + "<link rel='alternate' type='text/html' href='/a'/><" + element + ">2026-02-03 08:00:00</" + element
                + "></entry></feed>";
        Found found = read("feed", feed, null);
        assertThat(((Found.Links) found).links())
                .extracting(FoundLink::changedAt)
                .containsExactly(Instant.parse("2026-02-03T00:00:00Z"));
    }
}
