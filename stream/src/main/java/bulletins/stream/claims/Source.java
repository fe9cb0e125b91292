package bulletins.stream.claims;

import bulletins.model.Article;
import bulletins.model.Claim.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The page that claims are held against: what it states, and what of that bears out a claim already. */
final class Source {
    private final String words;
    private final String digits;
    private final List<Statement> statements;
    private final Set<Statement> used = new HashSet<>();

    Source(Article page, List<Statement> statements) {
        String text = page.title() + "\n" + page.body();
        this.words = words(text);
        this.digits = digits(text);
        this.statements = statements;
    }

    List<Statement> of(Kind kind) {
        return statements.stream().filter(one -> one.kind() == kind).toList();
    }

    /** What bears out one claim cannot contradict another. */
    void use(Statement statement) {
        used.add(statement);
    }

    List<Statement> unused(Kind kind) {
        List<Statement> left = new ArrayList<>(of(kind));
        left.removeIf(used::contains);
        return left;
    }

    /** @return whether the page has these words anywhere, however they are spaced */
    boolean says(String said) {
        return words.contains(words(said));
    }

    private static String words(String text) {
        return Around.narrow(text).replaceAll("\\s+", "");
    }

    /** @return whether the page prints the same digits anywhere, as a cell of a table or a number of something unknown */
    boolean prints(String words) {
        String wanted = digits(words).strip();
        return wanted.length() > 1 && digits.contains(" " + wanted + " ");
    }

    /** Numbers with a space on either side. */
    private static String digits(String text) {
        String numbers =
                Around.narrow(text).replaceAll("(?<=\\d),(?=\\d{3})", "").replaceAll("[^0-9.]+", " ");
        return " " + numbers.replaceAll("(?<!\\d)\\.|\\.(?!\\d)", " ") + " ";
    }
}
