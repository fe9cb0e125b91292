package bulletins.stream.rules;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Rule;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyRulesTest {
    @Test
    void rules_are_kept_that_do_not_fit_into_memory_while_they_are_read() {
        List<Rule> rules =
                IntStream.range(0, 10_000).mapToObj(ManyRulesTest::rule).toList();
        try (RuleMatcher matcher = new RuleMatcher()) {
            assertThat(matcher.replaceAll(rules)).isEmpty();
            assertThat(matcher.match(Texts.item("社保", "登记参保人员1234。")))
                    .extracting(match -> match.rule().id())
                    .containsExactly("r1234");
        }
    }

    private static Rule rule(int i) {
        String query = "参保人员%1$d OR origin:甘肃%1$d OR section:就业%1$d OR groups:农民工%1$d OR keywords:零工%1$d".formatted(i);
        return new Rule("r" + i, "rule " + i, query, List.of());
    }
}
