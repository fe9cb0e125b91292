package bulletins.stream.keywords;

import bulletins.model.Shipped;
import com.fasterxml.jackson.core.type.TypeReference;
import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lexicon of policy terms, found all at once; of terms that overlap the longest stands. */
final class Terms {
    private static final String AGENCIES = "机构";

    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    private final Set<String> silent;

    /** A term where it stands, from {@code from} to before {@code to}. */
    record Hit(String term, int from, int to) {}

    /** @param silent terms that only keep shorter ones inside them from being found */
    private Terms(Collection<String> terms, Set<String> silent) {
        this.silent = silent;
        Map<String, String> entries = new TreeMap<>();
        for (String term : terms) entries.put(term, term);
        trie.build(entries);
    }

    static Terms shipped() {
        Map<String, List<String>> topics = new Shipped(Terms.class, "terms.yaml").yaml(new TypeReference<>() {});
        return new Terms(
                topics.values().stream().flatMap(List::stream).toList(),
                Set.copyOf(topics.getOrDefault(AGENCIES, List.of())));
    }

    /** @return the hits that no longer hit covers or cuts into, in reading order */
    List<Hit> in(String text) {
        List<Hit> kept = new ArrayList<>();
        AhoCorasickDoubleArrayTrie.IHit<String> hits = (begin, end, term) -> keep(kept, new Hit(term, begin, end));
        trie.parseText(text, hits);
        kept.removeIf(hit -> silent.contains(hit.term()));
        return kept;
    }

    /** Hits come in the order of their ends. */
    private static void keep(List<Hit> kept, Hit hit) {
        int last = kept.size() - 1;
        while (last >= 0 && kept.get(last).from() >= hit.from()) kept.remove(last--);
        boolean cutsIn = last >= 0 && kept.get(last).to() > hit.from();
        if (!cutsIn) kept.add(hit);
    }
}
