package bulletins.stream.enrichment;

import bulletins.model.Shipped;
import java.util.List;

/** The words that tell of official documents, each list as one part of a regular expression. */
final class DocumentWords {
    private record Lists(List<String> kinds, List<String> leads) {}

    private static final Lists LISTS = new Shipped(DocumentWords.class, "document-words.yaml").yaml(Lists.class);

    static final String KIND = oneOf(LISTS.kinds);
    static final String LEAD = oneOf(LISTS.leads);

    private DocumentWords() {}

    private static String oneOf(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }
}
