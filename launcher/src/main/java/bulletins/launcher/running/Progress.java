package bulletins.launcher.running;

import bulletins.model.StageCounts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** One line that says how far everything has come, whenever that has changed. */
public final class Progress {
    private final Consumer<String> say;
    private String last = "";

    public Progress(Consumer<String> say) {
        this.say = say;
    }

    void tell(List<StageCounts> counts) {
        String line = line(counts);
        if (!line.equals(last)) say.accept(line);
        last = line;
    }

    private static String line(List<StageCounts> counts) {
        return "fetched %d · read %d items, %d pages · alerts %d · indexed %d · rejected %d%s"
                .formatted(
                        out(counts, "ingest"),
                        detail(counts, "items"),
                        detail(counts, "pages"),
                        detail(counts, "alerts"),
                        out(counts, "indexer"),
                        counts.stream().mapToLong(StageCounts::rejected).sum(),
                        underWay(counts));
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

    private static long detail(List<StageCounts> counts, String name) {
        return counts.stream()
                .filter(line -> line.stage().startsWith("stream"))
                .mapToLong(line -> line.details().getOrDefault(name, 0L))
                .sum();
    }

    /** What a stage has taken in and not settled, and what it has not yet taken of what the one before it has written. */
    private static String underWay(List<StageCounts> counts) {
        long waiting = counts.stream().mapToLong(StageCounts::waiting).sum();
        long underWay = waiting
                + between(counts, "ingest", "stream: reading")
                + between(counts, "stream: enrichment", "indexer");
        return underWay == 0 ? "" : " · " + underWay + " under way";
    }

    /** Less than none where the taker goes on with what an earlier run has written. */
    private static long between(List<StageCounts> counts, String writer, String taker) {
        return Math.max(0, out(counts, writer) - sum(counts, taker, StageCounts::in));
    }
}
