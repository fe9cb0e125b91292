package bulletins.stream.places;

import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that keep a name from being taken for a place, from the shipped list. */
final class PlaceWords {
    private static final String LIST = "place-words.yaml";
    private static final int LONGEST_FOLLOWER = 4;
    private static final int LONGEST_CUT = 3;
    private static final String LIST_WORDS = "\\s+";
    /** 香港中路, 南京东路, 太原1路. */
    private static final Pattern ROAD = Pattern.compile("[东西南北中环一二三四五六七八九十\\d]{1,2}(?:路|街|大街|大道)");

    private static final int LONGEST_ROAD = 4;

    private final Set<String> common;
    private final Set<String> wary;
    private final Set<String> townParts;
    private final Set<String> generic;
    private final Set<String> afterCity;
    private final Set<String> followers;
    private final Set<String> countyFollowers;
    private final Set<String> suffixFollowers;
    private final Set<String> surnames;
    private final Set<String> speech;
    private final Set<String> left;
    private final Set<String> right;
    private final PhraseIndex<Boolean> phrases = new PhraseIndex<>();

    PlaceWords() {
        Map<String, String> lists = read();
        common = words(lists, "common-words");
        wary = words(lists, "wary-prefectures");
        townParts = words(lists, "town-parts");
        generic = words(lists, "generic-districts");
        afterCity = words(lists, "after-city");
        followers = words(lists, "followers");
        countyFollowers = words(lists, "county-followers");
        suffixFollowers = words(lists, "suffix-followers");
        surnames = words(lists, "surnames");
        speech = words(lists, "speech");
        left = words(lists, "left-words");
        right = words(lists, "right-words");
        words(lists, "phrases").forEach(phrase -> phrases.put(phrase, true));
    }

    boolean isCommon(String name) {
        return common.contains(name);
    }

    boolean isWary(String name) {
        return wary.contains(name);
    }

    /** @return whether a full name means a part of any town */
    boolean isTownPart(String name) {
        return townParts.contains(name);
    }

    /** @return whether a word of the language means the district right after its city's name, as 朝阳 in 北京朝阳 */
    boolean isDistrictAfterCity(String name) {
        return afterCity.contains(name);
    }

    boolean isGeneric(String name) {
        return generic.contains(name);
    }

    /** @return whether what follows a short name makes something else of it, as in 北京路 or 武功山 */
    boolean continues(String text, int end, boolean county) {
        return startsWith(text, end, followers)
                || (county && startsWith(text, end, countyFollowers))
                || ROAD.matcher(text)
                        .region(end, Math.min(text.length(), end + LONGEST_ROAD))
                        .lookingAt();
    }

    /** @return whether the last character of a full name begins another word, as in 北京市场 */
    boolean suffixContinues(String text, int end) {
        return startsWith(text, end - 1, suffixFollowers);
    }

    /** @return whether a name is cut out of two other words, as 保定 in 确保定期 or 应城市 in 适应城市 */
    boolean isCutOut(String text, int start, int end) {
        if (start == 0 || end - start > LONGEST_CUT || !left.contains(text.substring(start - 1, start + 1)))
            return false;
        boolean full = end - start == LONGEST_CUT;
        if (!full && end >= text.length()) return false;
        return right.contains(full ? text.substring(start + 1, end) : text.substring(end - 1, end + 1));
    }

    /** @return whether a short name is somebody's given name, as 南昌 in 邱南昌指出 */
    boolean isPerson(String text, int start, int end) {
        return start > 0 && surnames.contains(text.substring(start - 1, start)) && startsWith(text, end, speech);
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

    private static Set<String> words(Map<String, String> lists, String name) {
        return new HashSet<>(Arrays.asList(lists.getOrDefault(name, "").strip().split(LIST_WORDS)));
    }

    private static Map<String, String> read() {
        return new Shipped(PlaceWords.class, LIST).yaml(new TypeReference<>() {});
    }
}
