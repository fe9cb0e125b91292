package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceCharsetsTest extends ReadingTest {
    private static final Charset GBK = Charset.forName("GBK");

    @Test
    void a_feed_in_GB18030_is_read() throws IOException {
        assertThat(feed("gb2312", "常州", Charset.forName("GB18030")).links())
                .extracting(FoundLink::title)
                .containsExactly("常州");
    }

    @Test
    void a_feed_in_GBK_that_says_UTF_8_is_read() throws IOException {
        assertThat(feed("utf-8", "稳就业政策落实情况", GBK).links())
                .extracting(FoundLink::title)
                .containsExactly("稳就业政策落实情况");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html; charset=utf-8", "text/html; charset=ISO-8859-1", "text/html"})
    void a_listing_in_GBK_is_read_whatever_its_server_and_its_meta_element_say(String contentType) throws IOException {
        String page = "<meta charset=gb2312><a href='/1'>朱镕基、陶喆谈就业</a><p>职业技能提升行动，公益性岗位开发</p><a href='/2?k=镕'>下一页</a>";
        SourceSettings source = source("listing", ", links: 'a:contains(谈就业)', next: 'a:contains(下一页)'");
        Found.Links found = found(source, page.getBytes(GBK), contentType);
        assertThat(found.links()).extracting(FoundLink::title).containsExactly("朱镕基、陶喆谈就业");
        assertThat(found.further()).containsExactly("https://site.example/2?k=%E9F");
    }

    @Test
    void a_query_goes_out_in_the_charset_of_its_page_and_a_path_in_UTF_8() throws IOException {
        byte[] page = "<meta charset=gbk><a href='就业?k=就业'>1</a>".getBytes(GBK);
        assertThat(found(source("listing", ""), page, "text/html").links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/news/%E5%B0%B1%E4%B8%9A?k=%BE%CD%D2%B5");
    }

    @Test
    void a_query_of_a_page_in_UTF_16_goes_out_in_UTF_8() throws IOException {
        byte[] page = "\ufeff<a href='/1?k=就'>1</a>".getBytes(StandardCharsets.UTF_16LE);
        assertThat(found(source("listing", ""), page, "text/html").links())
                .extracting(FoundLink::url)
                .containsExactly("https://site.example/1?k=%E5%B0%B1");
    }

    private Found.Links feed(String said, String title, Charset written) throws IOException {
        String feed = "<?xml version='1.0' encoding='" + said + "'?><rss version='2.0'><channel><title>就业简报</title>"
                + "<item><title>" + title + "</title><link>/g</link></item></channel></rss>";
        return found(source("feed", ""), feed.getBytes(written), "text/xml");
    }

    private static Found.Links found(SourceSettings source, byte[] bytes, String contentType) {
        return (Found.Links) SourceReader.read(source, new SourceDocument(BASE, bytes, contentType));
    }
}
