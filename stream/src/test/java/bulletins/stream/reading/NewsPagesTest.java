package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What English news sites set among the paragraphs of an article. */
class NewsPagesTest {
    private static final String TITLE = "Ferry towns agree on a common timetable";
    private static final String FIRST =
            "The three towns on the lake will share one timetable from May, their councils said on Monday, after two years of talks.";
    private static final String SECOND =
            "Boats will leave every half hour, and tickets bought in one town will be valid in the others, according to the plan.";
    private static final String THIRD =
            "Fishermen had feared for their berths, but the harbour master promised that none would be moved before the autumn.";
    private static final String BODY = FIRST + "\n" + SECOND + "\n" + THIRD;

    @Test
    void what_only_screen_readers_tell_is_no_text() {
        assertThat(body(within(
                        "<span class='screen-reader-text'>list of 3 items, each of them leads elsewhere</span>")))
                .isEqualTo(BODY);
        assertThat(Pages.article(page("<h1 class='sr-only'>" + TITLE + "</h1>" + within("")))
                        .title())
                .isEqualTo(TITLE);
    }

    @Test
    void a_short_line_alone_with_a_picture_in_a_block_is_its_caption() {
        String box = "<div class=box><a href='/large'><img src=a.jpg></a><p>A boat leaves the old pier</p></div>";
        String opening = "<p><img src=a.jpg><br>" + FIRST.substring(0, 40) + ".</p>";
        assertThat(body(within(box))).isEqualTo(BODY);
        assertThat(body(within(opening))).contains(FIRST.substring(0, 40) + ".\n");
    }

    @Test
    void a_heading_that_only_asides_bear_speaks_for_its_block() {
        String promotion =
                "<div class=box><h3>Sign up for the lake newsletter</h3><p>Simply put your address into the box and get all the news, straight to you.</p><p>You can leave at any time, and your data stays with us.</p></div>";
        String analysis =
                "<div class=box><h3>Analysis: what is at stake</h3><p>" + SECOND.replace("half", "full") + "</p></div>";
        assertThat(body(within(promotion))).isEqualTo(BODY);
        assertThat(body(within(analysis))).contains("every full hour");
    }

    @Test
    void a_gallery_as_long_as_the_story_around_it_is_left_out() {
        String slides = IntStream.range(1, 4)
                .mapToObj(
                        i -> "<li><h2>Pier " + i + "</h2><p>Pier " + i
                                + " was built by the town, burnt down, and was built again in stone, as the picture shows.</p></li>")
                .collect(Collectors.joining());
        assertThat(body(within("<div class='picGallery'><ul>" + slides + "</ul></div>")))
                .isEqualTo(BODY);
    }

    @Test
    void lines_that_speak_to_the_reader_are_no_text() {
        String asides =
                "<p>Written by Example Staff on March 4, 2021</p>%s<p>Do you use the ferry? We want to hear from you! Write to lake@news.example</p><p>We may earn a commission when you buy through our links.</p><p>To reach the reporter behind this story, contact ana@news.example.</p>";
        assertThat(body("<div>" + asides.formatted("<p>" + BODY.replace("\n", "</p><p>") + "</p>") + "</div>"))
                .isEqualTo(BODY);
    }

    @Test
    void pleas_to_the_readers_buttons_and_headings_of_asides_are_no_text() {
        String plea = "<p>Please subscribe or log in to continue reading the full article.</p>";
        String buttons = "<p>Click to play</p><p>Save for later</p><h3>Must reads</h3>";
        String end = "<p>Comments on this article are now closed.</p>";
        assertThat(body("<div>" + buttons + "<p>" + BODY.replace("\n", "</p>" + plea + "<p>") + "</p>" + end
                        + "</div>"))
                .isEqualTo(BODY);
    }

    @Test
    void advice_to_readers_and_people_who_are_quoted_are_text() {
        String advice = "You can register with the harbour office until Friday, or call 555-1234.";
        String quote = "The mayor said: “Follow us on the map, and log in to see the latest news.”";
        assertThat(body(within("<p>" + advice + "</p><p>" + quote + "</p>"))).contains(advice, quote);
    }

    @Test
    void a_summary_that_a_page_describes_itself_by_is_text_also_above_a_plea() {
        String described = "<meta name='description' content='Three towns share their ferries from May.'>";
        String summary =
                "<ul><li>Three towns share their ferries from May.</li><li>Tickets are good in all of them.</li>"
                        + "<li>Visit our homepage for more stories.</li></ul>";
        String page = page("<h1>" + TITLE + "</h1>" + summary + within("")).replace("</title>", "</title>" + described);
        assertThat(Pages.article(page).body())
                .isEqualTo("Three towns share their ferries from May.\nTickets are good in all of them.\n" + BODY);
    }

    @Test
    void a_summary_in_a_head_of_many_buttons_is_not_the_whole_article() {
        String summary = "Three towns share their ferries from May, and their tickets too.";
        String described = "<meta name='description' content='" + summary + "'>";
        String buttons = IntStream.range(0, 16)
                .mapToObj(i -> "<div><a href='/to/" + i + "'>Send by " + i + "</a></div>")
                .collect(Collectors.joining());
        String head = "<header id='content-header'><h1>" + TITLE + "</h1><p>" + summary + "</p></header>";
        String page = page(head + "<div>" + buttons + "</div><section><div><article>" + within("")
                        + "</article></div></section>")
                .replace("</title>", "</title>" + described);

        assertThat(Pages.article(page).body()).isEqualTo(summary + "\n" + BODY);
    }

    private static String within(String something) {
        return "<div><p>" + FIRST + "</p><p>" + SECOND + "</p>" + something + "<p>" + THIRD + "</p></div>";
    }

    private static String body(String body) {
        return Pages.article(page("<h1>" + TITLE + "</h1>" + body)).body();
    }

    private static String page(String body) {
        return "<html><head><title>" + TITLE + " | Lake News</title></head><body>" + body + "</body></html>";
    }
}
