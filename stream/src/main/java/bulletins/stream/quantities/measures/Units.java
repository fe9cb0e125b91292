package bulletins.stream.quantities.measures;

import bulletins.model.Shipped;
import bulletins.stream.quantities.words.WordSet;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The units that figures come in, by their spellings; the longest that stands in the text wins. */
public final class Units {
    private static final int LONGEST = 6;
    private static final int LONGEST_NOUN = 10;
    /** Characters that end a noun or make a verb of what stands before one: 投入80万扶持农民工. */
    private static final String NO_NOUN = "用扶帮支付给为补奖助让使元的了是在由向对把将被";

    /** 30人(含)以下, 30人(含30人)以下 */
    private static final Pattern INCLUDED = Pattern.compile("\\(含[^()]{0,10}\\)(?=以[上下内])");

    private static final int LONGEST_INCLUDED = 15;
    /** A number and the words before it that tell whether a spelling is its unit. */
    private static final int LONGEST_NUMBER = 12;

    private final Map<String, Spelling> spellings = new HashMap<>();
    private final WordSet starts;
    private final Map<String, WordSet> nouns = new HashMap<>();

    /** @param end after its last character */
    record Read(Unit unit, int end) {}

    private record Spelling(Unit unit, @Nullable Pattern after, List<String> notBefore) {
        boolean isOtherWord(String text, int start, int end) {
            if (after != null
                    && !after.matcher(text)
                            .region(Math.max(0, start - LONGEST_NUMBER), start)
                            .find()) return true;
            for (String word : notBefore) {
                if (text.startsWith(word, end)) return true;
            }
            return false;
        }
    }

    private record Entry(
            String unit,
            List<String> spelled,
            @Nullable String after,
            @Nullable List<String> notBefore,
            @Nullable List<String> nouns,
            boolean weak) {}

    private Units(List<Entry> entries) {
        for (Entry entry : entries) {
            var unit = new Unit(entry.unit(), entry.weak());
            List<String> notBefore = entry.notBefore() == null ? List.of() : entry.notBefore();
            if (entry.nouns() != null) nouns.put(entry.unit(), new WordSet(entry.nouns()));
            Pattern after = entry.after() == null ? null : Pattern.compile(entry.after());
            for (String spelling : entry.spelled()) spellings.put(spelling, new Spelling(unit, after, notBefore));
        }
        starts = new WordSet(spellings.keySet());
    }

    public static Units shipped() {
        return new Units(new Shipped(Units.class, "units.yaml").yaml(new TypeReference<List<Entry>>() {}));
    }

    /** @return the unit of a number that stands at once before the noun it counts: 31万灵活就业人员; null when it does not */
    @Nullable
    String countedAt(String text, int at) {
        for (Map.Entry<String, WordSet> unit : nouns.entrySet()) {
            for (int end = at; end < text.length() && end - at <= LONGEST_NOUN && isInNoun(text.charAt(end)); end++) {
                if (unit.getValue().at(text, end) > 0) return unit.getKey();
            }
        }
        return null;
    }

    private static boolean isInNoun(char c) {
        return Character.isIdeographic(c) && NO_NOUN.indexOf(c) < 0;
    }

    @Nullable
    Read read(String text, int at) {
        if (starts.at(text, at) == 0) return null;
        for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
            Spelling spelling = spellings.get(text.substring(at, at + length));
            if (spelling == null) continue;
            int end = at + length;
            if (!spelling.isOtherWord(text, at, end)) return new Read(spelling.unit(), afterIncluded(text, end));
        }
        return null;
    }

    private static int afterIncluded(String text, int at) {
        Matcher included = INCLUDED.matcher(text).region(at, Math.min(text.length(), at + LONGEST_INCLUDED));
        return included.lookingAt() ? included.end() : at;
    }
}
