package bulletins.stream.reading.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How well a folder of pages was read.
 *
 * @param groups all pages first, then those of one language or decade
 * @param pages each page, the worst first
 * @param problems files of the folder that could not be used and why
 */
public record PageScores(List<Group> groups, List<PageScore> pages, List<String> problems) {

    /**
     * Averages over some pages; a share is null when none of them says what to expect.
     *
     * @param pages how many there are, measured or not
     * @param f1 harmonic mean of the averaged precision and the averaged recall
     */
    public record Group(
            String name,
            int pages,
            @Nullable Double precision,
            @Nullable Double recall,
            @Nullable Double f1,
            @Nullable Double titles,
            @Nullable Double dates,
            @Nullable Double sources) {

        static Group of(String name, List<PageScore> pages) {
            Double precision = average(pages, PageScore::precision);
            Double recall = average(pages, PageScore::recall);
            return new Group(
                    name,
                    pages.size(),
                    precision,
                    recall,
                    precision == null || recall == null ? null : Overlap.harmonicMean(precision, recall),
                    share(pages, PageScore::title),
                    share(pages, PageScore::date),
                    share(pages, PageScore::source));
        }

        private static @Nullable Double share(List<PageScore> pages, Function<PageScore, @Nullable Boolean> part) {
            return average(pages, page -> {
                Boolean right = part.apply(page);
                return right == null ? null : right ? 1.0 : 0.0;
            });
        }

        /** @return the average over the pages that say what to expect, null when none does */
        private static @Nullable Double average(List<PageScore> pages, Function<PageScore, @Nullable Double> part) {
            double sum = 0;
            int measured = 0;
            for (PageScore page : pages) {
                Double score = part.apply(page);
                if (score == null) continue;
                sum += score;
                measured++;
            }
            return measured == 0 ? null : sum / measured;
        }
    }

    static PageScores of(List<PageScore> pages, List<String> problems) {
        List<Group> groups = new ArrayList<>();
        groups.add(Group.of("all", pages));
        addGroups(groups, pages, PageScore::language);
        addGroups(groups, pages, PageScore::decade);
        List<PageScore> worstFirst =
                pages.stream().sorted(Comparator.comparingDouble(PageScore::f1)).toList();
        return new PageScores(groups, worstFirst, problems);
    }

    private static void addGroups(List<Group> groups, List<PageScore> pages, Function<PageScore, @Nullable String> by) {
        List<String> names = pages.stream()
                .map(by)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .distinct()
                .sorted()
                .toList();
        for (String name : names) {
            Predicate<PageScore> member = page -> name.equals(by.apply(page));
            groups.add(Group.of(name, pages.stream().filter(member).toList()));
        }
    }

    /** @return the scores as lines for people */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("group        pages  precision  recall      F1  titles   dates  sources");
        for (Group group : groups)
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %5d  %9s  %6s  %6s  %6s  %6s  %6s",
                    group.name(),
                    group.pages(),
                    shown(group.precision(), "%.4f"),
                    shown(group.recall(), "%.4f"),
                    shown(group.f1(), "%.4f"),
                    shown(group.titles(), "%.3f"),
                    shown(group.dates(), "%.3f"),
                    shown(group.sources(), "%.3f")));
        problems.forEach(problem -> lines.add("not measured: " + problem));
        return lines;
    }

    private static String shown(@Nullable Double share, String format) {
        return share == null ? "-" : String.format(Locale.ROOT, format, share);
    }
}
