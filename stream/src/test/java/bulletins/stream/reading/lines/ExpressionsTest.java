package bulletins.stream.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ExpressionsTest {
    private final Expressions expressions = new Expressions("(?:log|sign) in", "\\d+", "share", "newsletters?");

    @Test
    void those_are_tried_whose_words_a_text_holds_and_those_that_need_none() {
        assertThat(expressions.possible("Get the NEWSLETTER you share"))
                .extracting(Pattern::pattern)
                .containsExactly("\\d+", "share", "newsletters?");
    }

    @Test
    void one_that_is_all_of_a_text_matches_it() {
        assertThat(expressions.match("Sign in")).isTrue();
        assertThat(expressions.match("Sign in!")).isFalse();
    }
}
