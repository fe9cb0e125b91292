package bulletins.stream.keywords;

import bulletins.stream.text.Script;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words by counting: strings of characters that recur, with different neighbours on both sides. Where the text
 * continues from each character is sorted, so that equal strings lie side by side.
 */
final class Phrases {
    private static final int SHORTEST = 2;
    /** Two characters that come again are mostly everyday words. */
    private static final int OFTEN = 3;

    private static final int LONGEST = 8;
    private static final String PARTICLES = "的了在和与及将把为对被从向由是有等名个";
    private static final int LONGEST_TEXT = 20_000;

    private final String title;
    private final String text;
    private final Stops stops;

    /** A string that recurs. */
    private record Phrase(String words, double score) {}

    Phrases(String title, String body, Stops stops) {
        this.title = title;
        this.text = title + "\n" + body.substring(0, Math.min(body.length(), LONGEST_TEXT));
        this.stops = stops;
    }

    List<String> best(int most) {
        List<Phrase> phrases = recurring();
        phrases.sort(Comparator.comparingDouble(Phrase::score).reversed().thenComparing(Phrase::words));
        List<String> best = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (best.size() == most) break;
            String words = phrase.words();
            if (best.stream().noneMatch(other -> overlaps(other, words))) best.add(words);
        }
        return best;
    }

    private static boolean overlaps(String a, String b) {
        if (a.contains(b) || b.contains(a)) return true;
        return a.startsWith(b.substring(b.length() - 1)) && a.length() + b.length() < 6;
    }

    private List<Phrase> recurring() {
        Integer[] places = places();
        List<Phrase> found = new ArrayList<>();
        for (int length = LONGEST; length >= SHORTEST; length--) {
            int first = 0;
            for (int next = 1; next <= places.length; next++) {
                if (next < places.length && sameStart(places[first], places[next], length)) continue;
                if (next - first > 1) add(found, Arrays.asList(places).subList(first, next), length);
                first = next;
            }
        }
        return found;
    }

    private Integer[] places() {
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Script.isHan(text.charAt(at))) places.add(at);
        }
        Integer[] sorted = places.toArray(Integer[]::new);
        Arrays.sort(sorted, this::compareStarts);
        return sorted;
    }

    private int compareStarts(int a, int b) {
        for (int i = 0; i < LONGEST; i++) {
            int difference = charAt(a + i) - charAt(b + i);
            if (difference != 0) return difference;
        }
        return Integer.compare(a, b);
    }

    private boolean sameStart(int a, int b, int length) {
        return text.regionMatches(a, text, b, length);
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    private void add(List<Phrase> found, List<Integer> places, int length) {
        String words = text.substring(places.get(0), places.get(0) + length);
        if (!words.chars().allMatch(c -> Script.isHan((char) c)) || stops.isNoWord(words)) return;
        long before = places.stream().map(at -> charAt(at - 1)).distinct().count();
        long after = places.stream().map(at -> charAt(at + length)).distinct().count();
        boolean seldom = length == SHORTEST && places.size() < OFTEN && !title.contains(words);
        if (before < 2 || after < 2 || seldom || places.stream().noneMatch(this::begins)) return;
        double free = Math.log1p((double) Math.min(before, after));
        found.add(new Phrase(words, free * Math.log(1 + places.size()) * length * (title.contains(words) ? 2 : 1)));
    }

    /** @return whether a word may begin here, since no other one can go on from before */
    private boolean begins(int at) {
        return !Script.isHan(charAt(at - 1)) || PARTICLES.indexOf(charAt(at - 1)) >= 0;
    }
}
