package bulletins.stream.places;

import bulletins.model.Shipped;
import java.util.List;
import java.util.stream.Stream;

/** Other countries, as texts call them. */
public final class Countries {
    private static final List<String> NAMES = new Shipped(Countries.class, "countries.txt")
            .lines().stream().flatMap(line -> Stream.of(line.split(" "))).toList();

    private Countries() {}

    public static List<String> names() {
        return NAMES;
    }

    static boolean endAt(String text, int end) {
        return NAMES.stream().anyMatch(country -> text.startsWith(country, end - country.length()));
    }
}
