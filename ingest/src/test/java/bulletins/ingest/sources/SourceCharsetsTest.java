package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCharsetsTest extends ReadingTest {
    @Test
    void a_feed_in_GB18030_is_read() throws IOException {
        byte[] feed = ("<?xml version='1.0' encoding='gb2312'?><rss version='2.0'><channel><title>就业</title>"
                        + "<item><title>常州</title><link>/g</link></item></channel></rss>")
                .getBytes(Charset.forName("GB18030"));
        Found.Links found =
                (Found.Links) SourceReader.read(source("feed", ""), new SourceDocument(BASE, feed, "text/xml"));
        assertThat(found.links().get(0).title()).isEqualTo("常州");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=utf-8", "text/html; charset=ISO-8859-1", "text/html"})
    void a_listing_in_GBK_is_read_whatever_its_server_and_its_meta_element_say(String contentType) throws IOException {
        byte[] page = ("<meta charset=gb2312><a href='/1'>朱镕基、陶喆谈就业</a><p>职业技能提升行动，公益性岗位开发"
                        + "</p><a href='/2?k=镕'>下一页</a>")
                .getBytes(Charset.forName("GBK"));
        Found.Links found = (Found.Links) SourceReader.read(
                source("listing", ", links: 'a:contains(谈就业)', next: 'a:contains(下一页)'"),
                new SourceDocument(BASE, page, contentType));
        assertThat(found.links()).extracting(FoundLink::title).containsExactly("朱镕基、陶喆谈就业");
        assertThat(found.further()).extracting(FoundLink::url).containsExactly("https://site.example/2?k=%E9F");
    }

    @Test
    void a_feed_in_GBK_that_says_UTF_8_is_read() throws IOException {
        byte[] feed = ("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>就业简报</title>"
                        + "<item><title>稳就业政策落实情况</title><link>/g</link></item></channel></rss>")
                .getBytes(Charset.forName("GBK"));
        Found.Links found =
                (Found.Links) SourceReader.read(source("feed", ""), new SourceDocument(BASE, feed, "text/xml"));
        assertThat(found.links()).extracting(FoundLink::title).containsExactly("稳就业政策落实情况");
    }

    @Test
    void a_query_goes_out_in_the_charset_of_its_page_and_a_path_in_UTF_8() throws IOException {
        byte[] page = "<meta charset=gbk><a href='就业?k=就业'>1</a>".getBytes(Charset.forName("GBK"));
        Found found = SourceReader.read(source("listing", ""), new SourceDocument(BASE, page, "text/html"));
        assertThat(((Found.Links) found).links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/news/%E5%B0%B1%E4%B8%9A?k=%BE%CD%D2%B5");
    }
}
