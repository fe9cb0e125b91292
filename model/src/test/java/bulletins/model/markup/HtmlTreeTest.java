package bulletins.model.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTreeTest {
    private static final String TEXT = "<p>what stands above</p>";

    @ParameterizedTest
    @ValueSource(strings = {"<", "</", "<p ", "<p <a "})
    void a_tag_that_never_ends_is_left_out_with_what_follows(String tag) {
        HtmlTree tree = parse(tag + "a".repeat(3_000_000) + "><p>below");
        assertThat(tree.cut()).isTrue();
        assertThat(tree.document().text()).isEqualTo("what stands above");
    }

    @Test
    void tags_of_hundreds_of_attributes_are_read_until_they_cost_too_much() {
        HtmlTree tree = parse(("<p" + " a".repeat(512) + ">x").repeat(3_000));
        assertThat(tree.cut()).isTrue();
        assertThat(tree.elements()).hasSizeBetween(1_000, 2_000);
    }

    @Test
    void attributes_count_as_elements() {
        assertThat(parse("<p a b c d e f g h i j k l>x".repeat(30_000)).cut()).isTrue();
    }

    @Test
    void more_than_a_million_references_to_characters_are_not_resolved() {
        assertThat(parse("&a".repeat(1_000_001)).cut()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<img src=data:image/png;base64,%s>", "<img src='data:image/png;base64,%s'>", "%s"})
    void a_picture_of_megabytes_within_its_tag_cuts_nothing(String picture) {
        HtmlTree tree = parse(picture.formatted("iVBORw0KGgo/".repeat(300_000)) + "<p>below");
        assertThat(tree.cut()).isFalse();
        assertThat(tree.document().text()).endsWith("below");
    }

    private static HtmlTree parse(String html) {
        return HtmlTree.parse(TEXT + html, "");
    }
}
