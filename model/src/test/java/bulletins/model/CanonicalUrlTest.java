package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTP://News.Example.CN:80/a http://news.example.cn/a",
                "https://a.example:443 https://a.example/",
                "https://a.example:8443/ https://a.example:8443/",
                "https://a.example./x#part https://a.example/x",
                "https://a.example/x?utm_source=mail&id=7&spm=1.2 https://a.example/x?id=7",
                "https://a.example/x?gclid=1 https://a.example/x",
                "https://a.example/a/./b/../c https://a.example/a/c",
                "https://a.example/../../c/.. https://a.example/",
                "https://a.example/a/b/.. https://a.example/a/",
                "https://a.example/%7euser/%e4%bd%a0 https://a.example/~user/%E4%BD%A0",
                "https://a.example/你 https://a.example/%E4%BD%A0",
                "https://a.example/100% https://a.example/100%25",
                "https://例子.中国/ https://xn--fsqu00a.xn--fiqs8s/",
                "https://a.example/x;jsessionid=9F?p=1 https://a.example/x?p=1",
                "http:\\\\a.example\\b http://a.example/b",
                "http://[2001:DB8::1]:8080/ http://[2001:db8::1]:8080/",
                "file:///notes/一.txt file:///notes/%E4%B8%80.txt",
            })
    void one_page_has_one_spelling(String written, String canonical) {
        assertThat(CanonicalUrl.of(written)).contains(canonical);
        assertThat(CanonicalUrl.of(canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mailto:a@b.example",
                "javascript:alert(1)",
                "ftp://a.example/",
                "http://user:word@a.example/",
                "http://",
                "http:///path",
                "http://a.example:99999/",
                "http://a b.example/",
                "http://a.example:80:80/",
                "no url"
            })
    void what_is_no_web_address_has_no_canonical_form(String written) {
        assertThat(CanonicalUrl.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "../c.html https://a.example/c.html",
                "c.html https://a.example/b/c.html",
                "/c https://a.example/c",
                "//b.example/c https://b.example/c",
                "?page=2 https://a.example/b/x.html?page=2",
                "http://b.example http://b.example/",
                "#part https://a.example/b/x.html?q=1",
            })
    void a_relative_link_counts_from_its_page(String link, String canonical) {
        assertThat(CanonicalUrl.within("https://a.example/b/x.html?q=1", link)).contains(canonical);
    }

    @Test
    void the_host_is_told_without_its_port() {
        assertThat(CanonicalUrl.host("http://a.example:8080/x")).isEqualTo("a.example");
        assertThat(CanonicalUrl.host("http://[2001:db8::1]:8080/")).isEqualTo("[2001:db8::1]");
        assertThat(CanonicalUrl.host("http://[2001:db8::1]/")).isEqualTo("[2001:db8::1]");
        assertThat(CanonicalUrl.host("http://a.example/x:1")).isEqualTo("a.example");
    }

    @Test
    void only_what_leads_to_the_web_can_be_fetched_from_there() {
        assertThat(CanonicalUrl.ofWeb("file:///notes/1.txt")).isEmpty();
        assertThat(CanonicalUrl.webWithin("file:///notes/1.txt", "file:///notes/2.txt"))
                .isEmpty();
        assertThat(CanonicalUrl.webWithin("file:///notes/1.txt", "http://a.example"))
                .contains("http://a.example/");
    }

    @Test
    void an_address_that_grows_too_long_by_its_encoding_is_none() {
        assertThat(CanonicalUrl.of("http://a.example/" + "就".repeat(900))).isPresent();
        assertThat(CanonicalUrl.of("http://a.example/" + "就".repeat(1000))).isEmpty();
    }

    @Test
    void a_file_has_an_address_however_long_its_path_becomes_by_its_encoding() {
        String path = "%25".repeat(4000) + ".txt";
        assertThat(CanonicalUrl.of("file:///notes/" + path)).contains("file:///notes/" + path);
        assertThat(CanonicalUrl.of("http://a.example/" + path)).isEmpty();
    }
}
