package bulletins.launcher.commands.answers;

import bulletins.model.StageCounts;
import bulletins.model.StageCounts.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Whose counts are told: Kafka keeps those of every process there ever was. */
public final class Processes {
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    /** A stage tells its counts every two seconds. */
    private static final Duration SILENT = Duration.ofSeconds(20);

    private static final String NOTIFIER = "notifier";

    private Processes() {}

    /**
     * @return those that have told their counts within a day, and of a stage where none has, the last; a run that told its last
     *     before a later one of its name began has been taken over by that
     */
    public static List<StageCounts> known(Collection<StageCounts> all, Instant now) {
        Map<String, Instant> last = new LinkedHashMap<>();
        all.forEach(
                line -> last.merge(line.stage(), line.countedAt(), (one, other) -> one.isAfter(other) ? one : other));
        return all.stream()
                .filter(line -> all.stream().noneMatch(other -> takesOver(other, line)))
                .filter(line -> line.countedAt().isAfter(now.minus(FORGOTTEN))
                        || line.countedAt().equals(last.get(line.stage())))
                .toList();
    }

    private static boolean takesOver(StageCounts later, StageCounts line) {
        return later.stage().equals(line.stage())
                && later.instance().equals(line.instance())
                && later.startedAt().isAfter(line.startedAt())
                && later.startedAt().isAfter(line.countedAt());
    }

    /** @return whether the process has told its counts lately */
    public static boolean works(StageCounts line, Instant now) {
        return line.countedAt().isAfter(now.minus(SILENT));
    }

    /** @param notifier whether somebody is to hear of alerts */
    public static List<String> wanted(boolean notifier) {
        return notifier ? List.of("ingest", "stream", "indexer", NOTIFIER) : List.of("ingest", "stream", "indexer");
    }

    /** @return whether somebody heard of alerts lately, for whoever does not know the settings of the stages */
    public static boolean hasNotifier(List<StageCounts> known) {
        return known.stream().anyMatch(line -> stage(line).equals(NOTIFIER));
    }

    /**
     * @param wanted the stages that are to run; another is not missed, as the notifier once nobody is to hear of alerts
     * @return what somebody has to look after, a line each: a stage of which no process works, and counts that are not equal
     */
    public static List<String> amiss(List<StageCounts> known, List<String> wanted, Instant now) {
        if (known.isEmpty()) return List.of("no stage has run yet");
        Map<String, StageCounts> last = new TreeMap<>();
        BinaryOperator<StageCounts> later = BinaryOperator.maxBy(Comparator.comparing(StageCounts::countedAt));
        // Of the halves of stream, and of the recipients of the notifier, one tells for all: some recipients may be no
        // more.
        known.forEach(line -> last.merge(stage(line), line, later));
        Stream<String> unheard =
                wanted.stream().filter(stage -> !last.containsKey(stage)).map(stage -> stage + " has not run yet");
        Stream<String> silent = last.entrySet().stream()
                .filter(stage -> wanted.contains(stage.getKey()))
                .filter(stage -> !works(stage.getValue(), now))
                .map(stage -> stage.getKey() + " does not run: it has not told since "
                        + Moment.of(stage.getValue().countedAt()));
        Stream<String> unequal = known.stream()
                .filter(line -> !line.conserved())
                .map(line -> line.stage() + " of " + line.instance() + " does not add up");
        return Stream.of(unheard, silent, unequal).flatMap(lines -> lines).toList();
    }

    private static String stage(StageCounts line) {
        return line.stage().split(":", 2)[0];
    }

    /** @return each source as the process knows it that told of it last */
    public static List<SourceState> sources(Collection<StageCounts> all) {
        Map<String, SourceState> byId = new LinkedHashMap<>();
        all.stream()
                .sorted(Comparator.comparing(StageCounts::countedAt))
                .forEach(line -> line.sources().forEach(source -> byId.put(source.id(), source)));
        return List.copyOf(byId.values());
    }
}
