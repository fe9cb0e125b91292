package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the words of a table's cells: the date that they name, and what they name beside it. */
final class TableWords {
    private final String text;
    private final NavigableMap<Integer, FoundDate> dates = new TreeMap<>();

    TableWords(String text, List<FoundDate> dates) {
        this.text = text;
        for (FoundDate date : dates) this.dates.putIfAbsent(date.from(), date);
    }

    /** @return the date of a cell, else of the one over it; null when neither names one */
    @Nullable
    FoundDate date(TableCell cell) {
        FoundDate own = ownDate(cell);
        return own == null && cell.over() != null ? ownDate(cell.over()) : own;
    }

    private @Nullable FoundDate ownDate(TableCell cell) {
        FoundDate day = null;
        for (FoundDate date : dates.subMap(cell.from(), cell.to()).values()) {
            boolean said = date.to() <= cell.to() && !FoundDate.isCompared(text, date.from(), date.to());
            if (said && (!date.isOneDay() || date.isMoment(text))) return date;
            if (said && day == null) day = date;
        }
        return day;
    }

    /** @return what a cell and the one over it name */
    TableHead head(TableCell cell) {
        return TableHead.of((cell.over() == null ? "" : dateless(cell.over())) + dateless(cell));
    }

    private String dateless(TableCell cell) {
        FoundDate date = ownDate(cell);
        if (date == null) return cell.printed();
        return text.substring(cell.from(), date.from()) + text.substring(date.to(), cell.to());
    }
}
