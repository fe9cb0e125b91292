package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileSitemapsTest extends ReadingTest {
    @Test
    void a_sitemap_of_fifty_thousand_urls_is_read_whole() throws IOException {
        StringBuilder map = new StringBuilder("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>");
        for (int i = 0; i < 50_000; i++)
            map.append("<url><loc>https://site.example/").append(i).append("</loc></url>");
        assertThat(urls("sitemap", map.append("</urlset>").toString(), null)).hasSize(50_000);
    }

    @Test
    void a_news_sitemap_gives_its_dates() throws IOException {
        String map = "<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>/n</loc>"
                + "<n:news><n:publication_date>2026-02-03</n:publication_date></n:news></url>"
                + "<url><loc>/m</loc><lastmod>whenever</lastmod></url></urlset>";
        Found.Links found = (Found.Links) read("sitemap", map, null);
        assertThat(found.links().get(0).changedAt()).isEqualTo(Instant.parse("2026-02-03T00:00:00Z"));
        assertThat(found.links().get(1).changedAt()).isNull();
    }

    @Test
    void an_index_file_leads_to_its_sitemaps() throws IOException {
        String map = "<sitemapindex><sitemap><loc>https://site.example/1.xml.gz</loc></sitemap></sitemapindex>";
        Found.Links found = (Found.Links) read("sitemap", map, null);
        assertThat(found.further()).containsExactly("https://site.example/1.xml.gz");
        assertThat(found.links()).isEmpty();
    }

    @Test
    void a_packed_sitemap_is_unpacked() throws IOException {
        byte[] packed = gzip("<urlset><url><loc>/z</loc></url></urlset>".getBytes(StandardCharsets.UTF_8));
        Found found = SourceReader.read(source("sitemap", ""), new SourceDocument(BASE, packed, "application/x-gzip"));
        assertThat(((Found.Links) found).links()).hasSize(1);
    }

    @Test
    void a_sitemap_that_unpacks_without_end_is_unreadable() throws IOException {
        byte[] packed = gzip(("<urlset><!--" + " ".repeat(70 * 1024 * 1024)).getBytes(StandardCharsets.US_ASCII));
        Found found = SourceReader.read(source("sitemap", ""), new SourceDocument(BASE, packed, null));
        assertThat(found).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void a_sitemap_that_is_a_list_of_urls_is_read() throws IOException {
        assertThat(urls("sitemap", "https://site.example/1\n\nhttps://site.example/2\nnonsense\n", "text/plain"))
                .containsExactly("https://site.example/1", "https://site.example/2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LAUGHS + "<urlset><url><loc>/&lol3;</loc></url></urlset>",
                OUTSIDE + "<urlset><url><loc>/&secret;</loc></url></urlset>"
            })
    void entities_of_a_sitemap_are_never_expanded(String map) throws IOException {
        Found found = read("sitemap", map, null);
        boolean expanded = found instanceof Found.Links links
                && links.links().stream()
                        .anyMatch(link ->
                                link.url().contains("lollol") || link.url().contains("root"));
        assertThat(expanded).isFalse();
    }

    @Test
    void a_sitemap_that_is_not_quite_XML_is_read() throws IOException {
        String map = "\ufeff\n <?xml version='1.0'?><urlset><url><loc>/a?x=1&y=2\u0008</loc><news:news/></url>"
                + "<url><loc><![CDATA[/b?x=1&y=2]]></loc></url></urlset>";
        assertThat(urls("sitemap", map, "text/xml"))
                .containsExactly("https://site.example/a?x=1&y=2", "https://site.example/b?x=1&y=2");
    }

    @Test
    void the_place_of_a_picture_is_not_taken_for_its_page() throws IOException {
        String map = "<s:urlset xmlns:s='http://www.sitemaps.org/schemas/sitemap/0.9'><s:url>"
                + "<image:image><image:loc>/p.jpg</image:loc></image:image><s:loc>/p</s:loc></s:url></s:urlset>";
        assertThat(urls("sitemap", map, null)).containsExactly("https://site.example/p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<urlset><url><loc>file:///etc/passwd</loc></url><url><loc>/a</loc></url></urlset>",
                "https://site.example/a\nfile:///etc/passwd\n"
            })
    void a_link_of_a_sitemap_that_leads_to_no_web_address_is_left_out(String map) throws IOException {
        Found.Links found = (Found.Links) read("sitemap", map, "application/xml");
        assertThat(found.links()).extracting(FoundLink::url).containsExactly("https://site.example/a");
        assertThat(found.skipped()).isEqualTo(1);
    }

    @Test
    void what_comes_before_the_end_of_a_sitemap_that_breaks_off_is_read_and_it_says_so() throws IOException {
        String map = "<urlset><url><loc>/a</loc></url><url><loc>/b</loc></url><url><loc>/c";
        Found.Links found = (Found.Links) read("sitemap", map, "application/xml");
        assertThat(found.links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/a", "https://site.example/b");
        assertThat(found.problem()).get().asString().contains("no further than here");
        assertThat(read("sitemap", "<urlset><url><loc>/a", "application/xml")).isInstanceOf(Found.Unreadable.class);
    }

    @Test
    void what_is_no_sitemap_is_said_so() throws IOException {
        assertThat(read("sitemap", "<html><body>oops</body></html>", "text/html"))
                .isInstanceOf(Found.Unreadable.class);
    }
}
