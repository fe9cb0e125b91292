package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordSet;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        try (InputStream file = Objects.requireNonNull(Festivals.class.getResourceAsStream(FILE), FILE)) {
            return new Festivals(new YAMLMapper().readValue(file, new TypeReference<List<Festival>>() {}));
        } catch (IOException damaged) {
            throw new UncheckedIOException(FILE + " in this program cannot be read", damaged);
        }
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
