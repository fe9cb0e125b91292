package bulletins.stream.enrichment.documents;

import bulletins.stream.enrichment.documents.PolicyFinder.Span;
import java.util.ArrayList;
import java.util.List;

/** Titles between 《 and 》, the outermost ones where they are nested. */
final class QuotedTitles {
    private static final int LONGEST = 200;

    private QuotedTitles() {}

    /** @return the titles; a span's start and end stand inside the marks */
    static List<Span> find(String text) {
        List<Span> titles = new ArrayList<>();
        int depth = 0;
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (depth > 0 && at - start > LONGEST) depth = 0;
            if (character == '《') {
                if (depth++ == 0) start = at + 1;
            } else if (character == '》' && depth > 0 && --depth == 0) {
                String title = text.substring(start, at).replace("\n", "").strip();
                if (!title.isEmpty()) titles.add(new Span(start, at, title));
            }
        }
        return titles;
    }

    static boolean isShortForm(String title) {
        return DocumentWords.SHORT_FORMS.contains(title);
    }
}
