package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Kind;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.model.Quote;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that an article states and another may bear out. Travels in questions, where its kind tells how it is read. */
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true)
@JsonSubTypes({
    @JsonSubTypes.Type(
            value = Statement.OfAmount.class,
            names = {"figure", "change"}),
    @JsonSubTypes.Type(value = Statement.OfDays.class, name = "date"),
    @JsonSubTypes.Type(value = Statement.OfNumber.class, name = "document-number"),
    @JsonSubTypes.Type(value = Statement.OfPlace.class, name = "region")
})
public sealed interface Statement {
    @JsonProperty
    Kind kind();

    Quote quote();

    /** @return as in {@link Claim} */
    String value();

    /** @return the words that stand around it */
    Around around();

    /** A figure or a change. */
    record OfAmount(Kind kind, Quote quote, Around around, Amount amount) implements Statement {
        @Override
        public String value() {
            return amount.spelled();
        }
    }

    /** A day or span. */
    record OfDays(Quote quote, Around around, Days days) implements Statement {
        @Override
        public Kind kind() {
            return Kind.DATE;
        }

        @Override
        public String value() {
            return days.spelled();
        }
    }

    /**
     * The number of a document.
     *
     * @param title of the document, where it stands beside the number
     */
    record OfNumber(
            Quote quote,
            String value,
            Around around,
            @Nullable String title) implements Statement {
        @Override
        public Kind kind() {
            return Kind.DOCUMENT_NUMBER;
        }
    }

    /** A place, whose value is its code. */
    record OfPlace(Quote quote, String value, Around around) implements Statement {
        @Override
        public Kind kind() {
            return Kind.REGION;
        }
    }

    /** @return whether there are some, and all have one value */
    static boolean agree(List<? extends Statement> statements) {
        return statements.stream().map(Statement::value).distinct().count() == 1;
    }

    default Claim judged(Verdict verdict, Reason reason) {
        return new Claim(kind(), verdict, reason, quote(), value(), null, null);
    }

    default Claim judged(Verdict verdict, Reason reason, Statement page) {
        return new Claim(kind(), verdict, reason, quote(), value(), page.quote(), page.value());
    }
}
