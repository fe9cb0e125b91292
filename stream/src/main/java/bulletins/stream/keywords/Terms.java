package bulletins.stream.keywords;

import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import bulletins.stream.text.PhraseIndex.Match;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;

/** The lexicon of policy terms, found all at once; of terms that overlap the first stands, and of those that begin together the longest. */
final class Terms {
    /** Names of its topic only keep the shorter terms inside them from being found. */
    private static final String SILENT = "机构";

    private final PhraseIndex<Boolean> terms = new PhraseIndex<>();

    Terms() {
        Map<String, List<String>> topics = new Shipped(Terms.class, "terms.yaml").yaml(new TypeReference<>() {});
        topics.forEach((topic, names) -> names.forEach(name -> terms.put(name, !topic.equals(SILENT))));
    }

    /** @return where terms stand, in reading order */
    List<Match<Boolean>> in(String text) {
        return terms.apart(text).stream().filter(Match::value).toList();
    }
}
