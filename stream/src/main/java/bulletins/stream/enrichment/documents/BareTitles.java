package bulletins.stream.enrichment.documents;

import bulletins.stream.enrichment.documents.PolicyFinder.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the title that stands without 《》 before the number of a document. */
final class BareTitles {
    private static final Pattern IN_SENTENCE =
            Pattern.compile("[^，。；：、\\n《》（）()]{0,30}关于[^，。；：\\n《》（）()]{4,80}" + DocumentWords.KIND + "$");
    /** One that stands in lines of its own is told as a whole, with all who issue it. */
    private static final Pattern HEADING =
            Pattern.compile("[^，。；：\\n《》（）()]{2,150}关于[^，。；：\\n（）()]{4,80}" + DocumentWords.KIND);

    private static final Pattern LEAD_IN = Pattern.compile("^.*" + DocumentWords.LEAD + "(?=.*关于)");
    private static final int LONGEST = 120;
    private static final int LONGEST_HEADING = 240;

    private BareTitles() {}

    static @Nullable Span before(String text, Span number) {
        int end = number.start();
        while (end > 0 && "（( \n".indexOf(text.charAt(end - 1)) >= 0) end--;
        if (end == number.start()) return null;
        int line = end;
        while (line > 0 && end - line < LONGEST_HEADING && text.charAt(line - 1) != '\n') line--;
        String heading = text.substring(line, end);
        if (endsLine(text, number.end()) && HEADING.matcher(heading).matches()) return new Span(line, end, heading);
        Matcher matcher = IN_SENTENCE.matcher(text.substring(Math.max(0, end - LONGEST), end));
        if (!matcher.find()) return null;
        String title = LEAD_IN.matcher(matcher.group()).replaceFirst("");
        return new Span(end - title.length(), end, title);
    }

    private static boolean endsLine(String text, int at) {
        int end = at;
        while (end < text.length() && "）) ".indexOf(text.charAt(end)) >= 0) end++;
        return end == text.length() || text.charAt(end) == '\n';
    }
}
