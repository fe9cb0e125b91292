package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.model.Quote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that an article states and another may bear out.
 *
 * @param value as in {@link Claim}
 * @param amount set for figures and changes
 * @param days set for dates
 * @param title of the document, for its number
 */
public record Statement(
        Claim.Kind kind,
        Quote quote,
        String value,
        Around around,
        @Nullable Amount amount,
        @Nullable Days days,
        @Nullable String title) {

    /** @return whether there are some, and all have one value */
    static boolean agree(List<Statement> statements) {
        return statements.stream().map(Statement::value).distinct().count() == 1;
    }

    Claim judged(Verdict verdict, Reason reason) {
        return new Claim(kind, verdict, reason, quote, value, null, null);
    }

    Claim judged(Verdict verdict, Reason reason, Statement page) {
        return new Claim(kind, verdict, reason, quote, value, page.quote, page.value);
    }
}
