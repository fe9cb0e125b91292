package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WatchedSourcesTest extends StageTest {
    @Test
    void a_source_that_moved_to_another_host_is_visited_there_alone() throws Exception {
        String there = "http://" + site.address(ANOTHER_HOST);
        String moves = "  moves: {kind: page, every: %s, url: '%s'}\n";
        site.page("/from", "from");
        site.page("/to", "to");
        start(moves.formatted("1h", site.url("/from")));
        awaitRaw(site.url("/from"));
        stages.remove(0).close();
        long before = site.visits().size();
        start(moves.formatted("100ms", there + "/to"));
        awaitRaw(there + "/to");
        until(() -> counts().unchanged() > 3);
        assertThat(site.visits().stream().skip(before)).containsOnly("/to");
        assertThat(counts().sources()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"listing, ETag", "listing, Server", "page, ETag", "page, Server"})
    void a_page_that_stays_the_same_is_read_again_by_other_settings(String kind, String header) throws Exception {
        byte[] page = "<a href='/before'>1</a><a href='/after'>2</a>".getBytes(StandardCharsets.UTF_8);
        String still = "/still-" + kind + header;
        String source = "  still-%s%s: {kind: %s, url: '%s', every: 100ms, follow: "
                .formatted(kind, header, kind, site.url(still));
        site.page(still, new TestSite.Page(200, Map.of("Content-Type", "text/html", header, "\"1\""), page));
        site.page("/before", "before");
        site.page("/after", "after");
        start(source + "before}\n");
        awaitRaw(site.url("/before"));
        stages.remove(0).close();
        start(source + "after}\n");
        awaitRaw(site.url("/after"));
        assertThat(kafka.raw(site.url("/before"))).hasSize(1);
        assertThat(kafka.raw(site.url(still))).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_sitemap_with_a_time_beyond_all_times_is_read() throws Exception {
        site.page(
                "/times", "<urlset><url><loc>/timed</loc><lastmod>+999999999-12-31T23:59:59Z</lastmod></url></urlset>");
        site.page("/timed", "timed");
        start("  times: {kind: sitemap, url: '" + site.url("/times") + "'}\n");
        awaitRaw(site.url("/timed"));
    }

    @Test
    void a_feed_brings_its_entries_and_later_only_new_ones() throws Exception {
        site.page("/feed", rss("/e1"));
        site.page("/e1", "one");
        site.page("/e2", "two");
        start("  news: {kind: feed, url: '" + site.url("/feed") + "', every: 200ms}\n");
        assertThat(awaitRaw(site.url("/e1")).facts().source()).isEqualTo("news");
        site.page("/feed", rss("/e2", "/e1"));
        awaitRaw(site.url("/e2"));
        assertThat(site.visits().stream().filter("/e1"::equals)).hasSize(1);
    }

    @Test
    void pages_of_a_feed_are_turned_as_long_as_each_holds_something_new() throws Exception {
        site.page("/pages", json("/pages2", "/p4", "/p3"));
        site.page("/pages2", json("/pages3", "/p2"));
        site.page("/pages3", json("", "/p1"));
        start("  paged: {kind: feed, url: '" + site.url("/pages") + "', every: 200ms}\n");
        for (String page : List.of("/p1", "/p2", "/p3", "/p4")) awaitRaw(site.url(page));
        site.page("/pages", json("/pages2", "/p5", "/p4"));
        awaitRaw(site.url("/p5"));
        assertThat(site.visits()).filteredOn("/pages2"::equals).hasSizeLessThanOrEqualTo(2);
        assertThat(site.visits()).filteredOn("/pages3"::equals).hasSize(1);
    }

    private String json(String next, String... paths) {
        return Stream.of(paths)
                .map(path -> "{\"url\":\"" + site.url(path) + "\"}")
                .collect(Collectors.joining(",", "{\"next_url\":\"" + next + "\",\"items\":[", "]}"));
    }

    @Test
    void a_listing_is_turned_page_by_page_and_its_links_are_chosen_by_selector() throws Exception {
        site.page("/list", "<ul><li><a href='l1'>1</a></ul><a href='/other'>x</a><a class=next href='/list2'>next</a>");
        site.page("/list2", "<ul><li><a href='l2'>2</a></ul>");
        site.page("/l1", "one");
        site.page("/l2", "two");
        start("  list: {kind: listing, url: '" + site.url("/list") + "', links: 'ul a', next: 'a.next'}\n");
        awaitRaw(site.url("/l1"));
        awaitRaw(site.url("/l2"));
        assertThat(site.visits()).doesNotContain("/other");
    }

    @Test
    void a_watched_page_is_published_again_only_when_it_changes() throws Exception {
        site.page("/p", "one");
        start("  p: {kind: page, url: '" + site.url("/p") + "', every: 100ms}\n");
        awaitRaw(site.url("/p"));
        until(() -> counts().unchanged() > 2);
        site.page("/p", "two");
        until(() -> kafka.raw(site.url("/p")).size() == 2);
        assertThat(counts().conserved()).isTrue();
    }

    @Test
    void a_sitemap_index_is_followed_past_a_sitemap_that_is_gone_and_though_it_stays_the_same() throws Exception {
        String index =
                "<sitemapindex><sitemap><loc>/gone.xml</loc></sitemap><sitemap><loc>/there.xml</loc></sitemap></sitemapindex>";
        site.page(
                "/index.xml",
                new TestSite.Page(200, Map.of("ETag", "\"same\""), index.getBytes(StandardCharsets.UTF_8)));
        site.page("/there.xml", "<urlset><url><loc>/m1</loc></url></urlset>");
        site.page("/m1", "one");
        site.page("/m2", "two");
        start("  map: {kind: sitemap, url: '" + site.url("/index.xml") + "', every: 200ms}\n");
        awaitRaw(site.url("/m1"));
        until(() -> counts().sources().get(0).found() == 1);
        assertThat(counts().sources().get(0).lastFailure()).contains("/gone.xml: the server answered 404");
        site.page("/there.xml", "<urlset><url><loc>/m1</loc></url><url><loc>/m2</loc></url></urlset>");
        awaitRaw(site.url("/m2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0.001S", "PT8H"})
    void a_page_is_fetched_again_when_its_sitemap_says_that_it_has_changed_in_whatever_zone(Duration later)
            throws Exception {
        String map = "/map" + later + ".xml";
        String page = "/c" + later;
        site.page(map, "<urlset><url><loc>" + page + "</loc><lastmod>2025-01-01</lastmod></url></urlset>");
        site.page(page, "one");
        start("  lastmod" + later.toSeconds() + ": {kind: sitemap, url: '" + site.url(map) + "', every: 200ms}\n");
        Instant first = awaitRaw(site.url(page)).facts().fetchedAt();
        site.page(page, "two");
        String changed = "<lastmod>" + first.plus(later) + "</lastmod>";
        site.page(map, "<urlset><url><loc>" + page + "</loc>" + changed + "</url></urlset>");
        until(() -> kafka.raw(site.url(page)).size() == 2);
    }
}
