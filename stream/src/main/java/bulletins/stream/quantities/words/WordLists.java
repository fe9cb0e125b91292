package bulletins.stream.quantities.words;

import bulletins.model.Shipped;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The lists of words that one package reads texts by, each under its name. */
public final class WordLists {
    private final Map<String, List<String>> byName;

    private WordLists(Map<String, List<String>> byName) {
        this.byName = byName;
    }

    /** @return those of the file {@code words.yaml} beside {@code reader} */
    public static WordLists of(Class<?> reader) {
        return new WordLists(new Shipped(reader, "words.yaml").yaml(new TypeReference<>() {}));
    }

    public WordSet named(String name) {
        return new WordSet(Objects.requireNonNull(byName.get(name), name));
    }
}
