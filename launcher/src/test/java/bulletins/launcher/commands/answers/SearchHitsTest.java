package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.searching.SearchAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchHitsTest {
    @Test
    void why_nothing_was_found_stands_in_both_answers() {
        SearchHits hits = nothing("no article has the category 'x'");
        assertThat(hits.lines()).containsExactly("0 articles", "    no article has the category 'x'");
        assertThat(hits.json().path("hint").asText()).isEqualTo("no article has the category 'x'");
    }

    @Test
    void where_nothing_is_known_of_that_neither_says_so() {
        assertThat(nothing("").lines()).containsExactly("0 articles");
        assertThat(nothing("").json().has("hint")).isFalse();
    }

    private static SearchHits nothing(String hint) {
        return new SearchHits(new SearchAnswer.Found(0, 0, List.of(), hint));
    }
}
