package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What news pages set among the paragraphs of a story and around them. */
class NewsExtrasTest {
    private static final String FIRST =
            "The ferry will sail twice a day from May, the harbour office said on Monday, if the weather, as usual, allows it.";
    private static final String SECOND =
            "Nobody had asked the islanders, according to the mayor, who learned of the plan, like all others, from the radio.";
    private static final String THIRD =
            "The old timetable was printed in 1987, and since then, apart from a few winters, it has hardly been changed.";

    private static List<String> lines(String head, String inside) {
        return Pages.story("Ferry to sail twice a day", head, inside);
    }

    private static String p(String words) {
        return "<p>" + words + "</p>";
    }

    @Test
    void what_is_quoted_once_more_apart_from_the_paragraphs_is_no_text() {
        String quote = "like all others, from the radio.";
        String apart = "<blockquote>" + p("“the mayor, who learned of the plan, like all others”") + "</blockquote>";

        assertThat(lines("", p(FIRST) + apart + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
        assertThat(lines("", p(FIRST) + p(SECOND) + "<h2>" + quote + "</h2>" + p(THIRD)))
                .contains(quote);
        assertThat(lines("", p(FIRST) + "<blockquote>" + p(SECOND) + "</blockquote>" + p(THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_name_that_is_written_as_one_word_tells_a_caption_too() {
        String pictures = "<div class='pic'><img src='a.jpg'><div class='pictext'><div class='photocaption'>"
                + "The ferry at the pier in March, before its new coat of paint</div></div></div>";

        assertThat(lines("", p(FIRST) + pictures + p(SECOND) + pictures + p(THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_paragraph_that_tells_who_the_author_is_is_no_text() {
        String author = "<meta name='author' content='Ada Moss'>";
        String bio = p("<i>Ada Moss is the founder of a small press on the island. She also keeps two goats.</i>");

        assertThat(lines(author, p(FIRST) + p(SECOND) + p(THIRD) + bio)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(lines("", p(FIRST) + p(SECOND) + p(THIRD) + bio)).hasSize(4);
    }

    @Test
    void who_the_author_is_may_be_told_in_capitals() {
        String author = "<meta name='author' content='Ada Moss'>";
        String bio = p("<b>ADA MOSS IS THE PORT HERALD’S FERRY EDITOR</b>");

        assertThat(lines(author, p(FIRST) + p(SECOND) + p(THIRD) + bio)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void when_it_was_published_and_updated_stands_above_the_text() {
        String dates = "<div>on May 16, 2020 at 6:10 PM, updated May 16, 2020 at 6:12 PM</div>";

        assertThat(lines("", dates + p(FIRST) + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_caption_may_stand_above_who_took_the_picture_and_a_link_to_it() {
        String picture = "<table><tr><td><img src='a.jpg'></td></tr><tr><td>The pier has been closed since the storm."
                + "<br><span>Credit: Ada Moss/Island Press</span><div><a href='#'>View full size image</a></div></td></tr></table>";

        assertThat(lines("", "<span>" + picture + "</span>" + p(FIRST) + p(SECOND) + p(THIRD)))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void the_date_of_an_entry_in_a_list_is_not_the_pages() {
        String entry =
                "<ul><li><a href='/1'>Goats return to the island</a><meta itemprop='datePublished' content='2021-08-01'></li></ul>";
        String page = "<html><head><title>Ferry to sail twice a day</title></head><body>" + entry
                + "<h1>Ferry to sail twice a day</h1><p>By Ada Moss</p><p>May 3, 2021</p>" + p(FIRST) + p(SECOND)
                + p(THIRD) + "</body></html>";

        assertThat(Pages.facts(page).publishedAt()).asString().startsWith("2021-05-03");
    }

    @Test
    void a_caption_in_a_paragraph_with_its_picture_is_no_text() {
        String picture =
                "<section><p><img src='a.jpg'><span class='caption'>FERRY: It has a new coat of paint [ISLE]</span></p></section>";

        assertThat(lines("", p(FIRST) + picture + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void an_offer_of_a_free_report_is_no_text() {
        String offer = "<div id='pitch'>"
                + p(
                        "<strong>1 great boat to buy</strong><br>If you want to know more, our office has printed a"
                                + " brand-new report. To get the full story, completely free, simply <a href='/1'>click here</a>.")
                + "</div>";

        assertThat(lines("", p(FIRST) + p(SECOND) + p(THIRD) + offer)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_numbered_entry_that_is_all_link_is_text_among_others_and_none_in_a_list_of_stories() {
        String entries =
                p("1. <a href='/1'>The pier</a>") + p(FIRST) + p("2. <a href='/2'>The old timetable</a>") + p(THIRD);
        String stories =
                p("1. <a href='/3'>Goats return to the island</a>") + p("2. <a href='/4'>Mayor buys a radio</a>");

        assertThat(lines("", p(SECOND) + entries + stories))
                .containsExactly(SECOND, "1. The pier", FIRST, "2. The old timetable", THIRD);
    }

    @Test
    void what_stands_in_the_block_of_an_attached_picture_is_its_caption() {
        String picture =
                "<div id='attachment_48' class='inline'><a href='a.jpg'><img src='a.jpg'></a><div><div>(File 2013/Island Press)</div>"
                        + "The ferry at the pier in the spring of 2013, before it got its new coat of paint.</div></div>";

        String all = FIRST + SECOND + THIRD;
        assertThat(lines("", picture + p(all) + p(SECOND + all) + p(all))).containsExactly(all, SECOND + all, all);
    }

    @Test
    void an_author_may_be_named_behind_the_day() {
        String page =
                "<html><head><title>Ferry to sail twice a day</title></head><body><h1>Ferry to sail twice a day</h1>"
                        + "<div>May 11, 2020 11:30 am <span>by <a href='/a'>Ada Moss</a></span></div>" + p(FIRST)
                        + p(SECOND) + p(THIRD)
                        + "<div><a href='/1'>Goats return to the island</a><div>By <a href='/b'>Ben Reed</a></div></div></body></html>";

        assertThat(Pages.facts(page).author()).isEqualTo("Ada Moss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Moss and Ben W. Reed contributed to this report.",
                "The Island Press contributed to this report from the pier.",
                "Contributing: Ada Moss, Island Press",
                "With files from The Island Press",
                "(With inputs from agencies)",
                "With a report from Ada Moss",
                "Source: Island Press/am(br)",
                "Additional reporting by Ada Moss in Northport and Ben Reed",
                "Moss reported from Northport and Reed from Southport."
            })
    void who_else_worked_on_a_story_is_no_text(String credit) {
        assertThat(lines("", p(FIRST) + p(SECOND) + p(THIRD) + p("<i>" + credit + "</i>")))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three ferry companies contributed to the report, which was printed in March.",
                "Reporting by islanders who keep goats is welcome.",
                "With contributions from islanders, a new pier was built.",
                "The storm was first reported from Northport."
            })
    void a_sentence_in_like_words_is_text(String sentence) {
        assertThat(lines("", p(FIRST) + p(SECOND) + p(THIRD) + p(sentence))).contains(sentence);
    }

    @Test
    void paragraphs_of_a_figures_caption_are_no_text() {
        String figure = "<figure><div><img src='a.jpg'></div><figcaption>" + p("The ferry's owner at her desk.")
                + "<small>Island</small></figcaption></figure>";

        assertThat(lines("", figure + p(FIRST) + p(SECOND) + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_short_summary_that_a_page_describes_itself_by_is_text_above_the_date_too() {
        String summary = "It has been a rough year for the ferry of the islands.";
        String described = "<meta name='description' content='" + summary + "'>";
        String date = "<div>Dec. 13, 2020, 12:31 PM UTC</div><div>By Ada Moss</div>";

        assertThat(lines(described, "<div>" + summary + "</div>" + date + p(FIRST) + p(SECOND) + p(THIRD)))
                .containsExactly(summary, FIRST, SECOND, THIRD);
    }

    @Test
    void the_date_of_a_link_among_paragraphs_goes_with_it() {
        String film = "<section><h2><a href='/film'>Ferry at the pier: what went wrong?</a></h2>"
                + "<span>Sept. 2, 2020</span><span>02:06</span></section>";

        assertThat(lines("", p(FIRST) + p(SECOND) + film + p(THIRD))).containsExactly(FIRST, SECOND, THIRD);
    }
}
