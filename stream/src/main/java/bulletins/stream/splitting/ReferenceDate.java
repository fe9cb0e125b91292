package bulletins.stream.splitting;

import bulletins.model.BulletinReference.Basis;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.outline.Digest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The day that a bulletin's relative dates count from, and how it is known. */
record ReferenceDate(@Nullable LocalDate date, Basis basis) {
    /** A file's own date is believed when it is this near the latest event told; a converted file carries the day of conversion. */
    private static final int DAYS_BEFORE = 7;

    private static final int DAYS_AFTER = 45;

    static ReferenceDate of(Digest digest, @Nullable LocalDate metadata, @Nullable LocalDate given) {
        if (given != null) return new ReferenceDate(given, Basis.GIVEN);
        LocalDate latest = LatestEvent.in(digest.entries(), digest.front());
        LocalDate printed = null;
        for (Line line : digest.front()) {
            LocalDate date = IssueDate.in(line.text());
            if (date != null && plausible(date, latest) && (printed == null || date.isAfter(printed))) printed = date;
        }
        if (printed != null) return new ReferenceDate(printed, Basis.METADATA);
        if (metadata != null && plausible(metadata, latest)) return new ReferenceDate(metadata, Basis.METADATA);
        return new ReferenceDate(latest == null ? null : endOfWeek(latest), Basis.INFERRED);
    }

    private static boolean plausible(LocalDate date, @Nullable LocalDate latest) {
        if (latest == null) return true;
        long days = ChronoUnit.DAYS.between(latest, date);
        return days >= -DAYS_BEFORE && days <= DAYS_AFTER;
    }

    /** Bulletins are weekly and come out when their week is over. */
    private static LocalDate endOfWeek(LocalDate day) {
        return day.plusDays(7 - day.getDayOfWeek().getValue());
    }
}
