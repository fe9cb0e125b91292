package bulletins.stream.reading.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.a.example/2021/0816/42.html?from=timeline, https://www.a.example/2021/0816/42.html",
        "http://www.a.example/art/42.html, https://a.example/art/42.html",
        "https://m.example.com/n/4211.html, https://www.example.com/2021/c4211.html",
        "https://a.example/article/4211/amp, https://a.example/article/4211/",
        "https://a.example/a/jobs-are-back-again?ref=mail, /a/jobs-are-back-again",
        "https://a.example/show.php?id=42&from=weixin, https://a.example/show.php?id=42",
        "https://a.example/zwgk/index.html, https://a.example/zwgk/",
        "http://127.0.0.1:8642/a/42.html?x=1, http://127.0.0.1:8642/a/42.html"
    })
    void a_page_is_known_by_the_address_that_it_gives_as_its_own(String asked, String given) {
        OwnAddress address = of(asked, "<link rel=canonical href='" + given + "'>");
        assertThat(address.url()).isEqualTo(given.startsWith("/") ? "https://a.example" + given : given);
        assertThat(address.evidence()).contains("link canonical");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/art/42.html, https://b.example/art/42.html, another site",
        "https://rsj.b.gov.cn/art/42.html, https://rsj.c.gov.cn/art/42.html, another site",
        "http://127.0.0.1:8642/a/42.html, http://127.0.0.1/a/42.html, another site",
        "https://a.example/art/42.html, https://a.example/, front page",
        "https://a.example/art/42.html, https://a.example/index.html, front page",
        "https://a.example/zhengce/2024/0620-jineng.html, https://a.example/zhengce/2024/, folder",
        "https://a.example/zhengce/2024/42.html, https://a.example/zhengce/index.shtml, folder",
        "https://a.example/zh/art/42.html, https://a.example/en/art/42.html, another language",
        "https://www.example.com/art/42.html, https://en.example.com/art/42.html, another language",
        "https://a.example/art/42_2.html, https://a.example/art/42.html, another part",
        "https://a.example/art/42.html?page=3, https://a.example/art/42.html, another part",
        "https://a.example/art/4211.html, https://a.example/art/4210.html, another article",
        "https://a.example/show.php?id=42, https://a.example/show.php?id=1, another article",
        "https://a.example/show.php?id=42, https://a.example/show.php, no single article",
        "https://a.example/2021/4211.html, https://a.example/news.html, no single article",
        "https://a.example/art/42.html, javascript:void(0), no address"
    })
    void an_address_that_cannot_be_the_page_is_not_believed(String asked, String given, String why) {
        OwnAddress address = of(asked, "<link rel=canonical href='" + given + "'>");
        assertThat(address.url()).isEqualTo(asked);
        assertThat(address.evidence())
                .hasValueSatisfying(evidence -> assertThat(evidence).contains(why));
    }

    @Test
    void several_addresses_or_one_in_the_text_are_not_believed() {
        String asked = "https://a.example/art/42.html?x=1";
        String link = "<link rel='canonical' href='/art/42.html'>";
        assertThat(of(asked, link + link).url()).isEqualTo("https://a.example/art/42.html");
        assertThat(of(asked, link + "<link rel=canonical href=/b.html>").url()).isEqualTo(asked);
        assertThat(of(asked, "</head><body><p>text</p>" + link)).satisfies(address -> {
            assertThat(address.url()).isEqualTo(asked);
            assertThat(address.evidence()).isEmpty();
        });
    }

    private static OwnAddress of(String asked, String head) {
        return OwnAddress.of(Jsoup.parse("<html><head><title>x</title>" + head, asked), asked);
    }
}
