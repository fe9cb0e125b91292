package bulletins.stream.places;

import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds provinces called by one character: in runs (鲁甘, 京津冀), after a verb of going or staying (赴粤), before a direction (苏北). */
final class LetterRuns {
    private static final String LIST = "province-letters.yaml";
    /** So many characters in a row are provinces though each is a word of its own: 黑吉辽. */
    private static final int WEAK_RUN = 3;

    private static final String DIRECTIONS = "东西南北中";
    private static final int LONGEST_DIRECTION = 2;

    private final Gazetteer gazetteer;
    private final Letters letters;
    private final PhraseIndex<String> unions = new PhraseIndex<>();

    /** The shipped list, {@code province-letters.yaml}. */
    private record Letters(
            String strong,
            String weak,
            String going,
            String otherWords,
            String people,
            List<String> regions,
            List<String> lines,
            List<String> beginning,
            Map<String, String> unions) {
        static Letters shipped() {
            return new Shipped(LetterRuns.class, LIST).yaml(Letters.class);
        }

        boolean beginAWord(String text, int at) {
            return beginning.stream().anyMatch(word -> text.startsWith(word, at));
        }

        boolean isStrong(int letter) {
            return strong.indexOf(letter) >= 0;
        }
    }

    LetterRuns(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.letters = Letters.shipped();
        letters.unions().forEach(unions::put);
    }

    /** @return the provinces, each at its character, outside the places found and the phrases */
    List<Match<Place>> find(String text, List<? extends Match<?>> places, List<? extends Match<?>> phrases) {
        boolean[] covered = new boolean[text.length()];
        for (Match<?> match : places) cover(covered, match);
        for (Match<?> match : phrases) cover(covered, match);
        List<Match<Place>> found = new ArrayList<>();
        for (Match<String> union : unions.matches(text)) {
            if (!covered[union.start()]) add(union, union.value(), found);
            cover(covered, union);
        }
        for (int start = 0; start < text.length(); start++) {
            int next = start;
            while (next < text.length() && !covered[next] && isLetter(text.charAt(next))) next++;
            if (next == start) continue;
            int end = letters.beginAWord(text, next - 1) ? next - 1 : next;
            if (isMeant(text, start, end)) add(text, start, end, found);
            start = next;
        }
        return found;
    }

    private static void cover(boolean[] covered, Match<?> match) {
        for (int at = match.start(); at < match.end(); at++) covered[at] = true;
    }

    private boolean isLetter(char character) {
        return letters.isStrong(character) || letters.weak().indexOf(character) >= 0;
    }

    private boolean isMeant(String text, int start, int end) {
        boolean strong = text.substring(start, end).chars().anyMatch(letters::isStrong);
        if (letters.lines().stream().anyMatch(line -> text.startsWith(line, end))) return false;
        if (end - start > 1) return strong || end - start >= WEAK_RUN;
        if (strong && isRegion(text, end)) return true;
        boolean going = start > 0 && letters.going().indexOf(text.charAt(start - 1)) >= 0;
        if (!going || end >= text.length()) return false;
        char next = text.charAt(end);
        return strong
                ? letters.otherWords().indexOf(next) < 0
                : letters.people().indexOf(next) >= 0;
    }

    /** 苏北五市, 皖北地区: a part of the province. */
    private boolean isRegion(String text, int end) {
        int at = end;
        while (at < text.length() && at - end < LONGEST_DIRECTION && DIRECTIONS.indexOf(text.charAt(at)) >= 0) at++;
        int after = at;
        return at > end && letters.regions().stream().anyMatch(word -> text.startsWith(word, after));
    }

    private void add(String text, int start, int end, List<Match<Place>> found) {
        for (int at = start; at < end; at++) {
            Optional<Place> province = gazetteer.lettered(text.charAt(at));
            if (province.isPresent()) found.add(new Match<>(at, at + 1, province.get()));
        }
    }

    private void add(Match<String> union, String provinces, List<Match<Place>> found) {
        for (char letter : provinces.toCharArray())
            gazetteer.lettered(letter).ifPresent(place -> found.add(new Match<>(union.start(), union.end(), place)));
    }
}
