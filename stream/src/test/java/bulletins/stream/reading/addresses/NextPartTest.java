package bulletins.stream.reading.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.markup.HtmlTree;
import bulletins.stream.reading.lines.PageLines;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextPartTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/art/42.html, 42_2.html",
        "https://a.example/art/42_2.html, 42_3.html",
        "https://a.example/2021/t20210816_4211.html, ./t20210816_4211_1.html",
        "https://a.example/story/42, /story/42/2",
        "https://a.example/story/42/page/2/, /story/42/page/3/",
        "https://a.example/show.php?id=42, ?id=42&page=2",
        "https://a.example/show.php?page=2&id=42, ?page=3&id=42",
        "https://a.example/a-1.shtml, a-2.shtml",
        "https://a.example/news/part1.html, part2.html",
        "https://a.example/news/content.html, content2.html"
    })
    void a_link_named_next_to_the_same_address_with_the_next_number_is_the_next_part(String url, String next) {
        assertThat(next(url, next)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/art/4211.html, 4212.html",
        "https://a.example/art/42_2.html, 42_2.html",
        "https://a.example/art/42_3.html, 42_2.html",
        "https://a.example/art/42.html, https://b.example/art/42_2.html",
        "https://a.example/art/42.html, 43_2.html",
        "https://a.example/art/42.html, javascript:next()",
        "https://a.example/art/42.html, #2",
        "https://a.example/?p=1420, /?p=1421",
        "https://a.example/2021/a-story, /2021/another-story"
    })
    void a_link_named_next_to_anything_else_is_not(String url, String next) {
        assertThat(next(url, next)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/42.html, https://a.example/42_2.html, true",
        "https://a.example/42_1.html, https://a.example/42_7.html, true",
        "https://a.example/42.html, https://a.example/42_1.html, true",
        "https://a.example/2021-08-16.html, https://a.example/2021-08-17.html, false",
        "https://a.example/?p=142, https://a.example/?p=143, false",
        "https://a.example/42_2.html, https://a.example/42_1.html, false"
    })
    void parts_of_an_article_count_up_from_its_first(String first, String url, boolean part) {
        assertThat(PartUrl.isPartOf(first, url)).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            createPageHTML(3, 0, "t20210816_42", "html"); ~ https://a.example/zw/t20210816_42_1.html
            createPageHTML("page_div",3, 1,"t20210816_42","html",60); ~ https://a.example/zw/t20210816_42_2.html
            createPageHTML(1, 0, "t20210816_42", "html"); ~
            createPageHTML(9, 0, "index", "html"); ~
            """)
    void a_script_that_writes_the_links_to_the_parts_tells_the_next(String call, String next) {
        String url = "https://a.example/zw/t20210816_42.html";
        assertThat(read("<p>第一段。</p><script>" + call + "</script>", url)).isEqualTo(Optional.ofNullable(next));
    }

    private static Optional<String> next(String url, String href) {
        return read("<p>第一段。</p><a href='" + href + "'>下一页 &gt;</a>", url);
    }

    private static Optional<String> read(String html, String url) {
        HtmlTree tree = HtmlTree.parse(html, url);
        return NextPart.of(tree.elements(), PageLines.of(tree), url);
    }
}
