package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFeedsTest extends ReadingTest {
    @Test
    void RSS_2_is_read_with_relative_and_missing_links_and_bad_dates() throws IOException {
        String feed = "<rss version='2.0'><channel><title>t</title>"
                + "<item><title>a</title><link>../a.html</link><pubDate>the day after</pubDate></item>"
                + "<item><title>no link</title></item>"
                + "<item><title>b</title><guid isPermaLink='true'>https://site.example/b</guid></item>"
                + "<item><title>c</title><link>javascript:void(0)</link></item>"
                + "</channel></rss>";
        assertThat(urls("feed", feed, "text/html"))
                .containsExactly("https://site.example/a.html", "https://site.example/b");
        Found.Links found = (Found.Links) read("feed", feed, "text/html");
        assertThat(found.skipped()).isEqualTo(2);
        assertThat(found.problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pubDate", "dc:date"})
    void dates_of_a_feed_are_read_as_content_systems_write_them(String element) throws IOException {
        String feed = "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>t</title>"
                + "<link>x</link><description>d</description><item><title>a</title><link>/a</link><" + element
                + ">2026-03-05 08:30:15</" + element + "></item></channel></rss>";
        assertThat(((Found.Links) read("feed", feed, "text/xml")).links())
                .extracting(FoundLink::changedAt)
                .containsExactly(Instant.parse("2026-03-05T00:30:15Z"));
    }

    @Test
    void RSS_1_is_read() throws IOException {
        String feed =
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'>"
                        + "<channel rdf:about='x'><title>t</title><link>x</link><description>d</description></channel>"
                        + "<item rdf:about='/r1'><title>r</title><link>/r1</link></item></rdf:RDF>";
        assertThat(urls("feed", feed, "application/rdf+xml")).containsExactly("https://site.example/r1");
    }

    @Test
    void Atom_is_read_with_its_dates() throws IOException {
        String feed = "<feed xmlns='http://www.w3.org/2005/Atom'><title>t</title><id>x</id>"
                + "<updated>2026-01-01T00:00:00Z</updated><entry><title>e</title><id>e</id>"
                + "<link href='/e'/><updated>2026-01-02T03:04:05Z</updated></entry></feed>";
        Found.Links found = (Found.Links) read("feed", feed, "application/atom+xml");
        assertThat(found.links().get(0).url()).isEqualTo("https://site.example/e");
        assertThat(found.links().get(0).changedAt()).isEqualTo(Instant.parse("2026-01-02T03:04:05Z"));
    }

    @Test
    void JSON_Feed_is_read() throws IOException {
        String feed = "\ufeff{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":["
                + "{\"id\":\"1\",\"url\":\"/j1\",\"date_published\":\"yesterday\"},{\"id\":\"2\"}]}";
        assertThat(urls("feed", feed, "text/plain")).containsExactly("https://site.example/j1");
    }

    @Test
    void the_items_of_a_JSON_Feed_may_give_their_address_in_other_places() throws IOException {
        String feed =
                "{\"items\":[{\"id\":\"https://site.example/i\"},{\"id\":2,\"url\":\"\",\"external_url\":\"/e\"}]}";
        assertThat(urls("feed", feed, null)).containsExactly("https://site.example/i", "https://site.example/e");
    }

    @Test
    void a_feed_that_is_not_quite_XML_is_read() throws IOException {
        String feed =
                "\n<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'x.dtd'>"
                        + "<rss version='0.91'><channel><title>A&nbsp;B\u000b & C</title><link>x</link><description>d</description>"
                        + "<item><title>t</title><link>/a.jsp?x=1&y=2</link></item></channel></rss>\n<!-- 3 ms --><script>x</script>";
        assertThat(urls("feed", feed, "text/xml")).containsExactly("https://site.example/a.jsp?x=1&y=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<item><title>b</title><link>/b</link></item><item><title>c</title><link>/c",
                "<item><title>b</title><link>/b</link></item><item><ti",
                "<item><title>b <br> or <b>c</title><link>/b</link></item></channel></rss>",
                "<item><media:content url='p'/><title>b</title><link>/b</link></item></channel></rss>",
                "<item><title>b&#1;</title><link>/b</link><x</item></channel></rss>",
                "<item><title>b</title><link>/b</link></item></rss>"
            })
    void whole_entries_of_a_feed_that_is_no_XML_are_read_and_it_says_so(String rest) throws IOException {
        String feed = "<?xml version='1.0'?><rss version='2.0'><channel><title>t</title><link>/</link>"
                + "<item><title>a</title><link>/a</link></item>" + rest;
        Found.Links found = (Found.Links) read("feed", feed, "text/xml");
        assertThat(found.links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/a", "https://site.example/b");
        assertThat(found.problem()).get().asString().contains("line 1");
    }

    @Test
    void the_base_that_Atom_names_counts_and_so_does_its_link_in_RSS() throws IOException {
        String atom = "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='/x/'><title>t</title><id>x</id>"
                + "<entry xml:base='y/'><title>e</title><id>e</id><link rel='self' href='self'/><link href='z.html'/></entry>"
                + "<entry><title>e</title><id>f</id><link href='../f.html'/></entry></feed>";
        assertThat(urls("feed", atom, null))
                .containsExactly("https://site.example/x/y/z.html", "https://site.example/f.html");
        String rss = "<rss version='2.0' xmlns:atom='http://www.w3.org/2005/Atom'><channel><title>t</title>"
                + "<item><title>a</title><link/><atom:link rel='alternate' href='/alt'/></item></channel></rss>";
        assertThat(urls("feed", rss, null)).containsExactly("https://site.example/alt");
    }

    @Test
    void a_feed_of_nothing_but_beginnings_is_unreadable() throws IOException {
        assertThat(read("feed", "<!DOCTYPE".repeat(100_000), null)).isInstanceOf(Found.Unreadable.class);
        assertThat(read("feed", "<rss>" + "<x a='&".repeat(100_000), null)).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void a_feed_with_a_billion_laughs_is_unreadable() throws IOException {
        String feed = LAUGHS + "<rss version='2.0'><channel><title>&lol3;</title></channel></rss>";
        assertThat(read("feed", feed, null)).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void a_feed_that_asks_for_a_file_of_ours_is_unreadable() throws IOException {
        String feed = OUTSIDE + "<rss version='2.0'><channel><title>&secret;</title></channel></rss>";
        assertThat(read("feed", feed, null)).isInstanceOf(Found.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<html><body>Not found</body></html>", "{\"items\": 7}", "{", "<rss", "\u0000\u0001", "plain"
            })
    void what_is_no_feed_is_said_so(String text) throws IOException {
        assertThat(read("feed", text, "application/rss+xml")).isInstanceOf(Found.Unreadable.class);
    }
}
