package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the markup of news pages tells about the parts of a story, and what its names do not tell. */
class NewsMarkupTest {
    private static final String FIRST =
            "The lighthouse will be lit again from May, the port said on Monday, if the new lamp, as promised, arrives by then.";
    private static final String SECOND =
            "Fishermen had asked for it for years, according to the mayor, who keeps their letters, all unanswered, in a box.";
    private static final String THIRD =
            "The old lamp was switched off in 1998, and since then, apart from one night in March, the rocks have been dark.";

    private static List<String> lines(String inside) {
        return Pages.story("Lighthouse to be lit again", "", inside);
    }

    private static String p(String words) {
        return "<p>" + words + "</p>";
    }

    @Test
    void what_is_named_after_the_paywall_is_the_text_behind_it() {
        String behind = "<p class='paywall'>";

        assertThat(lines(p(FIRST) + behind + SECOND + "</p><h3 class='paywall'>Dark rocks</h3>" + behind + THIRD
                        + "</p>"))
                .containsExactly(FIRST, SECOND, "Dark rocks", THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<span>Ada Moss for the Port Herald</span><figcaption>The lamp on its way up.</figcaption>",
                "<div>The lamp, which weighs two tonnes, on its way up the tower in the port, May 3. Ada Moss for the Port Herald</div>"
            })
    void all_words_of_a_figure_are_about_its_picture(String words) {
        String figure = "<figure><img src='a.jpg'>" + words + "</figure>";

        assertThat(lines(p(FIRST + SECOND) + figure + p(THIRD + SECOND)))
                .containsExactly(FIRST + SECOND, THIRD + SECOND);
    }

