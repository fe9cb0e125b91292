package bulletins.stream.keywords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words by counting: strings of characters that recur together, stand beside many different neighbours and are
 * not pieces of a longer one that recurs as often.
 */
final class Phrases {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int LEAST_COUNT = 2;
    private static final int LONGEST_TEXT = 20_000;
    private static final String NEVER_FIRST =
            "的了和与及或等是在有为将已对把被从到以于而且并也都就又还不更最其这那此该各每个们之所者中上下内后前时年月日第一二三四五六七八九十两性化率家名项条万元";
    private static final String NEVER_LAST = "的了和与及或等是在有为将已对把被从到以于而且并也都就又还不更最其这那此该各每个们之所第一二三四五六七八九十两进开加提推实可能要";

    private final String title;
    private final String text;
    private final Map<String, Count> counts = new HashMap<>();

    private static final class Count {
        private int times;
        private final Set<Character> before = new HashSet<>();
        private final Set<Character> after = new HashSet<>();
    }

    Phrases(String title, String body) {
        this.title = title;
        this.text = title + "\n" + body.substring(0, Math.min(body.length(), LONGEST_TEXT));
    }

    List<String> best(int most) {
        count();
        List<String> free = new ArrayList<>();
        counts.forEach((phrase, count) -> {
            if (isWord(phrase, count)) free.add(phrase);
        });
        free.sort(
                Comparator.comparingDouble((String phrase) -> -score(phrase)).thenComparing(Comparator.naturalOrder()));
        List<String> best = new ArrayList<>();
        for (String phrase : free) {
            if (best.size() == most) break;
            if (best.stream().noneMatch(other -> other.contains(phrase) || phrase.contains(other))) best.add(phrase);
        }
        return best;
    }

    private void count() {
        for (int from = 0; from < text.length(); from++) {
            if (!startsWord(text.charAt(from))) continue;
            for (int to = from + 1; to <= text.length() && to - from <= LONGEST && isHan(text.charAt(to - 1)); to++) {
                if (to - from < SHORTEST) continue;
                Count count = counts.computeIfAbsent(text.substring(from, to), phrase -> new Count());
                count.times++;
                count.before.add(from == 0 ? '\n' : text.charAt(from - 1));
                count.after.add(to == text.length() ? '\n' : text.charAt(to));
            }
        }
    }

    private boolean isWord(String phrase, Count count) {
        if (count.times < LEAST_COUNT || NEVER_LAST.indexOf(phrase.charAt(phrase.length() - 1)) >= 0) return false;
        return count.before.size() > 1 && count.after.size() > 1;
    }

    private double score(String phrase) {
        Count count = counts.get(phrase);
        double times = count == null ? 0 : count.times;
        return times * Math.log(1 + phrase.length()) * (title.contains(phrase) ? 2 : 1);
    }

    private static boolean startsWord(char c) {
        return isHan(c) && NEVER_FIRST.indexOf(c) < 0;
    }

    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF';
    }
}
