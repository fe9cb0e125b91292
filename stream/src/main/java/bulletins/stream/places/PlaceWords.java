package bulletins.stream.places;

import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that keep a name from being taken for a place, from the shipped list. */
final class PlaceWords {
    private static final int LONGEST_FOLLOWER = 4;
    private static final int LONGEST_CUT = 3;
    /** 香港中路, 南京东路, 太原1路. */
    private static final Pattern ROAD = Pattern.compile("[东西南北中环一二三四五六七八九十\\d]{1,2}(?:路|街|大街|大道)");

    private static final int LONGEST_ROAD = 4;

    /** See {@code place-words.yaml}. */
    private record Lists(
            Set<String> commonWords,
            Set<String> waryPrefectures,
            Set<String> townParts,
            Set<String> genericDistricts,
            Set<String> followers,
            Set<String> countyFollowers,
            Set<String> suffixFollowers,
            List<String> phrases,
            Set<String> leftWords,
            Set<String> rightWords,
            Set<String> afterCity,
            Set<String> surnames,
            Set<String> speech) {}

    private final Lists lists = new Shipped(PlaceWords.class, "place-words.yaml").yaml(Lists.class);
    private final PhraseIndex<Boolean> phrases = new PhraseIndex<>();

    PlaceWords() {
        lists.phrases.forEach(phrase -> phrases.put(phrase, true));
    }

    boolean isCommon(String name) {
        return lists.commonWords.contains(name);
    }

    boolean isWary(String name) {
        return lists.waryPrefectures.contains(name);
    }

    /** @return whether a full name means a part of any town */
    boolean isTownPart(String name) {
        return lists.townParts.contains(name);
    }

    /** @return whether a word of the language means the district right after its city's name, as 朝阳 in 北京朝阳 */
    boolean isDistrictAfterCity(String name) {
        return lists.afterCity.contains(name);
    }

    boolean isGeneric(String name) {
        return lists.genericDistricts.contains(name);
    }

    /** @return whether what follows a short name makes something else of it, as in 北京路 or 武功山 */
    boolean continues(String text, int end, boolean county) {
        return startsWith(text, end, lists.followers)
                || (county && startsWith(text, end, lists.countyFollowers))
                || ROAD.matcher(text)
                        .region(end, Math.min(text.length(), end + LONGEST_ROAD))
                        .lookingAt();
    }

    /** @return whether the last character of a full name begins another word, as in 北京市场 */
    boolean suffixContinues(String text, int end) {
        return startsWith(text, end - 1, lists.suffixFollowers);
    }

    /** @return whether a name is cut out of two other words, as 保定 in 确保定期 or 应城市 in 适应城市 */
    boolean isCutOut(String text, int start, int end) {
        if (start == 0 || end - start > LONGEST_CUT || !lists.leftWords.contains(text.substring(start - 1, start + 1)))
            return false;
        boolean full = end - start == LONGEST_CUT;
        if (!full && end >= text.length()) return false;
        return lists.rightWords.contains(full ? text.substring(start + 1, end) : text.substring(end - 1, end + 1));
    }

    /** @return whether a short name is somebody's given name, as 南昌 in 邱南昌指出 */
    boolean isPerson(String text, int start, int end) {
        return start > 0
                && lists.surnames.contains(text.substring(start - 1, start))
                && startsWith(text, end, lists.speech);
    }

    /** @return whether words are a name of something else that begins like a place, as 宁德时代 */
    boolean isPhrase(String words) {
        return phrases(words).stream().anyMatch(match -> match.start() == 0 && match.end() == words.length());
    }

    List<PhraseIndex.Match<Boolean>> phrases(String text) {
        return phrases.matches(text);
    }

    private static boolean startsWith(String text, int at, Set<String> words) {
        for (int length = 1; length <= LONGEST_FOLLOWER && at + length <= text.length(); length++) {
            if (words.contains(text.substring(at, at + length))) return true;
        }
        return false;
    }
}
