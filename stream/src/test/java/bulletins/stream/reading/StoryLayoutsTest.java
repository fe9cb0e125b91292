package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stories that are laid out otherwise than as one run of paragraphs. */
class StoryLayoutsTest {
    private static final String FIRST =
            "The orchard growers of the valley said on Friday, after a week of frost, that half of the apricots were lost.";
    private static final String SECOND =
            "Prices may double by June, according to the wholesalers, who expect fewer lorries and, later, imports from abroad.";
    private static final String THIRD =
            "The province has promised help, but nobody knows when the money will come, or how much of it there will be.";

    private static List<String> lines(String head, String inside) {
        return Pages.story("Frost takes the apricots", head, inside);
    }

    private static String p(String words) {
        return "<p>" + words + "</p>";
    }

    @Test
    void the_times_of_a_live_report_are_text_and_that_of_a_film_is_none() {
        String report = p("9:25 p.m.") + p(FIRST) + p("———") + p("7.50 pm") + p(SECOND) + p("16:05") + p(THIRD);

        assertThat(lines("", report)).containsExactly("9:25 p.m.", FIRST, "7.50 pm", SECOND, "16:05", THIRD);
        assertThat(lines("", p(FIRST) + p("02:15") + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void the_heading_of_a_box_that_holds_but_links_goes_with_them() {
        String box =
                "<div><h4>Orchard tools</h4><ul><li><a href='/1'>Print</a></li><li><a href='/2'>Order a copy</a></li></ul></div>";

        assertThat(lines("", p(FIRST) + box + p(SECOND) + "<div><h4>What is lost</h4>" + p(THIRD) + "</div>"))
                .containsExactly(FIRST, SECOND, "What is lost", THIRD);
    }

    @Test
    void the_heading_of_a_box_that_a_text_begins_with_speaks_for_the_box_alone() {
        String head = "<meta name='description' content='" + FIRST + "'>";
        String tip = "<div class='share'><p>" + FIRST + "</p></div>";
        String box =
                "<div class='top'><div><h4>Related stories</h4><ul><li>Bees wait</li><li>Fires lit</li></ul></div></div>";

        assertThat(lines(
                        head,
                        tip + "<div>" + box + p(SECOND) + "</div><div>" + p(THIRD) + p(SECOND + THIRD) + "</div>"))
                .contains(SECOND, THIRD);
    }

    @Test
    void linked_headlines_with_nothing_below_them_make_no_list_of_a_story() {
        String more = "<li><h3><a href='/1'>Bees wait for the blossom</a></h3></li>".repeat(5);

        assertThat(lines(
                        "",
                        "<article>" + p(FIRST) + "<ul class='related'>" + more + "</ul>" + p(SECOND) + p(THIRD)
                                + "</article>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void what_stands_above_the_heading_is_not_of_the_paragraph_that_the_page_describes_itself_by() {
        String notice =
                "This copy, like all others, is for you alone. To order more, or to lend it, write to the office, please.";
        String page = "<html><head><title>Frost takes the apricots</title><meta name='description' content='" + FIRST
                + "'></head><body><div><p>" + notice + "</p></div><div><h1>Half of the apricots are lost</h1></div>"
                + "<div>" + p(FIRST) + p(SECOND) + "</div><div>" + p(THIRD) + "</div></body></html>";

        assertThat(Pages.article(page).body().lines()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_block_named_after_its_picture_holds_captions() {
        String picture = "<div class='inline image image-right'><div><a href='#'>[+] Look<img src='a.jpg'></a>"
                + "<div><cite>Ada Moss</cite><br>Growers light fires among the trees.</div></div></div>";

        assertThat(lines("", p(FIRST + SECOND) + picture + p(THIRD + FIRST)))
                .containsExactly(FIRST + SECOND, THIRD + FIRST);
    }

    @Test
    void a_name_that_says_what_a_block_has_not_is_no_sign_of_an_aside() {
        String block = "<div class='item no_caption'><h2>" + FIRST + "</h2></div>";

        assertThat(lines("", block + p(SECOND) + p(THIRD) + p(SECOND))).startsWith(FIRST);
    }

    @Test
    void steps_in_blocks_of_their_own_go_on_from_the_paragraph_that_the_page_describes_itself_by() {
        String steps = "";
        for (String step : List.of("Light a fire among the trees, and", "Walk around the orchard, then", "Go home, or"))
            steps += "<div class='step'><div><div class='content'><span>Step</span><p>" + step
                    + " wait for the sun to rise again.</p></div></div></div>";
        String page = "<div class='intro'><div class='content'>" + p(FIRST + SECOND) + "</div></div>"
                + "<ul><li><a href='/1'>How frost works in an orchard</a></li></ul>" + steps + steps;

        assertThat(lines("<meta name='description' content='" + FIRST + "'>", "<article>" + page + "</article>"))
                .startsWith(FIRST + SECOND)
                .contains("Go home, or wait for the sun to rise again.");
    }

    @Test
    void the_next_article_below_the_first_is_none_of_it_and_a_heading_of_the_same_sort_is() {
        String next =
                "<h1>Honey will be dear</h1><div class='by'>By Olaf Reed | May 9, 2021</div>" + p(SECOND) + p(FIRST);

        assertThat(lines("", p(FIRST) + p(SECOND) + p(THIRD) + next)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(lines("", p(FIRST) + "<h1>What is lost</h1>" + p(SECOND) + p(THIRD)))
                .containsExactly(FIRST, "What is lost", SECOND, THIRD);
    }

    @Test
    void a_heading_that_links_to_another_site_names_what_the_text_below_it_is_of() {
        String knife = "<h3><a href='https://shop.example.net/1'>Grafting knife</a></h3>" + p(SECOND);
        String saw = "<h3><a href='https://shop.example.net/2'>Pruning saw</a></h3>" + p(THIRD);
        String teaser = "<h3><a href='/frost'>Frost takes the cherries</a></h3>" + p(SECOND);

        assertThat(lines("", p(FIRST) + knife + saw))
                .containsExactly(FIRST, "Grafting knife", SECOND, "Pruning saw", THIRD);
        assertThat(lines("", p(FIRST) + teaser + p(THIRD))).doesNotContain("Frost takes the cherries");
    }

    @Test
    void a_block_whose_name_ends_in_picture_holds_captions() {
        String picture =
                "<div class='landscapephoto'><img src='a.jpg'><p>SUPPLIED</p><p>The new sorting hall of the valley.</p></div>";

        assertThat(lines("", p(FIRST + " " + SECOND) + picture + p(THIRD + " " + FIRST)))
                .containsExactly(FIRST + " " + SECOND, THIRD + " " + FIRST);
    }

    @Test
    void a_story_goes_on_below_an_offer_among_its_paragraphs_however_little_is_left() {
        String offer = "<div><p>Register now for free unlimited access</p><a href='/offer'>Register</a></div>";
        String last = "The trees will bloom again in May.";

        assertThat(lines("", p(FIRST) + p(SECOND) + offer + p(last))).containsExactly(FIRST, SECOND, last);
        assertThat(lines("", "<div>" + p(FIRST) + p(SECOND) + "</div>" + offer + p(last)))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void numbers_between_title_and_text_count_readers_and_those_within_it_chapters() {
        String counted = "<div>312</div><div>4</div>" + p(FIRST) + p("2") + p(SECOND);

        assertThat(lines("", counted)).containsExactly(FIRST, "2", SECOND);
    }

    @Test
    void a_story_goes_on_below_a_list_of_others_among_its_paragraphs() {
        String list = p("<a href='/old'>Beekeepers of the valley wait for the sun</a>")
                .repeat(6);

        assertThat(lines("", p(FIRST) + p(SECOND) + list + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
        assertThat(lines("", "<div>" + p(FIRST) + p(SECOND) + "</div>" + list + p("Frost is what we expect.")))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void a_linked_title_with_its_day_is_no_strip_of_the_article() {
        String entry = "<li><a href='/old'>山谷里养蜂的人家还在等太阳重新出来</a> <i>2021-05-03</i></li>";
        String list = "<div><ul>" + entry.repeat(4) + "</ul></div>";

        assertThat(lines("", p(FIRST) + p(SECOND) + list + p(THIRD) + p(FIRST) + p(SECOND + THIRD)))
                .noneMatch(line -> line.contains("2021-05-03"));
    }
}
