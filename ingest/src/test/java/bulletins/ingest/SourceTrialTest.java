package bulletins.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.settings.Environment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources tried as {@code sources test} does. */
class SourceTrialTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void of_more_links_than_are_taken_at_once_those_changed_last_are_and_the_rest_is_told() throws Exception {
        int files = 7;
        site.page("/sitemap.xml", index(files));
        for (int file = 0; file < files; file++) site.page("/" + file + ".xml", sitemap(file, 30_000));
        SourceTrial trial = trial("kind: sitemap, url: '" + site.url("/sitemap.xml") + "'");
        assertThat(trial.found()).hasSize(100_000);
        assertThat(trial.found())
                .filteredOn(line -> line.url().contains("/page/6/"))
                .hasSize(30_000);
        assertThat(trial.found())
                .filteredOn(line -> line.url().contains("/page/3/"))
                .hasSize(10_000);
        assertThat(trial.problem()).hasValueSatisfying(why -> assertThat(why).contains("110000 links more"));
    }

    @Test
    void a_source_that_is_not_defined_is_told_with_those_that_are() {
        assertThatThrownBy(() -> trial("none", "{}")).hasMessage("there is no source 'none' (sources names none)");
        assertThatThrownBy(() -> trial("none", "{a: {kind: feed, url: 'http://a.example/'}}"))
                .hasMessage("there is no source 'none' (those there: a)");
    }

    @Test
    void a_sitemap_in_which_everything_changed_just_now_tells_only_when_it_was_written() throws Exception {
        Instant written = Clock.systemUTC().instant();
        String all = IntStream.range(0, 20)
                .mapToObj(link ->
                        "<url><loc>/" + link + "</loc><lastmod>" + written.minusSeconds(link) + "</lastmod></url>")
                .collect(Collectors.joining());
        site.page("/now.xml", "<urlset>" + all + "</urlset>");
        site.page("/old.xml", "<urlset>" + all + "<url><loc>/o</loc><lastmod>2025-01-01</lastmod></url></urlset>");
        assertThat(trial("kind: sitemap, url: '" + site.url("/now.xml") + "'").found())
                .hasSize(20)
                .allMatch(line -> line.changedAt().isEmpty());
        assertThat(trial("kind: sitemap, url: '" + site.url("/old.xml") + "'").found())
                .hasSize(21)
                .allMatch(line -> line.changedAt().isPresent());
    }

    @Test
    void sitemaps_beyond_the_limit_of_an_index_are_told() throws Exception {
        site.page("/sitemap.xml", index(5));
        for (int file = 0; file < 5; file++) site.page("/" + file + ".xml", sitemap(file, 1));
        SourceTrial trial = trial("kind: sitemap, pages: 3, url: '" + site.url("/sitemap.xml") + "'");
        assertThat(trial.found()).hasSize(3);
        assertThat(trial.problem()).hasValueSatisfying(why -> assertThat(why).contains("2 sitemaps more"));
    }

    @Test
    void a_sitemap_that_its_index_names_twice_counts_once() throws Exception {
        site.page("/sitemap.xml", index(3).replace("</sitemapindex>", "") + index(3).replace("<sitemapindex>", ""));
        for (int file = 0; file < 3; file++) site.page("/" + file + ".xml", sitemap(file, 1));
        SourceTrial trial = trial("kind: sitemap, pages: 3, url: '" + site.url("/sitemap.xml") + "'");
        assertThat(trial.found()).hasSize(3);
        assertThat(trial.problem()).isEmpty();
    }

    @Test
    void a_sitemap_may_be_as_large_as_its_protocol_allows_and_no_larger() throws Exception {
        String many = sitemap(0, 50_000, "?q=" + "q".repeat(900));
        byte[] large = Arrays.copyOf(many.getBytes(US_ASCII), 50 * 1024 * 1024);
        Arrays.fill(large, many.length(), large.length, (byte) '\n');
        site.page("/large.xml", new TestSite.Page(200, Map.of(), large));
        site.page("/larger.xml", new TestSite.Page(200, Map.of(), Arrays.copyOf(large, large.length + 1)));
        assertThat(trial("kind: sitemap, url: '" + site.url("/large.xml") + "'").found())
                .hasSize(50_000);
        assertThat(trial("kind: sitemap, url: '" + site.url("/larger.xml") + "'")
                        .problem())
                .hasValueSatisfying(why -> assertThat(why).contains("52428801 bytes"));
    }

    @Test
    void a_page_is_itself_what_it_finds_before_the_links_that_are_followed() throws Exception {
        site.page("/notice.html", "<p><a href='/zhengce/1.html'>a</a> <a href='/video/2.html'>b</a></p>");
        String page = "kind: page, url: '" + site.url("/notice.html") + "'";
        assertThat(trial(page).found()).extracting(SourceTrial.Line::url).containsExactly(site.url("/notice.html"));
        assertThat(trial(page + ", follow: ['/zhengce/']").found())
                .extracting(SourceTrial.Line::url)
                .containsExactly(site.url("/notice.html"), site.url("/zhengce/1.html"));
    }

    private static String index(int files) {
        return IntStream.range(0, files)
                .mapToObj(file -> "<sitemap><loc>/" + file + ".xml</loc></sitemap>")
                .collect(Collectors.joining("", "<sitemapindex>", "</sitemapindex>"));
    }

    private static String sitemap(int file, int links) {
        return sitemap(file, links, "");
    }

    private static String sitemap(int file, int links, String query) {
        return IntStream.range(0, links)
                .mapToObj(link -> "<url><loc>/page/" + file + "/" + link + query + "</loc><lastmod>"
                        + DAY.plusDays(file) + "</lastmod></url>")
                .collect(Collectors.joining("", "<urlset>", "</urlset>"));
    }

    private SourceTrial trial(String source) throws Exception {
        return trial("tried", "{tried: {" + source + "}}");
    }

    private SourceTrial trial(String id, String sources) throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"),
                "fetch: {allow-hosts: '" + site.address() + "', pause: 0s}\nsources: " + sources + "\n");
        Environment environment = Environment.of(file, Map.of());
        IngestSettings settings = IngestSettings.from(environment);
        environment.rejectMistakes();
        return IngestStage.testSource(id, settings, Clock.systemUTC());
    }
}
