package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;

/** The words around figures that are no part of what is counted. */
public final class Wording {
    private static final int LONGEST_NOUN = 8;

    private final WordSet leading;
    private final WordSet leadingKept;
    private final WordSet trailing;
    private final WordSet trailingKept;
    private final WordSet afterLeading;
    private final WordSet stops;
    private final WordSet stopsKept;
    private final WordSet money;
    private final WordSet people;
    private final WordSet listed;

    private Wording(WordLists lists) {
        leading = lists.named("leading");
        leadingKept = lists.named("leading-kept");
        trailing = lists.named("trailing");
        trailingKept = lists.named("trailing-kept");
        afterLeading = lists.named("after-leading");
        stops = lists.named("stops");
        stopsKept = lists.named("stops-kept");
        money = lists.named("money");
        people = lists.named("people");
        listed = lists.named("listed");
    }

    public static Wording shipped() {
        return new Wording(WordLists.of(Wording.class));
    }

    /** @return whether the words before a number are, without what only leads to it, one of the nouns that stand in lists */
    boolean isNoun(String words) {
        String noun = before(words);
        return noun.length() <= LONGEST_NOUN && listed.before(noun, 0, noun.length()) > 0;
    }

    /** @return the words before a number without what only leads to them or to it */
    public String before(String words) {
        int end = words.length();
        while (end > 0 && trailingKept.before(words, 0, end) == 0) {
            int junk = trailing.before(words, 0, end);
            if (junk == 0) break;
            end -= junk;
        }
        String rest = words.substring(0, end);
        return rest.substring(without(leading, leadingKept, rest));
    }

    /** @return the words after a number without what only ties them to it */
    String after(String words) {
        return words.substring(without(afterLeading, stops, words));
    }

    private static int without(WordSet junk, WordSet kept, String words) {
        int start = 0;
        while (start < words.length() && kept.at(words, start) == 0) {
            int length = junk.at(words, start);
            if (length == 0) break;
            start += length;
        }
        return start;
    }

    /** @return the unit of a number that is printed without one, by the last of the words before it that tells; empty when none does */
    String unitOf(String text, int from, int to) {
        for (int end = to; end > from; end--) {
            if (money.before(text, from, end) > 0) return "元";
            if (people.before(text, from, end) > 0) return "人";
        }
        return "";
    }

    boolean stopsAt(String text, int at) {
        return stops.at(text, at) > 0 && stopsKept.at(text, at) == 0 && stopsKept.at(text, at - 1) == 0;
    }
}
