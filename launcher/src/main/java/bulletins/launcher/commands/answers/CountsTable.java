package bulletins.launcher.commands.answers;

import bulletins.model.StageCounts;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The counts of the stages as a table: what went in stands before all that came of it. */
public final class CountsTable {
    private static final String ROW = "%-28s %9s = %9s + %9s + %10s + %8s + %7s";

    /** In the order of the road; stages that are not named here come first. */
    private static final List<String> ROAD = List.of("ingest", "stream: reading", "stream: enrichment", "indexer");

    private CountsTable() {}

    public static List<String> lines(List<StageCounts> counts) {
        String head =
                String.format(Locale.ROOT, ROW, "stage", "in", "out", "unchanged", "duplicates", "rejected", "waiting");
        return Stream.concat(
                        Stream.of(head),
                        counts.stream()
                                .sorted(Comparator.comparing(line -> ROAD.indexOf(line.stage())))
                                .map(CountsTable::row))
                .toList();
    }

    private static String row(StageCounts line) {
        String row = String.format(
                Locale.ROOT,
                ROW,
                line.stage(),
                line.in(),
                line.out(),
                line.unchanged(),
                line.duplicates(),
                line.rejected(),
                line.waiting());
        return line.conserved() ? row : row + "   NOT EQUAL: please report this";
    }
}