    @Test
    void what_stands_in_a_list_named_after_its_picture_is_a_caption() {
        String list = "<dl class='media_pic'><dt><img src='a.jpg'></dt><dd>The lamp on its way up.</dd></dl>";

        assertThat(lines(p(FIRST) + list + p(SECOND) + p(THIRD + THIRD))).containsExactly(FIRST, SECOND, THIRD + THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "id", "data-testid", "data-component", "data-qa"})
    void a_block_is_named_by_its_class_or_where_that_is_drawn_by_lot_by_another_attribute(String attribute) {
        String share = "<div " + attribute + "='share-tools'><span>Give 10 articles a month</span></div>";

        assertThat(lines(p(FIRST) + share + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void an_office_in_one_block_with_a_name_above_the_text_is_no_text() {
        String byline = "<div><div><p>By Ada Moss</p><p>Harbour reporter, Port Herald</p></div></div>";

        assertThat(lines(byline + p(FIRST) + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
        assertThat(lines(p("By Ada Moss") + "<h2>Harbour at night</h2>" + p(FIRST) + p(SECOND) + p(THIRD)))
                .containsExactly("Harbour at night", FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Move follows a long wait by the fishermen of the port", "灯塔重亮，渔民等了二十年。"})
    void what_a_page_describes_itself_by_is_of_the_text_where_one_line_below_the_title_says_all_of_it(String summary) {
        String described = "<meta name='description' content='" + summary + "'>";
        String deck =
                "<h2>" + summary + "</h2><div><a href='/a'>Ada Moss</a></div><div>Thursday 1 June 2021 13:24</div>";
        String text = p(FIRST) + p(SECOND) + p(THIRD);

        assertThat(Pages.story("Lighthouse to be lit again", described, deck + text))
                .containsExactly(summary, FIRST, SECOND, THIRD);
        assertThat(Pages.story("Lighthouse to be lit again", described, text + "<footer>" + summary + "</footer>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void the_head_goes_on_below_the_points_that_the_page_describes_itself_by() {
        String point = "The port will light its tower, dark since 1998, in May, if the new lamp arrives by then.";
        String head = "<p>207</p><p>By Ada Moss</p><p>Ada Moss climbed the tower for this story</p>"
                + "<p>May 5, 2021 08:17 pm | Updated 09:02 pm IST - PORT EXAMPLE NORTH</p>";
        String described = "<meta name='description' content='" + point + "'>";

        assertThat(Pages.story(
                        "Lighthouse to be lit again",
                        described,
                        "<ul><li>" + point + "</li><li>Fishermen had asked for years</li></ul>" + head + p(FIRST)
                                + p(SECOND) + p(THIRD)))
                .containsExactly(point, "Fishermen had asked for years", FIRST, SECOND, THIRD);
    }

    @Test
    void an_author_named_for_machines_is_no_text() {
        String author = "<div class='unseen' itemprop='author'><span itemprop='name'>Ada Moss</span>"
                + "<span itemprop='name'>Ben Reed, The Port Herald</span></div>";

        assertThat(lines(author + p(FIRST) + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To view this film, Javascript must be enabled and a player must be installed.",
                "A",
                "A+",
                "Enlarge",
                "<span>Previous</span><span>Next</span>",
                "Next"
            })
    void buttons_to_turn_pictures_and_to_choose_the_size_of_letters_are_no_text(String button) {
        assertThat(lines(p(FIRST) + "<div>" + button + "</div>" + p(SECOND) + p(THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void where_to_follow_those_who_wrote_a_story_is_no_text() {
        String note =
                "<i>Moss and Reed write about lamps every week. Follow them on Twitter <a href='/t'>@lamps</a>.</i>";

        assertThat(lines(p(FIRST) + p(SECOND) + p(THIRD) + p(note))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_box_of_facts_set_into_a_story_is_no_text() {
        String box =
                "<div class='factbox'><h3>The lamp in figures</h3><ul><li>40 metres high</li><li>600 watts</li></ul></div>";

        assertThat(lines(p(FIRST + SECOND) + box + p(THIRD + SECOND))).containsExactly(FIRST + SECOND, THIRD + SECOND);
    }

    @Test
    void links_that_a_story_presents_before_it_goes_on_are_text() {
        String links =
                "<ul><li><a href='/1'>The plan of 1998</a></li><li><a href='/2'>The mayor's answer</a></li></ul>";
        String presented = p("The port has put both of its letters on its pages:");

        assertThat(lines(p(FIRST) + presented + links + p(SECOND) + p(THIRD)))
                .contains("The plan of 1998", "The mayor's answer");
        assertThat(lines(p(FIRST) + p("From our pages:") + links + p(SECOND) + p(THIRD)))
                .doesNotContain("The plan of 1998");
        assertThat(lines(p(FIRST) + links + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_paragraph_that_says_enough_beside_a_long_link_is_text() {
        String link = "<a href='/1'>" + SECOND + SECOND + "</a>";

        assertThat(lines(p(FIRST)
                        + p("The mayor keeps the letters in a box, which he opened for the first time on Monday. "
                                + link)
                        + p(THIRD)))
                .hasSize(3);
        assertThat(lines(p(FIRST) + p("Read this: " + link) + p(THIRD))).hasSize(2);
    }

    @Test
    void short_lines_above_a_title_that_is_shown_below_the_first_sentence_are_no_text() {
        String cover = "<div>Port Magazine</div><h2>The light of the rocks</h2>" + p(FIRST);
        String title = "<h1>Lighthouse to be lit again</h1>";
        String issue = p("<em>*This article appears in the May 2021 issue of Port Magazine.</em>");

        assertThat(lines(cover + title + p(SECOND) + p(THIRD) + issue)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void what_an_office_says_of_itself_below_the_box_of_its_writer_is_no_text() {
        String writer =
                "<div class='byline'><div>By Ada Moss</div><div>Ada Moss is a writer at the port office.</div></div>";
        String office = "<section>"
                + p("The port office looks after three lighthouses, a pier and, since 1950, all buoys.") + "</section>";

        assertThat(lines(p(FIRST) + p(SECOND) + p(THIRD) + writer + office)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(lines(p(FIRST) + p(SECOND) + writer + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void what_is_set_in_once_for_large_screens_and_once_for_small_ones_is_no_text() {
        String film = "<h3>Film of the week</h3><span>This little anchor holds almost any boat:</span>";
        String both = "<div class='screen-s'>" + film + "</div><div class='screen-l'>" + film + "</div>";

        assertThat(lines(p(FIRST) + p(SECOND) + both + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }
}
