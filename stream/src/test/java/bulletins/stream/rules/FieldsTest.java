package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.PageFacts;
import bulletins.model.searching.QueryFields;
import bulletins.stream.Articles;
import bulletins.stream.places.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FieldsTest {
    @Test
    void every_field_that_a_query_may_name_is_one_of_an_item_or_a_page() {
        var fields = new Fields(Gazetteer.shipped(), Map.of("flexible-employment", "灵活就业"));
        var page = new PageFacts("https://a.example/1", null, "某网", "某报", "某人", "UTF-8", false, List.of(), Map.of());
        var all = new TreeSet<>(fields.of(Texts.item("题目", "正文")).keySet());
        all.addAll(fields.of(Articles.enriched(Articles.page("p", "题目", "正文", page), List.of()))
                .keySet());
        assertThat(all).containsExactlyInAnyOrderElementsOf(QueryFields.ALL);
    }
}
