package bulletins.launcher.commands.answers;

import bulletins.model.Article;
import bulletins.model.CheckedItem;
import bulletins.model.Claim;
import bulletins.model.Claim.Verdict;
import bulletins.model.Quote;
import bulletins.model.SourceCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Items held against their pages, for people to read: the worst verdicts first, with the words of both sides. */
public final class CheckText {
    private static final int AROUND = 16;
    private static final List<Verdict> WORST_FIRST =
            List.of(Verdict.CONTRADICTED, Verdict.ABSENT, Verdict.UNJUDGED, Verdict.SOURCE_GONE, Verdict.SUPPORTED);

    private final List<String> lines = new ArrayList<>();

    private CheckText() {}

    /** @param all also the claims that are supported */
    public static List<String> lines(List<CheckedItem> items, boolean all) {
        CheckText text = new CheckText();
        items.forEach(item -> text.item(item, all));
        return text.lines;
    }

    private void item(CheckedItem checked, boolean all) {
        Article item = checked.item();
        if (!lines.isEmpty()) lines.add("");
        lines.add(item.title());
        SourceCheck check = checked.check();
        String similarity = String.format(Locale.ROOT, "%.2f", checked.similarity());
        if (check == null) {
            lines.add("    no page says the same; the nearest, " + similarity + ": "
                    + checked.page().title());
            return;
        }
        lines.add("    page   " + checked.page().title() + "  (" + similarity + ")");
        lines.add("    claims " + counts(check.counts()));
        for (Verdict verdict : WORST_FIRST) {
            if (verdict == Verdict.SUPPORTED && !all) continue;
            check.claims().stream()
                    .filter(claim -> claim.verdict() == verdict)
                    .forEach(claim -> claim(claim, item, checked.page()));
        }
    }

    private void claim(Claim claim, Article item, Article page) {
        lines.add("    " + ArticleText.word(claim.verdict()) + " (" + ArticleText.word(claim.reason()) + "): "
                + claim.value()
                + (claim.pageValue() == null || claim.pageValue().equals(claim.value())
                        ? ""
                        : "; the page: " + claim.pageValue()));
        lines.add("        item  " + shown(claim.said(), item));
        if (claim.page() != null) lines.add("        page  " + shown(claim.page(), page));
    }

    /** The words in brackets, and a little of what stands around them. */
    private static String shown(Quote quote, Article article) {
        Integer start = quote.start();
        Integer end = quote.end();
        if (start == null || end == null) return "【" + quote.text() + "】";
        String text = article.title() + "\n" + article.body();
        String before = text.substring(Math.max(0, start - AROUND), start);
        String after = text.substring(end, Math.min(text.length(), end + AROUND));
        return (before + "【" + quote.text() + "】" + after).replace('\n', ' ');
    }

    private static String counts(SourceCheck.Counts counts) {
        return counts.supported() + " supported, " + counts.contradicted() + " contradicted, " + counts.absent()
                + " absent, " + counts.unjudged() + " not judged";
    }
}
