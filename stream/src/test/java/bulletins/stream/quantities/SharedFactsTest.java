package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import bulletins.model.Figure;
import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The facts about dates and figures that labelled bulletins beside the project show; none where there are no such bulletins. */
class SharedFactsTest {
    private static final Path BULLETINS =
            Path.of(System.getProperty("bulletins.root", ".")).resolve("../shared/bulletins");

    private final QuantityFinder finder = new QuantityFinder();

    @TestFactory
    Stream<DynamicTest> each_fact_is_found() throws IOException {
        if (!Files.exists(BULLETINS.resolve("example-facts.json"))) return Stream.of();
        JsonNode items =
                Json.mapper().readTree(BULLETINS.resolve("expected-items.json").toFile());
        JsonNode facts = Json.mapper()
                .readTree(BULLETINS.resolve("example-facts.json").toFile())
                .get("facts");
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode fact : facts) {
            String field = fact.get("field").asText();
            if (!field.equals("dates") && !field.equals("figures")) continue;
            String text = text(
                    items.get(fact.get("bulletin").asText()),
                    fact.get("item_title").asText());
            tests.add(DynamicTest.dynamicTest(fact.get("id").asText(), () -> check(fact, text)));
        }
        return tests.stream();
    }

    private static String text(JsonNode bulletin, String title) {
        JsonNode items = bulletin.isArray() ? bulletin : bulletin.get("items");
        for (JsonNode item : items) {
            boolean same = squeezed(item.get("title").asText()).equals(squeezed(title));
            if (same)
                return item.get("title").asText() + "\n" + item.get("body").asText();
        }
        throw new IllegalArgumentException("no item " + title);
    }

    private static String squeezed(String title) {
        return title.replaceAll("\\s", "");
    }

    private void check(JsonNode fact, String text) {
        LocalDate reference = LocalDate.parse(fact.get("reference_date").asText());
        boolean ofDates = fact.get("field").asText().equals("dates");
        Quantities found = finder.find(text, reference);
        for (JsonNode expected : fact.get("expected")) {
            if (fact.get("op").asText().equals("not_contains_values")) {
                assertThat(found.figures()).noneMatch(figure -> figure.value().compareTo(expected.decimalValue()) == 0);
            } else if (ofDates) {
                assertThat(found.dates()).as("%s", expected).anyMatch(date -> agrees(date, expected));
            } else {
                assertThat(found.figures()).as("%s", expected).anyMatch(figure -> agrees(figure, expected));
            }
        }
    }

    private static boolean agrees(DateMention date, JsonNode expected) {
        boolean start = expected.get("start").isNull()
                || expected.get("start").asText().equals(date.start().toString());
        return start && expected.get("end").asText().equals(date.end().toString());
    }

    private static boolean agrees(Figure figure, JsonNode expected) {
        BigDecimal change = figure.change();
        boolean changes = !expected.has("change")
                || (change != null && change.compareTo(expected.get("change").decimalValue()) == 0);
        JsonNode period = expected.get("period");
        Figure.Span span = figure.period();
        boolean periods = period == null
                || (span != null
                        && span.start().toString().equals(period.get(0).asText())
                        && span.end().toString().equals(period.get(1).asText()));
        boolean value = figure.value().compareTo(expected.get("value").decimalValue()) == 0;
        return value
                && changes
                && periods
                && figure.unit().equals(expected.get("unit").asText());
    }
}
