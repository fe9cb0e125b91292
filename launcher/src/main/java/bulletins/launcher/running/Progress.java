package bulletins.launcher.running;

import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** One line that says how far everything has come, whenever something has arrived or all has. */
public final class Progress {
    private static final String READING = "stream: reading";
    private static final String ENRICHMENT = "stream: enrichment";
    /** Before the name of a recipient. */
    private static final String TELLING = "notifier: ";

    private final Consumer<String> say;
    private String toldArrived = "";
    private String toldUnderWay = "";

    public Progress(Consumer<String> say) {
        this.say = say;
    }

    void tell(List<StageCounts> counts) {
        String arrived = arrived(counts);
        String underWay = underWay(counts) + heldBack(counts) + untold(counts);
        // Each look at a source is under way for a moment.
        boolean stands = arrived.equals(toldArrived) && (!underWay.isEmpty() || toldUnderWay.isEmpty());
        if (stands) return;
        say.accept(arrived + underWay);
        toldArrived = arrived;
        toldUnderWay = underWay;
    }

    private static String arrived(List<StageCounts> counts) {
        return "fetched %d · read %d items, %d pages · alerts %d · indexed %d · rejected %d"
                .formatted(
                        out(counts, "ingest"),
                        detail(counts, READING, "items"),
                        detail(counts, READING, "pages"),
                        detail(counts, ENRICHMENT, "alerts"),
                        out(counts, "indexer"),
                        counts.stream().mapToLong(StageCounts::rejected).sum());
    }

    private static long out(List<StageCounts> counts, String stage) {
        return sum(counts, stage, StageCounts::out);
    }

    private static long sum(List<StageCounts> counts, String stage, ToLongFunction<StageCounts> figure) {
        return counts.stream()
                .filter(line -> line.stage().equals(stage))
                .mapToLong(figure)
                .sum();
    }

    private static long detail(List<StageCounts> counts, String stage, String name) {
        return sum(counts, stage, line -> line.details().getOrDefault(name, 0L));
    }

    /** What a stage has taken in and not settled, and what it has not yet taken of what the one before it has written. */
    private static String underWay(List<StageCounts> counts) {
        long waiting = counts.stream()
                .filter(line -> !line.stage().startsWith(TELLING))
                .mapToLong(StageCounts::waiting)
                .sum();
        long unread = detail(counts, "ingest", "raw documents") - sum(counts, READING, StageCounts::in);
        long unindexed = out(counts, ENRICHMENT) - sum(counts, "indexer", StageCounts::in);
        // Less than none where the taker goes on with what an earlier run has written.
        long underWay = waiting + Math.max(0, unread) + Math.max(0, unindexed);
        return underWay == 0 ? "" : " · " + underWay + " under way";
    }

    private static String heldBack(List<StageCounts> counts) {
        long files = counts.stream()
                .flatMap(line -> line.sources().stream())
                .mapToLong(SourceState::heldBack)
                .sum();
        return files == 0 ? "" : " · " + files + " files more";
    }

    /** Alerts wait for as long as their recipient cannot be reached, while all else goes on. */
    private static String untold(List<StageCounts> counts) {
        return counts.stream()
                .filter(line -> line.stage().startsWith(TELLING) && line.waiting() > 0)
                .map(line ->
                        " · alerts waiting for " + line.stage().substring(TELLING.length()) + ": " + line.waiting())
                .collect(Collectors.joining());
    }
}
