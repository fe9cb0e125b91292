package bulletins.stream.scoring;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks parsed bulletins against a file of facts that a correct system finds in them. */
public final class FactScore {
    private final List<Fact> facts;

    /**
     * What came of one fact.
     *
     * @param found what the system says where it should say the expected, or why it could not be asked
     */
    public record Checked(Fact fact, boolean right, String found) {}

    private FactScore(List<Fact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** @return the facts of a file; none when there is no such file */
    public static FactScore read(Path file) throws IOException {
        List<Fact> facts = new ArrayList<>();
        if (Files.exists(file)) {
            for (JsonNode fact : Json.mapper().readTree(file.toFile()).path("facts")) facts.add(Fact.from(fact));
        }
        return new FactScore(facts);
    }

    /** @return the facts of one bulletin */
    public List<Fact> of(String bulletin) {
        return facts.stream().filter(fact -> fact.bulletin().equals(bulletin)).toList();
    }

    /** @return what came of the facts of one bulletin; {@code items} have the flat form of {@code parse --json} */
    public List<Checked> check(String bulletin, List<? extends JsonNode> items) {
        return of(bulletin).stream().map(fact -> check(fact, items)).toList();
    }

    private static Checked check(Fact fact, List<? extends JsonNode> items) {
        if (fact.field().equals("structure.item_count")) {
            return new Checked(fact, items.size() == fact.expected().asInt(), items.size() + " items");
        }
        Optional<? extends JsonNode> item = items.stream()
                .filter(candidate -> Folding.same(candidate.path("title").asText(), fact.title()))
                .findFirst();
        return item.isEmpty() ? new Checked(fact, false, "no item of that title") : FactCheck.check(fact, item.get());
    }
}
