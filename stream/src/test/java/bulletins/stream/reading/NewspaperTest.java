package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as English newspapers make them. */
class NewspaperTest {
    private static final String FIRST =
            "The orchard growers of the valley said on Friday, after a week of frost, that half of the apricots were lost.";
    private static final String SECOND =
            "Prices may double by June, according to the wholesalers, who expect fewer lorries and, later, imports from abroad.";
    private static final String THIRD =
            "The province has promised help, but nobody knows when the money will come, or how much of it there will be.";

    private static String body(String title, String head, String inside) {
        return Pages.article("<html><head><title>" + title + "</title>" + head + "</head><body><div class='wrap'><h2>"
                        + title + "</h2>" + inside + "</div></body></html>")
                .body();
    }

    private static String paragraphs() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    }

    @Test
    void a_title_that_reads_like_a_sentence_is_cut_off_with_the_day_below_it() {
        String title =
                "Frost in St. Olave, Port Mary and the Upper Valley Takes Half of the Apricots, Growers Say on Friday";

        assertThat(body(title, "", "<small>Valley Desk | May 10, 2021 01:52:54 PM</small>" + paragraphs()))
                .startsWith(FIRST);
    }

    @Test
    void a_line_that_says_no_more_than_who_wrote_is_no_text() {
        String author = "<meta name='author' content='Ada Moss'>";
        String signed = "<div>Ada Moss, Staff Writer</div>" + paragraphs() + "<h4>Ada Moss</h4>";

        assertThat(body("Frost takes the apricots", author, signed).lines()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_company_that_is_the_author_is_spoken_of_in_its_text() {
        String author = "<meta name='author' content='Valley Orchards'>";
        String told =
                "Valley Orchards has ordered ninety wind machines, which will stand in the rows by the first of April.";
        String who =
                "Valley Orchards is a company of growers that sells apricots to shops in nine countries of the north.";
        String text =
                "<p>" + FIRST + "</p><p>" + told + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p><p>" + who + "</p>";

        assertThat(body("Frost takes the apricots", author, text).lines()).containsExactly(FIRST, told, SECOND, THIRD);
    }

    @Test
    void the_label_of_a_list_of_links_goes_with_them_and_that_of_other_lists_stays() {
        String links =
                "<p>" + FIRST + "</p><ul><li>MORE FRUIT</li><li><a href='/1'>How frost works in an orchard</a></li>"
                        + "<li><a href='/2'>Last year in pictures and figures</a></li></ul><p>" + SECOND + "</p>"
                        + "<ul><li>What is lost</li><li>Apricots on the southern slopes</li></ul><p>" + THIRD + "</p>";

        assertThat(body("Frost takes the apricots", "", links).lines())
                .containsExactly(FIRST, SECOND, "What is lost", "Apricots on the southern slopes", THIRD);
    }

    @Test
    void disclaimers_and_where_to_read_on_are_below_the_text() {
        String after =
                "<p>Explore further</p><p>More information: A. Moss et al. Frost and fruit, Journal of Orchards (2021).</p>"
                        + "<em>Disclaimer (it varies by section, author, etc.): the views are those of the author, and may differ from those of"
                        + " the owners. Please see our policies for more.</em>";

        assertThat(body("Frost takes the apricots", "", paragraphs() + after).lines())
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_name_with_the_days_of_publication_and_update_in_one_line_is_cut_off() {
        String strip = "<div><span>by</span> <span>Ada C. Moss</span><time>May 10, 2021 | 6:03 pm</time>"
                + "<time>May 11, 2021 | 2:53 pm</time></div>";

        assertThat(body("Frost takes the apricots", "", strip + paragraphs()).lines())
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_box_that_pleads_with_the_readers_is_no_text_wherever_it_stands() {
        String plea =
                "<div><h2>Before you go, a word about the orchards that nobody else writes about.</h2><p>We rely on readers"
                        + " to do this work, so become a member for as little as $3 a month.</p></div>";
        String agreed = "<p>By signing up, you agree to our terms of use and to letters, which may be long.</p>";
        String inside =
                "<p>" + FIRST + "</p>" + plea + "<p>" + SECOND + "</p>" + agreed + "<p>" + THIRD + "</p>" + plea;

        assertThat(body("Frost takes the apricots", "", inside).lines()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void news_of_members_and_gifts_is_text() {
        String news =
                "The valley wants to become a member of the fruit board, said its mayor, and thanked us all for the gifts.";
        String inside = "<p>" + FIRST + "</p><div><p>" + news + "</p><p>" + SECOND + "</p></div><p>" + THIRD + "</p>";

        assertThat(body("Frost takes the apricots", "", inside).lines()).containsExactly(FIRST, news, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A version of this article appears in print on May 10, 2021, Section B, Page 4.",
                "The views expressed here are those of the author and do not represent those of Example.",
                "Write to Ada Moss at ada.moss@a.example",
                "Advertisement - story continues below",
                "Suggest a correction",
                "Support local journalism with a subscription",
                "More on this topic",
                "Photo source: Ada Moss from Example",
                "Do you want to hear more of the orchards? Sign up here",
                "Gallery: frost around the world (Photo Services)",
                "This article was originally published by Orchard Weekly.",
                "(Reporting by Ada Moss in Port Mary; Editing by Olaf Reed)",
                "This is a developing story and will be updated.",
                "Disclosure: The Orchard Fund is a supporter of this paper.",
                "Have you lost trees? Get in touch at tips@a.example and share your photos.",
                "Sorry, your browser does not support embedded videos.",
                "Photo 3 of 12",
            })
    void what_newspapers_say_below_every_text_is_none(String said) {
        assertThat(body("Frost takes the apricots", "", paragraphs() + "<p>" + said + "</p>")
                        .lines())
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void what_a_page_earns_and_how_much_of_it_is_free_is_no_text() {
        String above =
                "<p>You have 4 free articles left this month.</p><section><p>This post contains references to fruit from one"
                        + " or more of our advertisers. We may receive compensation when you click on links to it. Terms apply to"
                        + " the offers of this page. For our advertising policy, visit this page.</p></section>";
        String asked = "Do they want to help the growers? Sign-ups for the fund began on Monday, and are many.";

        assertThat(body("Frost takes the apricots", "", above + paragraphs() + "<p>" + asked + "</p>")
                        .lines())
                .containsExactly(FIRST, SECOND, THIRD, asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copyright in the pictures of the frost is disputed, said the court, which will hear the growers.",
                "Updated maps of the frost will be shown on Monday, the ministry said.",
                "The newsletter, which has many readers among growers, was the first to tell of the frost.",
                "Send your samples to the laboratory, the growers were told, and wait.",
                "Edited letters of the growers, and those of their friends, fill a whole shelf.",
            })
    void news_that_begins_like_what_newspapers_say_in_their_own_cause_is_text(String news) {
        assertThat(body("Frost takes the apricots", "", paragraphs() + "<p>" + news + "</p>")
                        .lines())
                .containsExactly(FIRST, SECOND, THIRD, news);
    }

    private static String state(String list) {
        return "<html><head><title>Frost takes the apricots</title><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                + "\"headline\":\"Frost takes the apricots\",\"author\":\"{ \\\"name\\\": \\\"Ada Moss\\\" }\"}</script></head><body>"
                + "<div id='app'></div><script>window.STATE = {\"id\": [1, 2, 3, 4], \"list\": [" + list
                + "]}; run();</script></body></html>";
    }

    @Test
    void the_paragraphs_of_a_tree_in_a_script_are_read_where_the_page_shows_none() {
        String nodes = Stream.of("What is lost", FIRST, SECOND, THIRD, FIRST)
                .map(words -> "{\"type\":\"p\",\"title\":null,\"children\":[{\"type\":\"text\",\"data\":\""
                        + words.substring(0, 5)
                        + "\"},{\"type\":\"a\",\"attribs\":{\"href\":\"/frost in May\"},\"children\":[{\"data\":\""
                        + words.substring(5) + "\"}]}]}")
                .collect(Collectors.joining(","));
        Article article = Pages.article(state(nodes));

        assertThat(article.body().lines()).containsExactly("What is lost", FIRST, SECOND, THIRD, FIRST);
        assertThat(Pages.facts(article).author()).isEqualTo("Ada Moss");
    }

    @Test
    void teasers_in_a_script_are_no_article() {
        String teasers = Stream.of(FIRST, SECOND, THIRD, FIRST, SECOND)
                .map(words -> "{\"url\":\"/1\",\"text\":\"" + words + "\"}")
                .collect(Collectors.joining(","));
        byte[] page = state(teasers).getBytes(StandardCharsets.UTF_8);

        assertThat(Pages.read(page, "text/html; charset=utf-8")).isInstanceOf(Reading.NoArticle.class);
    }
}
