package bulletins.launcher.commands.answers;

import bulletins.model.StageCounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The counts of the stages as a table: what went in stands before all that came of it. */
public final class CountsTable {
    private static final String NUMBERS = " %9s = %9s + %9s + %10s + %8s + %7s";
    private static final int LEAST_WIDTH = 28;

    /** In the order of the road; stages that are not named here come last. */
    private static final List<String> ROAD = List.of("ingest", "stream: reading", "stream: enrichment", "indexer");

    private static final Comparator<StageCounts> ORDER = Comparator.comparingInt(CountsTable::place)
            .thenComparing(StageCounts::stage)
            .thenComparing(StageCounts::instance);

    private CountsTable() {}

    /** @return one line for each process of each stage, below one that names the columns */
    public static List<String> lines(List<StageCounts> counts) {
        Map<String, Long> processes =
                counts.stream().collect(Collectors.groupingBy(StageCounts::stage, Collectors.counting()));
        Map<StageCounts, String> names = new LinkedHashMap<>();
        counts.stream().sorted(ORDER).forEach(line -> {
            boolean alone = processes.getOrDefault(line.stage(), 0L) == 1;
            names.put(line, alone ? line.stage() : line.stage() + " of " + line.instance());
        });
        int width = names.values().stream().mapToInt(String::length).max().orElse(0);
        String row = "%-" + Math.max(LEAST_WIDTH, width) + "s" + NUMBERS;
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, row, "stage", "in", "out", "unchanged", "duplicates", "rejected", "waiting"));
        names.forEach((line, name) -> lines.add(line(row, name, line)));
        return lines;
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
