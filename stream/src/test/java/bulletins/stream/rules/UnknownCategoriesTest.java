package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Rule;
import bulletins.stream.splitting.Categories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownCategoriesTest {
    private final UnknownCategories shipped = new UnknownCategories(Categories.load(null));

    @ParameterizedTest
    @CsvSource({
        "category:flexible-employmnet AND 补贴, flexible-employment",
        "补贴 OR label:(macro-policy re-employmant), re-employment",
        "labels:灵活用工, flexible-employment",
        "labels:靈活用工, flexible-employment",
        "NOT labels:\"技能 培训\", vocational-skills"
    })
    void an_unknown_category_is_told_with_the_nearest(String query, String nearest) {
        assertThat(shipped.in(rule(query))).singleElement().asString().endsWith("; did you mean " + nearest + "?");
    }

    @Test
    void where_none_is_near_all_are_named() {
        assertThat(shipped.in(rule("labels:渔业")))
                .singleElement()
                .asString()
                .contains(
                        "rule r asks for labels:渔业, but no category is known", "there are entrepreneurship, flexible-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "category:Flexible-Employment",
                "category:灵活就业 labels:灵活就业",
                "category:域外来风",
                "category:flex*",
                "title:category",
                "补贴 AND"
            })
    void what_is_known_or_may_be_printed_is_not_told(String query) {
        assertThat(shipped.in(rule(query))).isEmpty();
    }

    @Test
    void a_category_of_the_users_own_goes_by_its_id(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("categories.yaml");
        Files.writeString(file, "categories: [{id: social-insurance, name: 社会保险, headings: [社保动态]}]");
        var known = new UnknownCategories(Categories.load(file));
        assertThat(known.in(rule("labels:social-insurance"))).isEmpty();
        assertThat(known.in(rule("labels:社保动态"))).singleElement().asString().endsWith("did you mean social-insurance?");
    }

    private static Rule rule(String query) {
        return new Rule("r", "规则", query, List.of());
    }
}
