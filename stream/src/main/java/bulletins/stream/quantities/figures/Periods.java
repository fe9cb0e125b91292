package bulletins.stream.quantities.figures;

import bulletins.model.DateMention.Role;
import bulletins.model.Figure;
import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
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
    /** Said of the next figure alone: 2012年的33.5%; of 去年的2.3倍 not even of that. */
    private @Nullable FoundDate own;

    private int depth;

    public Periods(String text, List<FoundDate> dates) {
        this.text = text;
        this.dates = dates;
    }

    Figure.@Nullable Span period() {
        if (own == null) return period;
        return own.isOneDay()
                ? null
                : new Figure.Span(own.days().start(), own.days().end());
    }

    @Nullable
    LocalDate asOf() {
        if (own == null) return asOf;
        return own.isOneDay() ? own.days().end() : null;
    }

    /** Reads on to a measure, which must not stand before the last one. */
    void moveTo(Measure measure) {
        own = null;
        while (at < measure.from()) {
            char c = text.charAt(at);
            if (c == '《') depth = 1;
            if (c == '》') depth = 0;
            if (ends(c) || (aimed && c == '；') || NOW.at(text, at) > 0) forget();
            if (nextDate < dates.size() && dates.get(nextDate).from() == at) take(dates.get(nextDate++));
            at++;
        }
        if (measure.unit().equals("倍")) own = null;
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
                || text.startsWith("相比", date.to())
                || date.role() == Role.EFFECTIVE
                || text.charAt(date.to() - 1) == '初') return;
        if (text.startsWith("的", date.to())
                && CompactText.isDigit(text.charAt(Math.min(date.to() + 1, text.length() - 1)))) {
            own = date;
            return;
        }
        boolean end = date.isOneDay() && "末底".indexOf(text.charAt(date.to() - 1)) >= 0;
        if (end || date.asOf() || date.role() == Role.DEADLINE) {
            period = null;
            asOf = date.days().end();
            aimed = !date.asOf();
        } else if (!date.isOneDay()) {
            asOf = null;
            period = new Figure.Span(date.days().start(), date.days().end());
        }
    }
}
