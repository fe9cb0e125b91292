package bulletins.launcher.commands.answers;

import bulletins.model.StageCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The counts of the stages as a table: what went in stands before all that came of it. */
public final class CountsTable {
    private static final String NUMBERS = " %9s = %9s + %9s + %10s + %8s + %7s";
    private static final int LEAST_WIDTH = 28;

    /** In the order of the road; stages that are not named here come last. */
    private static final List<String> ROAD = List.of("ingest", "stream: reading", "stream: enrichment", "indexer");

    private static final Comparator<StageCounts> ORDER = Comparator.comparingInt(CountsTable::place)
            .thenComparing(StageCounts::stage)
            .thenComparing(StageCounts::instance)
            .thenComparing(StageCounts::startedAt);

    private CountsTable() {}

    /** @return one line for each process of each stage, below one that names the columns */
    public static List<String> lines(List<StageCounts> counts) {
        Map<StageCounts, String> names = new LinkedHashMap<>();
        counts.stream().sorted(ORDER).forEach(line -> names.put(line, name(line, counts)));
        int width = names.values().stream().mapToInt(String::length).max().orElse(0);
        String row = "%-" + Math.max(LEAST_WIDTH, width) + "s" + NUMBERS;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, row, "stage", "in", "out", "unchanged", "duplicates", "rejected", "waiting"));
        names.forEach((line, name) -> lines.add(line(row, name, line)));
        return lines;
    }

    /** @return only as much as tells it from the others */
    private static String name(StageCounts line, List<StageCounts> all) {
        List<StageCounts> stage =
                all.stream().filter(other -> other.stage().equals(line.stage())).toList();
        if (stage.size() == 1) return line.stage();
        boolean alone = stage.stream()
                        .filter(other -> other.instance().equals(line.instance()))
                        .count()
                == 1;
        String process = line.stage() + " of " + line.instance();
        return alone ? process : process + " since " + Moment.of(line.startedAt());
    }

    private static int place(StageCounts line) {
        int place = ROAD.indexOf(line.stage());
        return place < 0 ? ROAD.size() : place;
    }

    private static String line(String row, String name, StageCounts line) {
        String numbers = String.format(
                Locale.ROOT,
                row,
                name,
                line.in(),
                line.out(),
                line.unchanged(),
                line.duplicates(),
                line.rejected(),
                line.waiting());
        return line.conserved() ? numbers : numbers + "   NOT EQUAL: please report this";
    }
}
