package bulletins.stream.enrichment.documents;

import bulletins.model.Policy;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether an article is a document itself, as one whose headline is 某市就业补贴办法 and that says 本办法; who seeks staff makes no policy. */
final class OwnDocument {
    private static final Pattern HEADLINE =
            Pattern.compile("[^，。：；！？!?\\s《》]{4,80}?" + DocumentWords.HEADED + "(?:[（(][^（）()]{2,20}[）)])?");
    /** Headlines about documents rather than of them: 某市出台就业补贴办法. */
    private static final Pattern NEWS = Pattern.compile(
            "(?<!关于)(?:出台|印发|下发|制定|修订|发布|公布|解读|读懂|推出|实施(?!方案|意见|办法|细则|规定|计划)|调整|将有|迎来|明确)(?!.*(?:关于|的通知))");
    /** What a document calls itself. */
    private static final Pattern ITSELF = Pattern.compile("本(\\p{IsHan}{0,8}?" + DocumentWords.KIND + ")");
    /** How it leads to what it says: 现将有关事项通知如下, 提出以下实施意见. */
    private static final Pattern LEADS =
            Pattern.compile("(?:如下|以下)(\\p{IsHan}{0,4}?" + DocumentWords.KIND + ")|(" + DocumentWords.KIND + ")如下");

    private OwnDocument() {}

    /** @return the document that the headline of {@code text}, its first line, is the title of; null for none */
    static @Nullable CitedPolicy of(String text) {
        int end = text.indexOf('\n');
        if (end < 0) return null;
        String headline = text.substring(0, end).strip();
        Matcher title = HEADLINE.matcher(headline);
        if (!title.matches() || NEWS.matcher(headline).find()) return null;
        String body = text.substring(end);
        boolean own = isNamed(headline, ITSELF.matcher(body)) || isNamed(headline, LEADS.matcher(body));
        return own ? new CitedPolicy(0, headline.length(), new Policy(headline, null)) : null;
    }

    private static boolean isNamed(String headline, Matcher names) {
        while (names.find()) {
            if (isCalled(headline, names.group(names.group(1) == null ? 2 : 1))) return true;
        }
        return false;
    }

    /** @return what the last words before a place call a document that says 本 of itself; null where none do */
    static @Nullable String lastNamed(String words) {
        Matcher itself = ITSELF.matcher(words);
        String name = null;
        while (itself.find()) name = itself.group(1);
        return name;
    }

    /** @return whether a document of that title may call itself so: 就业补贴实施办法 is 本办法, 本实施办法 */
    static boolean isCalled(String title, String name) {
        String kind = title.replaceFirst("[（(〈〔][^（(〈〔]*$", "");
        return kind.endsWith(name) || (name.length() >= 2 && kind.endsWith(name.substring(name.length() - 2)));
    }
}
