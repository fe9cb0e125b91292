package bulletins.stream.claims;

import bulletins.model.Quote;
import bulletins.model.Shipped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words that loosen numbers. */
final class Hedges {
    private static final int WINDOW = 6;

    /** @param within words between a number's digits and its unit */
    private record Words(
            Map<Hedge, List<String>> before, Map<Hedge, List<String>> after, Map<Hedge, List<String>> within) {}

    private static final Words WORDS = new Shipped(Hedges.class, "hedges.yaml").yaml(Words.class);

    private Hedges() {}

    /** @param number where it stands in {@code text} */
    static Hedge of(String text, Quote number) {
        int start = Objects.requireNonNull(number.start());
        int end = Objects.requireNonNull(number.end());
        String left = text.substring(Math.max(0, start - WINDOW), start).replaceAll("\\s+", "");
        String right =
                text.substring(end, Math.min(text.length(), end + WINDOW)).replaceAll("\\s+", "");
        for (Hedge hedge : List.of(Hedge.AT_MOST, Hedge.AT_LEAST, Hedge.OVER, Hedge.UNDER, Hedge.ABOUT)) {
            boolean said = words(WORDS.before, hedge).stream().anyMatch(left::endsWith)
                    || words(WORDS.after, hedge).stream().anyMatch(right::startsWith)
                    || words(WORDS.within, hedge).stream().anyMatch(number.text()::contains);
            if (said) return hedge;
        }
        return Hedge.EXACT;
    }

    /** @return words before a number without what loosens it at their end */
    static String withoutLast(String before) {
        int longest = WORDS.before.values().stream()
                .flatMap(List::stream)
                .filter(before::endsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return before.substring(0, before.length() - longest);
    }

    private static List<String> words(Map<Hedge, List<String>> lists, Hedge hedge) {
        return lists.getOrDefault(hedge, List.of());
    }
}
