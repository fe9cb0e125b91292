package bulletins.stream.quantities.dates;

import bulletins.model.Shipped;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordSet;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The festivals and solar terms by their names. */
public final class Festivals {
    private static final String FILE = "festivals.yaml";

    private final Map<String, Festival> byName = new HashMap<>();
    private final WordSet names;

    private Festivals(List<Festival> festivals) {
        for (Festival festival : festivals) byName.put(festival.name(), festival);
        names = new WordSet(byName.keySet());
    }

    public static Festivals shipped() {
        return new Festivals(new Shipped(Festivals.class, FILE).yaml(new TypeReference<List<Festival>>() {}));
    }

    boolean startsAt(String text, int at) {
        return names.at(text, at) > 0;
    }

    /** @return the festival that is named at the cursor, whose name is read; null when none is */
    @Nullable
    Festival take(Cursor cursor) {
        String name = cursor.take(names);
        return name == null ? null : byName.get(name);
    }
}
