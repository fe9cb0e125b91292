package bulletins.stream.reading.scoring;

import bulletins.model.Article;
import bulletins.model.PageFacts;
import bulletins.stream.reading.Reading;
import bulletins.stream.reading.lines.LineText;
import java.util.List;
import java.util.Objects;
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
        if (reading instanceof Reading.Page page) return of(name, expected, page.article());
        String outcome = reading instanceof Reading.Unreadable unreadable ? unreadable.message() : "no article";
        boolean nothing = expected.body() != null && expected.body().isBlank();
        Overlap overlap = new Overlap(nothing ? 1 : 0, nothing ? 1 : 0);
        return new PageScore(
                name,
                language(expected),
                decade(expected),
                expected.body() == null ? null : overlap.precision(),
                expected.body() == null ? null : overlap.recall(),
                expected.title() == null ? null : false,
                expected.publishedAt() == null ? null : false,
                expected.source() == null ? null : false,
                outcome);
    }

    private static PageScore of(String name, ExpectedPage expected, Article article) {
        String title = expected.title() == null ? "" : expected.title();
        Overlap overlap = expected.body() == null ? null : overlap(title, expected.body(), article.body());
        PageFacts facts = Objects.requireNonNull(article.page());
        return new PageScore(
                name,
                language(expected),
                decade(expected),
                overlap == null ? null : overlap.precision(),
                overlap == null ? null : overlap.recall(),
                expected.title() == null ? null : LineText.tidy(title).equals(LineText.tidy(article.title())),
                expected.publishedAt() == null ? null : sameDay(expected.publishedAt(), facts),
                expected.source() == null
                        ? null
                        : LineText.tidy(expected.source()).equals(facts.source()),
                "page");
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
