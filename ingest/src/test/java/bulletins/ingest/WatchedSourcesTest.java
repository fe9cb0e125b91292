package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.FetchRequest;
import bulletins.model.RawDocument.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchedSourcesTest extends StageTest {
    @Test
    void files_of_a_folder_are_brought_when_new_changed_and_removed() throws Exception {
        Path file = write("deep/一.txt", "one");
        write("deep/skipped.zip", "zip");
        start("  notes: {kind: folder, path: '" + folder + "', every: 200ms, settle: 10ms}\n");
        String url = "file:///notes/deep/%E4%B8%80.txt";
        assertThat(awaitRaw(url).facts().reads()).isEqualTo(FetchRequest.Reads.BULLETIN);
        Files.writeString(file, "one and more");
        until(() -> kafka.raw(url).size() == 2);
        Files.delete(file);
        until(() -> kafka.raw(url).size() == 3);
        assertThat(kafka.raw(url).get(2).facts().outcome()).isEqualTo(Outcome.GONE);
        assertThat(kafka.raw("skipped")).isEmpty();
    }

    @Test
    void a_document_that_nobody_here_reads_is_brought_too_so_that_its_owner_hears_why() throws Exception {
        write("old/年报.DOC", "\u00D0\u00CF\u0011\u00E0");
        start("  reports: {kind: folder, path: '" + folder.resolve("old") + "', every: 200ms, settle: 10ms}\n");
        awaitRaw("file:///reports/%E5%B9%B4%E6%8A%A5.DOC");
    }

    @Test
    void a_folder_that_is_suddenly_empty_is_failing_and_its_files_are_removed_only_after_a_day() throws Exception {
        ForwardClock clock = new ForwardClock(Clock.systemUTC());
        Path share = Files.createDirectory(folder.resolve("share"));
        Files.writeString(share.resolve("1.txt"), "one");
        Files.writeString(share.resolve("2.txt"), "two");
        start("  share: {kind: folder, path: '" + share + "', every: 50ms, settle: 0s}\n", "retries: 1", clock);
        awaitRaw("file:///share/1.txt");
        awaitRaw("file:///share/2.txt");
        Files.delete(share.resolve("1.txt"));
        Files.delete(share.resolve("2.txt"));
        until(() -> counts().sources().get(0).lastFailure() != null);
        assertThat(counts().sources().get(0).lastFailure()).contains("is empty, where there were 2 files");
        assertThat(kafka.raw("file:///share/")).hasSize(2);
        clock.forward(Duration.ofDays(1));
        until(() -> kafka.raw("file:///share/").size() == 4);
    }

    @Test
    void files_behind_a_link_that_leads_nowhere_for_now_are_not_removed() throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        Path away = folder.resolve("not mounted");
        Path watched = Files.createDirectory(folder.resolve("watched"));
        Files.writeString(watched.resolve("here.txt"), "here");
        Files.writeString(share.resolve("there.txt"), "there");
        Path link = Files.createSymbolicLink(watched.resolve("linked"), share);
        start("  links: {kind: folder, path: '" + watched + "', every: 50ms, settle: 0s}\n");
        awaitRaw("file:///links/here.txt");
        awaitRaw("file:///links/linked/there.txt");
        Files.move(share, away);
        Files.delete(watched.resolve("here.txt"));
        until(() -> kafka.raw("file:///links/here.txt").size() == 2);
        assertThat(kafka.raw("file:///links/linked")).hasSize(1);
        Files.delete(link);
        until(() -> kafka.raw("file:///links/linked").size() == 2);
    }

    /** Shows nothing where root runs it, who may read everything. */
    @Test
    void files_in_a_folder_that_may_not_be_read_are_not_removed() throws Exception {
        write("open/seen.txt", "seen");
        write("closed/hidden.txt", "hidden");
        start("  locks: {kind: folder, path: '" + folder + "', every: 50ms, settle: 0s}\n");
        awaitRaw("file:///locks/open/seen.txt");
        awaitRaw("file:///locks/closed/hidden.txt");
        Path closed = folder.resolve("closed");
        Files.setPosixFilePermissions(closed, Set.of());
        Files.delete(folder.resolve("open/seen.txt"));
        until(() -> kafka.raw("file:///locks/open/seen.txt").size() == 2);
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(kafka.raw("file:///locks/closed")).hasSize(1);
    }

    @Test
    void a_source_that_moved_to_another_host_is_visited_there_alone() throws Exception {
        String there = "http://" + site.address(ANOTHER_HOST);
        String moves = "  moves: {kind: page, every: 100ms, url: '";
        site.page("/from", "from");
        site.page("/to", "to");
        start(moves + site.url("/from") + "'}\n");
        awaitRaw(site.url("/from"));
        stages.remove(0).close();
        long before = site.visits().size();
        start(moves + there + "/to'}\n");
        awaitRaw(there + "/to");
        until(() -> counts().unchanged() > 3);
        assertThat(site.visits().stream().skip(before)).containsOnly("/to");
        assertThat(counts().sources()).hasSize(1);
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

    @Test
    void a_page_is_fetched_again_when_its_sitemap_says_that_it_has_changed() throws Exception {
        site.page("/map.xml", "<urlset><url><loc>/c</loc><lastmod>2025-01-01</lastmod></url></urlset>");
        site.page("/c", "one");
        start("  lastmod: {kind: sitemap, url: '" + site.url("/map.xml") + "', every: 200ms}\n");
        Instant first = awaitRaw(site.url("/c")).facts().fetchedAt();
        site.page("/c", "two");
        String changed = "<urlset><url><loc>/c</loc><lastmod>" + first.plusMillis(1) + "</lastmod></url></urlset>";
        site.page("/map.xml", changed);
        until(() -> kafka.raw(site.url("/c")).size() == 2);
    }
}
