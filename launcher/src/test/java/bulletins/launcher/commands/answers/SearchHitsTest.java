package bulletins.launcher.commands.answers;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Json;
import bulletins.model.searching.SearchAnswer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    @Test
    void claims_are_told_as_such_and_a_source_that_is_gone_once() throws JsonProcessingException {
        assertThat(facts("gone", "{\"supported\": 0, \"source_gone\": 6}"))
                .isEqualTo("    item · gone http://a.example/");
        assertThat(facts("verified", "{\"supported\": 4, \"contradicted\": 1, \"absent\": 2}"))
                .isEqualTo("    item · verified http://a.example/ · its claims: 1 contradicted, 2 absent");
    }

    private static String facts(String status, String claims) throws JsonProcessingException {
        String links = "[{\"url\": \"http://a.example/\", \"status\": \"" + status + "\"}]";
        var document = (ObjectNode) Json.mapper()
                .readTree("{\"kind\": \"item\", \"source_links\": " + links + ", \"claim_counts\": " + claims + "}");
        var hit = new SearchAnswer.Hit("i", 1, "零工市场开门", List.of(), 1, document);
        return new SearchHits(new SearchAnswer.Found(1, 1, List.of(hit), ""))
                .lines()
                .get(3);
    }

    private static SearchHits nothing(String hint) {
        return new SearchHits(new SearchAnswer.Found(0, 0, List.of(), hint));
    }
}
