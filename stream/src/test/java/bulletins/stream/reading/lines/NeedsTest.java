package bulletins.stream.reading.lines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedsTest {
    @Test
    void one_of_the_words_of_a_group_is_needed() {
        assertThat(Needs.of("(?:Log|sign) ?in\\b")).containsExactlyInAnyOrder("log", "sign");
    }

    @Test
    void the_longest_words_are_taken() {
        assertThat(Needs.of("[^.!?]{0,40} (?:is|was) an? (?:reporter|editor)s*"))
                .containsExactlyInAnyOrder(" reporter", " editor");
    }

    @Test
    void what_stands_side_by_side_is_one_word() {
        assertThat(Needs.of("this (?:story|web(?:site|page))[.!] *"))
                .containsExactlyInAnyOrder(
                        "this story.",
                        "this story!",
                        "this website.",
                        "this website!",
                        "this webpage.",
                        "this webpage!");
        assertThat(Needs.of("thank(?:s| you)? for(?:um)+ (?:a\\w+|all)")).containsExactly("thank");
    }

    @Test
    void what_may_be_missing_is_not_needed() {
        assertThat(Needs.of("(?:breaking )?newsx?")).containsExactly("news");
        assertThat(Needs.of("(?:breaking ){0,2}ad")).containsExactly("ad");
    }

    @Test
    void every_alternative_needs_its_own() {
        assertThat(Needs.of("close|(?:full ){2}screen|\\(c\\)|[页頁]$"))
                .containsExactlyInAnyOrder("close", "screen", "c", "页", "頁");
    }

    @Test
    void nothing_is_sure_where_one_alternative_needs_nothing() {
        assertThat(Needs.of("close|\\d+")).isEmpty();
    }

    @Test
    void what_only_stands_around_or_may_not_stand_is_not_needed() {
        assertThat(Needs.of("(?!.*meeting)(?<!the )(?=.*20)[^a-z]off")).containsExactly("off");
    }
}
