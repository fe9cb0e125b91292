package bulletins.stream.reading.scoring;

import bulletins.model.Article;
import bulletins.model.PageFacts;
import bulletins.stream.reading.Reading;
import bulletins.stream.reading.lines.LineText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well one page was read, against what was expected of it; what was not expected is null.
 *
 * @param name of the file, without its ending
 * @param precision share of the text's four-token runs that were expected, from 0 to 1; the title is taken off the front of both texts
 * @param recall share of the expected runs that the text has
 * @param date whether the day of publication is right
 * @param outcome {@code page}, or why there is no article
 */
public record PageScore(
        String name,
        String language,
        @Nullable String decade,
        @Nullable Double precision,
        @Nullable Double recall,
        @Nullable Boolean title,
        @Nullable Boolean date,
        @Nullable Boolean source,
        String outcome) {

    static PageScore of(String name, ExpectedPage expected, Reading reading) {
        Article article = reading instanceof Reading.Page page ? page.article() : null;
        PageFacts facts = article == null ? null : article.page();
        Overlap overlap = overlap(expected, article);
        return new PageScore(
                name,
                language(expected),
                decade(expected),
                overlap == null ? null : overlap.precision(),
                overlap == null ? null : overlap.recall(),
                expected.title() == null
                        ? null
                        : article != null && LineText.tidy(expected.title()).equals(LineText.tidy(article.title())),
                expected.publishedAt() == null ? null : facts != null && sameDay(expected.publishedAt(), facts),
                expected.source() == null
                        ? null
                        : facts != null && LineText.tidy(expected.source()).equals(facts.source()),
                outcome(reading));
    }

    private static String outcome(Reading reading) {
        if (reading instanceof Reading.Page) return "page";
        return reading instanceof Reading.Unreadable unreadable ? unreadable.message() : "no article";
    }

    /** @return null where no text is expected, nor that there is none */
    private static @Nullable Overlap overlap(ExpectedPage expected, @Nullable Article article) {
        if (expected.body() == null) return null;
        if (article == null) return expected.body().isBlank() ? new Overlap(1, 1) : new Overlap(0, 0);
        String title = expected.title() == null ? "" : expected.title();
        return overlap(title, expected.body(), article.body());
    }

    private static Overlap overlap(String title, String expected, String found) {
        return Overlap.of(after(title, Overlap.tokens(expected)), after(title, Overlap.tokens(found)));
    }

    /** @return 1 when the text is not measured */
    double f1() {
        return precision == null || recall == null ? 1 : Overlap.harmonicMean(precision, recall);
    }

    private static boolean sameDay(String expected, PageFacts facts) {
        return facts.publishedAt() != null
                && expected.strip().startsWith(facts.publishedAt().toLocalDate().toString());
    }

    private static List<String> after(String title, List<String> tokens) {
        List<String> front = Overlap.tokens(title);
        boolean fronted =
                tokens.size() >= front.size() && tokens.subList(0, front.size()).equals(front);
        return fronted ? tokens.subList(front.size(), tokens.size()) : tokens;
    }

    private static String language(ExpectedPage expected) {
        String text = expected.body() == null ? String.valueOf(expected.title()) : expected.body();
        long chinese = text.codePoints().filter(Character::isIdeographic).count();
        return chinese * 4 > text.codePointCount(0, text.length()) ? "Chinese" : "other";
    }

    private static @Nullable String decade(ExpectedPage expected) {
        String at = expected.publishedAt();
        return at == null || !at.matches("\\d{4}.*") ? null : at.substring(0, 3) + "0s";
    }
}
