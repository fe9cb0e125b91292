package bulletins.stream.claims;

import bulletins.model.Claim.Kind;
import bulletins.model.Quote;
import bulletins.stream.claims.Statement.OfAmount;
import bulletins.stream.text.LetterPairs;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page that claims are held against: what it states, and what of that bears out a claim already. */
final class SourcePage {
    private final String text;
    private final String words;
    private final String digits;
    private final List<Statement> statements;
    private final Set<Statement> used = new HashSet<>();
    private final IdentityHashMap<Around, LetterPairs> pairs = new IdentityHashMap<>();

    SourcePage(Stated stated) {
        this.text = stated.page().title() + "\n" + stated.page().body();
        this.words = words(text);
        this.digits = digits(text);
        this.statements = stated.statements();
    }

    List<OfAmount> amounts(Kind kind) {
        return of(OfAmount.class).stream().filter(one -> one.kind() == kind).toList();
    }

    <S extends Statement> List<S> of(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** @return how much of the words around the one is around the other, 0 to 1 */
    double shared(Statement claim, Statement page) {
        return Around.shared(pairs(claim), pairs(page));
    }

    private LetterPairs pairs(Statement statement) {
        return pairs.computeIfAbsent(statement.around(), Around::pairs);
    }

    /** What bears out one claim cannot contradict another. */
    void use(Statement statement) {
        used.add(statement);
    }

    boolean isUsed(Statement statement) {
        return used.contains(statement);
    }

    <S extends Statement> List<S> unused(Class<S> kind) {
        return of(kind).stream().filter(one -> !isUsed(one)).toList();
    }

    /** @return where the page prints these words first, as they are printed in the item; null when it does not */
    @Nullable
    Quote quote(String said) {
        int at = text.indexOf(said);
        return at < 0 ? null : Quote.of(text, at, at + said.length());
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
        String numbers = Around.joined(text).replaceAll("[^0-9.]+", " ");
        return " " + numbers.replaceAll("(?<!\\d)\\.|\\.(?!\\d)", " ") + " ";
    }
}
