package bulletins.stream.places;

import bulletins.stream.places.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds provinces called by one character: in runs (鲁甘, 京津冀) and after a verb of going or staying (赴粤, 在沪). */
final class LetterRuns {
    /** Characters that hardly stand for anything but their province. */
    private static final String STRONG = "京津沪渝冀豫皖鲁浙赣鄂桂陕闽粤滇黔琼湘苏陇";
    /** Characters that are words of their own too; they count beside a strong one. */
    private static final String WEAK = "晋辽吉蒙川贵藏甘青宁";

    private static final String GOING = "在来赴返驻抵入离留援";

    private final Gazetteer gazetteer;

    LetterRuns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @return the provinces, each at its character, outside all names and phrases */
    List<Match<Place>> find(String text, List<? extends Match<?>> names, List<? extends Match<?>> phrases) {
        boolean[] covered = new boolean[text.length()];
        for (Match<?> match : names) cover(covered, match);
        for (Match<?> match : phrases) cover(covered, match);
        List<Match<Place>> found = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && !covered[end] && isLetter(text.charAt(end))) end++;
            if (end > start) {
                if (isMeant(text, start, end)) add(text, start, end, found);
                start = end;
            }
        }
        return found;
    }

    private static void cover(boolean[] covered, Match<?> match) {
        for (int at = match.start(); at < match.end(); at++) covered[at] = true;
    }

    private static boolean isLetter(char character) {
        return STRONG.indexOf(character) >= 0 || WEAK.indexOf(character) >= 0;
    }

    private static boolean isMeant(String text, int start, int end) {
        int strong = 0;
        for (int at = start; at < end; at++) if (STRONG.indexOf(text.charAt(at)) >= 0) strong++;
        if (end - start > 1) return strong > 0;
        boolean going = start > 0 && GOING.indexOf(text.charAt(start - 1)) >= 0;
        return strong == 1 && going && end < text.length() && "务就工企高人的从返外求".indexOf(text.charAt(end)) >= 0;
    }

    private void add(String text, int start, int end, List<Match<Place>> found) {
        for (int at = start; at < end; at++) {
            Optional<Place> province = gazetteer.lettered(text.charAt(at));
            if (province.isPresent()) found.add(new Match<>(at, at + 1, province.get()));
        }
    }
}
