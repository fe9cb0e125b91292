package bulletins.stream.enrichment;

import bulletins.stream.text.CompactText;
import bulletins.stream.text.PhraseIndex;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the groups of people that a text speaks of, under one name each. */
final class GroupFinder {
    /** 企业职工基本养老保险, 退役军人事务局 and 农民工工作领导小组 speak of no group, nor does 监测户均. */
    private static final Pattern NAMED_AFTER =
            Pattern.compile("(?<=职工)(?:基本)?(?:养老|医疗)保险|事务[部厅局]|联合会|(?:工资(?:支付)?)?工作(?:领导小组|联席会议|办公室)|(?<=户)均");

    private static final char ANY_YEAR = '*';
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2060;

    private final PhraseIndex<Set<String>> phrases = new PhraseIndex<>();

    /** @param lexicon the name that stands → other ways to write it */
    GroupFinder(Map<String, List<String>> lexicon) {
        var names = new LinkedHashMap<String, Set<String>>();
        lexicon.forEach((group, others) -> {
            names.computeIfAbsent(group, phrase -> new LinkedHashSet<>()).add(group);
            for (String other : others) {
                for (String phrase : spelled(other)) {
                    names.computeIfAbsent(phrase, written -> new LinkedHashSet<>())
                            .add(group);
                }
            }
        });
        names.forEach(phrases::put);
    }

    /** @return the groups in reading order */
    List<String> find(String printed) {
        Set<String> groups = new LinkedHashSet<>();
        String text = CompactText.of(printed).text();
        for (Match<Set<String>> match : phrases.matches(text)) {
            Matcher after = NAMED_AFTER.matcher(text).useTransparentBounds(true);
            if (!after.region(match.end(), text.length()).lookingAt()) groups.addAll(match.value());
        }
        return List.copyOf(groups);
    }

    /** A star stands for a year: 2021届毕业生. */
    private static List<String> spelled(String phrase) {
        if (phrase.indexOf(ANY_YEAR) < 0) return List.of(phrase);
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year -> phrase.replace(String.valueOf(ANY_YEAR), String.valueOf(year)))
                .toList();
    }
}
