package bulletins.launcher.commands.answers;

import bulletins.model.StageCounts.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the watched sources do, for people to read. */
public final class SourceText {
    private final Instant now;

    private SourceText(Instant now) {
        this.now = now;
    }

    public static List<String> lines(List<SourceState> sources, Instant now) {
        return sources.stream().map(new SourceText(now)::line).toList();
    }

    private String line(SourceState source) {
        return "  %-16s %-8s found %d, last success %s, next visit %s%s%s%s"
                .formatted(
                        source.id(),
                        source.kind(),
                        source.found(),
                        ago(source.lastSuccess()),
                        next(source.nextVisit()),
                        silence(source.silentSince()),
                        failures(source),
                        heldBack(source));
    }

    private String ago(@Nullable Instant instant) {
        return instant == null ? "never" : words(Duration.between(instant, now)) + " ago";
    }

    private String next(@Nullable Instant instant) {
        return instant == null || !instant.isAfter(now) ? "now" : "in " + words(Duration.between(now, instant));
    }

    private String silence(@Nullable Instant since) {
        return since == null ? "" : ", SILENT for " + words(Duration.between(since, now));
    }

    /** They are counted for ever; what is told of them is over with the next success. */
    private static String failures(SourceState source) {
        String last = source.lastFailure();
        return last == null ? "" : ", " + source.failures() + " failures, the last: " + last;
    }

    private static String heldBack(SourceState source) {
        return source.heldBack() == 0
                ? ""
                : ", " + source.heldBack() + " files more, which are brought as stream reads those before them";
    }

    private static String words(Duration time) {
        if (time.toMinutes() < 2) return Math.max(0, time.toSeconds()) + " s";
        if (time.toHours() < 2) return time.toMinutes() + " min";
        return time.toDays() < 2 ? time.toHours() + " h" : time.toDays() + " days";
    }
}
