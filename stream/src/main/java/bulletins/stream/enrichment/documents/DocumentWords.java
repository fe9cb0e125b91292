package bulletins.stream.enrichment.documents;

import bulletins.model.Shipped;
import java.util.List;
import java.util.Set;

/** The words that tell of official documents; kinds and what leads to a number are parts of regular expressions. */
final class DocumentWords {
    private record Lists(List<String> kinds, List<String> headed, Set<String> shortForms, List<String> leads) {}

    private static final Lists LISTS = new Shipped(DocumentWords.class, "document-words.yaml").yaml(Lists.class);

    static final String KIND = oneOf(LISTS.kinds);
    /** With which the headline of an article ends that is a document itself. */
    static final String HEADED = oneOf(LISTS.headed);

    /** What an article calls a document after having named it once. */
    static final Set<String> SHORT_FORMS = Set.copyOf(LISTS.shortForms);

    static final String LEAD = oneOf(LISTS.leads);

    private DocumentWords() {}

    private static String oneOf(List<String> words) {
        return "(?:" + String.join("|", words) + ")";
    }
}
