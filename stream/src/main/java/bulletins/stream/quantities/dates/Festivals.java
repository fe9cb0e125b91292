package bulletins.stream.quantities.dates;

import bulletins.model.Shipped;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordValues;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The festivals and solar terms by their names. */
public final class Festivals {
    private static final String FILE = "festivals.yaml";

    private final WordValues<Festival> byName;

    private Festivals(List<Festival> festivals) {
        byName = new WordValues<>(festivals.stream().collect(Collectors.toMap(Festival::name, named -> named)));
    }

    public static Festivals shipped() {
        return new Festivals(new Shipped(Festivals.class, FILE).yaml(new TypeReference<List<Festival>>() {}));
    }

    boolean startsAt(String text, int at) {
        return byName.at(text, at) > 0;
    }

    /** @return the festival that is named at the cursor, whose name is read; null when none is */
    @Nullable
    Festival take(Cursor cursor) {
        return byName.take(cursor);
    }
}
