package bulletins.stream.stories;

import bulletins.model.Region;
import bulletins.stream.text.Letters;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as its letters, where a whole number and the name of a place stand as one letter each, the same for all.
 *
 * @param facts beside each letter what it stands for as a hash, 0 where it is a letter
 */
record Words(int[] letters, long[] facts) {
    private static final int DIGITS = '0';
    private static final int NUMERALS = '〇';
    private static final int PLACE = '@';
    private static final String NUMERAL = "〇零一二两三四五六七八九十百千万亿";
    private static final int SHORTEST_NAME = 2;
    private static final int MOST_PLACES = 100;

    /** @param regions the places that the text names */
    static Words of(int[] text, List<Region> regions) {
        @Nullable Region[] places = places(text, regions);
        int[] letters = new int[text.length];
        long[] facts = new long[text.length];
        int count = 0;
        Region outer = null;
        for (int at = 0, next; at < text.length; at = next) {
            Region place = places[at];
            next = place != null ? at + shared(text, at, name(place)) : at + 1;
            while (place == null && number(text[at]) && next < text.length && goesOn(text[next])) next++;
            if (outer != null && place != null && place.code().startsWith(Reprints.significant(outer.code()))) count--;
            letters[count] = place != null ? PLACE : number(text[at]) ? kind(text[at]) : text[at];
            if (place != null) facts[count] = place.code().hashCode();
            else if (number(text[at])) facts[count] = Hashes.hash(text, at, next);
            count++;
            outer = place;
        }
        return new Words(Arrays.copyOf(letters, count), Arrays.copyOf(facts, count));
    }

    int size() {
        return letters.length;
    }

    boolean isPlace(int at) {
        return letters[at] == PLACE;
    }

    boolean isNumber(int at) {
        return facts[at] != 0 && !isPlace(at);
    }

    long hash(int start, int end) {
        return Hashes.hash(letters, start, Math.min(end, letters.length));
    }

    /** @return whether a reporter's place and day stand here, as in {@code 济南6月4日讯} */
    boolean isDateline(int at) {
        return new String(letters, at, Math.min(6, letters.length - at)).matches("@0月0日[电讯].*");
    }

    private static @Nullable Region[] places(int[] text, List<Region> regions) {
        @Nullable Region[] places = new Region[text.length];
        for (Region region : regions.subList(0, Math.min(MOST_PLACES, regions.size()))) {
            String name = name(region);
            for (int at = 0; at < text.length; at++) {
                if (shared(text, at, name) >= SHORTEST_NAME && places[at] == null) places[at] = region;
            }
        }
        return places;
    }

    private static String name(Region place) {
        return Letters.of(place.name());
    }

    /** @return how many letters of a place's name stand here */
    private static int shared(int[] text, int at, String name) {
        int shared = 0;
        while (shared < name.length() && at + shared < text.length && text[at + shared] == name.charAt(shared))
            shared++;
        return shared;
    }

    private static boolean number(int letter) {
        return Character.isDigit(letter) || NUMERAL.indexOf(letter) >= 0;
    }

    private static boolean goesOn(int letter) {
        return number(letter) || Letters.isPoint(letter);
    }

    private static int kind(int number) {
        return Character.isDigit(number) ? DIGITS : NUMERALS;
    }
}
