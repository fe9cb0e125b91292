package bulletins.launcher.running;

import bulletins.model.StageCounts;
import java.util.List;
import java.util.function.Consumer;

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
                        waiting(counts));
    }

    private static long out(List<StageCounts> counts, String stage) {
        return counts.stream()
                .filter(line -> line.stage().equals(stage))
                .mapToLong(StageCounts::out)
                .sum();
    }

    private static long detail(List<StageCounts> counts, String name) {
        return counts.stream()
                .filter(line -> line.stage().startsWith("stream"))
                .mapToLong(line -> line.details().getOrDefault(name, 0L))
                .sum();
    }

    private static String waiting(List<StageCounts> counts) {
        long waiting = counts.stream().mapToLong(StageCounts::waiting).sum();
        return waiting == 0 ? "" : " · " + waiting + " under way";
    }
}
