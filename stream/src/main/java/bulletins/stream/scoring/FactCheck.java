package bulletins.stream.scoring;

import bulletins.stream.scoring.FactScore.Checked;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Compares one item with what a fact expects of it. */
final class FactCheck {
    private FactCheck() {}

    static Checked check(Fact fact, JsonNode item) {
        return switch (fact.field()) {
            case "structure.category" -> text(fact, item.path("section").asText());
            case "structure.toc_match" -> new Checked(fact, true, "the item was found under the body's title");
            case "body" -> body(fact, item.path("body").asText());
            case "region" -> regions(fact, item);
            case "regions_mentioned" -> codes(fact, item);
            case "issuing_bodies" -> texts(fact, values(item.path("issuers")));
            case "target_groups" -> texts(fact, values(item.path("groups")));
            case "policy_titles" -> texts(fact, titles(item));
            case "doc_numbers" -> texts(fact, values(item.path("document_numbers")));
            case "doc_numbers.title_link" -> each(fact, item.path("policies"), FactCheck::samePolicy);
            case "dates" -> each(fact, item.path("dates"), FactCheck::sameDate);
            case "figures" ->
                fact.op().equals("not_contains_values")
                        ? noValues(fact, item)
                        : each(fact, item.path("figures"), FactCheck::sameFigure);
            default -> new Checked(fact, false, "no such field: " + fact.field());
        };
    }

    private static Checked text(Fact fact, String found) {
        return new Checked(fact, Folding.same(found, fact.expected().asText()), found);
    }

    private static Checked body(Fact fact, String body) {
        boolean has =
                Folding.folded(body).contains(Folding.folded(fact.expected().asText()));
        return new Checked(fact, has == fact.op().equals("contains"), has ? "contains it" : "does not contain it");
    }

    private static Checked regions(Fact fact, JsonNode item) {
        Set<String> found = new HashSet<>();
        for (JsonNode region : item.path("regions")) {
            if (region.path("role").asText().equals("origin")) found.add(region(region));
        }
        Set<String> expected = new HashSet<>();
        fact.expected().forEach(region -> expected.add(region(region)));
        return new Checked(fact, found.equals(expected), found.toString());
    }

    private static String region(JsonNode region) {
        return String.join(
                " ",
                region.path("code").asText(),
                region.path("name").asText(),
                region.path("level").asText(),
                region.path("iso").asText());
    }

    private static Checked codes(Fact fact, JsonNode item) {
        List<String> found = new ArrayList<>();
        item.path("regions").forEach(region -> found.add(region.path("code").asText()));
        List<String> expected = values(fact.expected());
        boolean right = fact.op().equals("not_contains_codes")
                ? expected.stream().noneMatch(found::contains)
                : found.containsAll(expected);
        return new Checked(fact, right, found.toString());
    }

    private static Checked texts(Fact fact, List<String> found) {
        Set<String> folded = found.stream().map(Folding::folded).collect(Collectors.toSet());
        Set<String> expected =
                values(fact.expected()).stream().map(Folding::folded).collect(Collectors.toSet());
        boolean right = switch (fact.op()) {
            case "equals", "equals_set" -> folded.equals(expected);
            case "not_contains" -> expected.stream().noneMatch(folded::contains);
            default -> folded.containsAll(expected);
        };
        return new Checked(fact, right, found.toString());
    }

    private static Checked each(Fact fact, JsonNode found, BiPredicate<JsonNode, JsonNode> same) {
        for (JsonNode expected : fact.expected()) {
            boolean met = false;
            for (JsonNode one : found) met |= same.test(expected, one);
            if (!met) return new Checked(fact, false, "not found: " + expected);
        }
        return new Checked(fact, true, "all found");
    }

    private static boolean samePolicy(JsonNode expected, JsonNode policy) {
        return Folding.same(
                        policy.path("number").asText(),
                        expected.path("doc_number").asText())
                && Folding.same(
                        policy.path("title").asText(), expected.path("title").asText());
    }

    /** An approximate span is firm in its start only; a target has no start. */
    private static boolean sameDate(JsonNode expected, JsonNode date) {
        boolean start =
                expected.path("start").isNull() || expected.path("start").equals(date.path("start"));
        boolean end =
                expected.path("approx").asBoolean() || expected.path("end").equals(date.path("end"));
        String role = expected.path("role").asText("target");
        return start
                && end
                && (role.equals("target") || role.equals(date.path("role").asText()));
    }

    private static boolean sameFigure(JsonNode expected, JsonNode figure) {
        JsonNode period = expected.path("period");
        return same(expected.path("value"), figure.path("value"))
                && expected.path("unit").equals(figure.path("unit"))
                && (expected.path("change").isMissingNode() || same(expected.path("change"), figure.path("change")))
                && (expected.path("change_unit").isMissingNode()
                        || expected.path("change_unit").equals(figure.path("change_unit")))
                && (period.isMissingNode()
                        || (period.path(0).equals(figure.path("period").path("start"))
                                && period.path(1).equals(figure.path("period").path("end"))));
    }

    private static Checked noValues(Fact fact, JsonNode item) {
        for (JsonNode value : fact.expected()) {
            for (JsonNode figure : item.path("figures")) {
                if (same(value, figure.path("value"))) return new Checked(fact, false, figure.toString());
            }
        }
        return new Checked(fact, true, "none of them");
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return other.isNumber() && new BigDecimal(one.asText()).compareTo(new BigDecimal(other.asText())) == 0;
    }

    private static List<String> titles(JsonNode item) {
        List<String> titles = new ArrayList<>();
        item.path("policies").forEach(policy -> titles.add(policy.path("title").asText()));
        return titles;
    }

    private static List<String> values(JsonNode list) {
        List<String> values = new ArrayList<>();
        list.forEach(value -> values.add(value.asText()));
        return values;
    }
}
