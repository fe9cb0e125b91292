package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What English news pages say around and within every text, and news in like words. */
class EnglishScrapsTest {
    private static final String FIRST =
            "The nursery will open twice a week from May, the garden office said on Monday, if the weather, as usual, allows it.";
    private static final String SECOND =
            "Nobody had asked the growers, according to the mayor, who learned of the plan, like all others, from the radio.";

    private static List<String> lines(String between) {
        return Pages.story(
                "Nursery to open twice a week",
                "",
                "<p>" + FIRST + FIRST + "</p><p>" + between + "</p><p>" + SECOND + SECOND + "</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skip Ad",
                "Play Garden Network Video",
                "ALSO:",
                "This page is best viewed in an up-to-date browser with style sheets. Yours may not show all of it.",
                "Show Caption",
                "A link has been sent to your friend's email address.",
                "Click to share on Twitter (Opens in new window)",
                "Beginning of dialog window. Escape will cancel and close the window.",
                "Current Time 0:00",
                "RELATED COVERAGE: Growers ask for more water",
                "[ NEXT: Growers ask for more water ]",
                "FILE PHOTO: The nursery's gate in March",
                "Please disable your ad blocker to continue reading.",
                "Listen to our show on the radio or wherever you get your podcasts",
                "By Ada Moss ada@example.com",
                "Ada Moss: 555-123-4567; ada@example.com; @adamoss",
                "(Source: Garden News Agency)",
                "Submitted by amoss on Wed, 08/11/2021 - 09:30",
                "People are also reading…",
                "This advertisement has not loaded yet, but your article continues below.",
                "A post shared by Ada Moss (@adamoss)",
                "To learn more, visit example.org.",
                "Our Correspondent",
                "The Garden Press · Posted: Aug 17, 2021 5:40 PM EDT | Last Updated: August 17, 2021",
                "Federal government websites often end in .gov. Before sharing anything, make sure you're on one.",
                "Pears is a reader-supported publication. To receive new posts, consider becoming a subscriber.",
                "We use some essential cookies to make this website work.",
                "Get the best of our gardens every week",
                "We use cookies and similar technologies to measure how our gardens are read. By clicking \"Accept\", you consent to this.",
                "Manage preferences",
                "<a>E-mail this story</a> | <a>Print</a> | <a>Comments (4)</a>",
                "Garden News Service",
                "Stay up to date with the latest news by downloading the Garden News app from any store.",
                "Text size: small",
                "NEW You can now listen to Garden News articles!",
                "Follow the Garden News' coverage of the frost at https://example.com/frost"
            })
    void what_news_pages_say_within_every_text_is_none(String said) {
        assertThat(lines(said)).containsExactly(FIRST + FIRST, SECOND + SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Media Contact",
                "For media inquiries, contact press@example.org.",
                "Ada Moss edited this story for broadcast.",
                "Audio produced by Ada Moss.",
                "amo/bre/tk",
                "Ada Moss covers gardens for the Example Network, which serves the Example Herald and 20 other papers.",
                "GNA reporter Ada Moss contributed from Exampleton.",
                "This newspaper adheres to the Independent Press Standards Organisation's Code. If you have a complaint, write to us.",
                "Provided by Exampleton University",
                "Ada Moss is gardens editor at the Example Herald and has grown more than 300 kinds of pears since 2012."
            })
    void a_story_is_over_where_pages_say_whom_to_ask_and_who_helped(String said) {
        assertThat(Pages.story(
                        "Nursery to open twice a week",
                        "",
                        "<p>" + FIRST + FIRST + "</p><p>" + SECOND + "</p><p>" + said
                                + "</p><p>Ada Moss, 555-0100</p>"))
                .containsExactly(FIRST + FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related costs: 300 euros a year.",
                "and/or",
                "A new roof covers the beds for the first time, and the mayor is glad.",
                "Follow the path to the pond.",
                "By Friday the queue had reached the gate.",
                "Tell us what you think, the council said, and we will listen.",
                "Cancel the lot, one of them said.",
                "Sources close to the mayor disagree.",
                "Duration of the lease: ten years",
                "Anyone with a spare spade should call 555-0100.",
                "The end of the season is near.",
                "To learn more about ferns, she flew to Chile last year.",
                "Provided by the city, the buses are free.",
                "The mayor edited this letter himself.",
                "Contact us if you can, the growers wrote on the gate.",
                "We use some of the ground for cookies and cakes, she said.",
                "By clicking their tongues \"as you do for a pony\", growers say you agree to the price.",
                "The owner is editor and cook in one."
            })
    void news_in_like_words_is_text(String news) {
        assertThat(lines(news)).containsExactly(FIRST + FIRST, news, SECOND + SECOND);
    }
}
