package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.Environment;
import bulletins.model.FetchRequest;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import bulletins.model.Rejection;
import bulletins.model.StageCounts;
import bulletins.model.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestStageTest {
    @TempDir
    Path folder;

    private TestSite site;
    private Kafka kafka;
    private final List<IngestStage> stages = new ArrayList<>();

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
        kafka = Kafka.now();
    }

    @AfterEach
    void close() {
        stages.forEach(IngestStage::close);
        site.close();
    }

    @Test
    void a_link_asked_for_becomes_a_raw_document_with_its_facts() throws Exception {
        site.page("/a", "<p>你好</p>");
        start("");
        kafka.ask(link(site.url("/a#top")));
        RawDocument raw = awaitRaw(site.url("/a"));
        assertThat(new String(raw.body(), StandardCharsets.UTF_8)).isEqualTo("<p>你好</p>");
        assertThat(raw.facts().outcome()).isEqualTo(Outcome.RECEIVED);
        assertThat(raw.facts().citedBy()).isEqualTo("i-1");
        assertThat(raw.facts().contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(counts().conserved()).isTrue();
    }

    @Test
    void ten_megabytes_go_all_the_way_and_one_byte_more_is_a_rejection() throws Exception {
        byte[] large = new byte[Topics.LARGEST_BODY];
        new Random(1).nextBytes(large);
        site.page("/ten", new TestSite.Page(200, Map.of(), large));
        site.page("/eleven", new TestSite.Page(200, Map.of(), Arrays.copyOf(large, large.length + 1)));
        start("");
        kafka.ask(link(site.url("/ten")), link(site.url("/eleven")));
        assertThat(awaitRaw(site.url("/ten")).body()).isEqualTo(large);
        assertThat(awaitRaw(site.url("/eleven")).facts().outcome()).isEqualTo(Outcome.FAILED);
        assertThat(kafka.rejections("/eleven")).extracting(Rejection::reason).containsExactly("too-large");
    }

    @Test
    void a_link_that_is_gone_is_told_as_gone() throws Exception {
        start("");
        kafka.ask(link(site.url("/nowhere")));
        assertThat(awaitRaw(site.url("/nowhere")).facts().outcome()).isEqualTo(Outcome.GONE);
    }

    @Test
    void a_redirect_is_recorded_as_a_chain_under_the_url_asked_for() throws Exception {
        site.redirect("/old", "/new");
        site.page("/new", "new");
        start("");
        kafka.ask(link(site.url("/old")));
        RawDocument raw = awaitRaw(site.url("/old"));
        assertThat(raw.facts().chain()).containsExactly(site.url("/old"), site.url("/new"));
        assertThat(raw.facts().finalUrl()).isEqualTo(site.url("/new"));
    }

    @Test
    void a_link_asked_for_again_within_its_interval_is_a_duplicate() throws Exception {
        site.page("/once", "once");
        start("");
        kafka.ask(link(site.url("/once")));
        awaitRaw(site.url("/once"));
        kafka.ask(link(site.url("/once")), link(site.url("/once?utm_source=x")));
        until(() -> counts().duplicates() == 2);
        assertThat(site.visits()).containsExactly("/once");
    }

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
    void a_restart_brings_no_file_and_no_link_twice() throws Exception {
        write("r.txt", "once");
        site.page("/r", "once");
        String source = "  again: {kind: folder, path: '" + folder + "', every: 200ms, settle: 10ms}\n";
        start(source);
        kafka.ask(link(site.url("/r")));
        awaitRaw("file:///again/r.txt");
        awaitRaw(site.url("/r"));
        stages.remove(0).close();
        start(source);
        kafka.ask(link(site.url("/r")));
        until(() -> counts().duplicates() == 1);
        assertThat(kafka.raw("file:///again/")).hasSize(1);
        assertThat(kafka.raw(site.url("/r"))).hasSize(1);
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

    private Path write(String name, String text) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths)
            items.append("<item><title>t</title><link>").append(site.url(path)).append("</link></item>");
        return "<rss version='2.0'><channel><title>t</title><link>x</link><description>d</description>" + items
                + "</channel></rss>";
    }

    private void start(String sources) throws Exception {
        Path file = Files.createTempDirectory(folder.getParent(), "settings").resolve("settings.yaml");
        Files.writeString(
                file,
                "fetch: {allow-hosts: '" + site.address() + "', pause: 1ms, workers: 4}\n"
                        + (sources.isEmpty() ? "" : "sources:\n" + sources));
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        stages.add(IngestStage.start(settings, kafka.settings(), Clock.systemUTC()));
    }

    private StageCounts counts() {
        return stages.get(0).counts();
    }

    private RawDocument awaitRaw(String url) {
        until(() -> !kafka.raw(url).isEmpty());
        List<RawDocument> found = kafka.raw(url);
        return found.get(0);
    }

    private static void until(Callable<Boolean> met) {
        await().atMost(Duration.ofSeconds(60)).until(met);
    }

    private static FetchRequest link(String url) {
        return new FetchRequest(url, FetchRequest.Reads.PAGE, "i-1", null, Instant.parse("2026-01-01T00:00:00Z"));
    }
}
