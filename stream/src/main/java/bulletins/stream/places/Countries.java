package bulletins.stream.places;

import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Other countries, as texts call them. */
public final class Countries {
    private static final List<String> NAMES = new Shipped(Countries.class, "countries.txt")
            .lines().stream().flatMap(line -> Stream.of(line.split(" "))).toList();

    private static final PhraseIndex<String> INDEX = new PhraseIndex<>();

    static {
        NAMES.forEach(name -> INDEX.put(name, name));
    }

    private Countries() {}

    public static List<String> names() {
        return NAMES;
    }

    /** @return the places of a text at which one is named */
    public static BitSet startsIn(String text) {
        BitSet starts = new BitSet();
        INDEX.matches(text).forEach(match -> starts.set(match.start()));
        return starts;
    }

    static boolean endAt(String text, int end) {
        return NAMES.stream().anyMatch(country -> text.startsWith(country, end - country.length()));
    }
}
