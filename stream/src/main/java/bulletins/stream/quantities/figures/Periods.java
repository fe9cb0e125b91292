package bulletins.stream.quantities.figures;

import bulletins.model.DateMention.Role;
import bulletins.model.Figure;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.words.WordSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows, at each place of a text read from left to right, the period or day that its figures speak of. */
public final class Periods {
    private static final WordSet NOW = WordSet.of("目前", "至今已", "现有", "现已", "现共", "迄今");
    private static final String SENTENCE_ENDS = "。！？\n";

    private final String text;
    private final List<FoundDate> dates;
    private int nextDate;
    private int at;
    private Figure.@Nullable Span period;
    private @Nullable LocalDate asOf;
    private boolean aimed;
    private int depth;

    public Periods(String text, List<FoundDate> dates) {
        this.text = text;
        this.dates = dates;
    }

    Figure.@Nullable Span period() {
        return period;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** Reads on to {@code place}, which must not lie before the last one. */
    void moveTo(int place) {
        while (at < place) {
            char c = text.charAt(at);
            if (c == '《') depth = 1;
            if (c == '》') depth = 0;
            if (ends(c) || (aimed && c == '；') || NOW.at(text, at) > 0) forget();
            if (nextDate < dates.size() && dates.get(nextDate).from() == at) take(dates.get(nextDate++));
            at++;
        }
    }

    /** A sentence that starts with 其中 goes on with the period of the one before. */
    private boolean ends(char c) {
        return SENTENCE_ENDS.indexOf(c) >= 0 && !text.startsWith("其中", at + 1);
    }

    private void forget() {
        period = null;
        asOf = null;
        aimed = false;
    }

    private void take(FoundDate date) {
        boolean compared = date.from() > 0 && "比较".indexOf(text.charAt(date.from() - 1)) >= 0;
        if (depth > 0
                || compared
                || text.startsWith("同期", date.to())
                || date.role() == Role.EFFECTIVE
                || text.charAt(date.to() - 1) == '初') return;
        if (date.asOf() || date.role() == Role.DEADLINE) {
            period = null;
            asOf = date.days().end();
            aimed = !date.asOf();
        } else if (!date.isOneDay()) {
            asOf = null;
            period = new Figure.Span(date.days().start(), date.days().end());
        }
    }
}
