package bulletins.stream.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well a folder of bulletins was read.
 *
 * @param shipped labels of the model in use, headings hidden from it
 * @param leaveOneOut labels of models learned from the other bulletins each
 */
public record EvaluationReport(
        List<Bulletin> bulletins, LabelScore shipped, LabelScore leaveOneOut, List<FactScore.Checked> facts) {
    public EvaluationReport {
        bulletins = List.copyOf(bulletins);
        facts = List.copyOf(facts);
    }

    /**
     * One file.
     *
     * @param right items with an accepted category, the same origin and title, and a body at least 99 % the same
     * @param categories items found whose category is accepted
     * @param mistakes what is missing, too much or different
     */
    public record Bulletin(String file, int expected, int found, int right, int categories, List<String> mistakes) {
        public Bulletin {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** @return whether anything was expected */
    public boolean isMeasured() {
        return !facts.isEmpty() || bulletins.stream().anyMatch(bulletin -> bulletin.expected() > 0);
    }

    /** @return the report as lines for people */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Bulletin bulletin : bulletins) {
            lines.add("%s: %d of %d items right, %d found, %d categories accepted"
                    .formatted(
                            bulletin.file(),
                            bulletin.right(),
                            bulletin.expected(),
                            bulletin.found(),
                            bulletin.categories()));
            bulletin.mistakes().forEach(mistake -> lines.add("    " + mistake));
        }
        lines.add("items: %d of %d right"
                .formatted(
                        bulletins.stream().mapToInt(Bulletin::right).sum(),
                        bulletins.stream().mapToInt(Bulletin::expected).sum()));
        lines.add(said("labels as shipped", shipped));
        lines.add(said("labels, leave one bulletin out", leaveOneOut));
        long right = facts.stream().filter(FactScore.Checked::right).count();
        lines.add("facts: " + right + " of " + facts.size() + " right");
        facts.stream()
                .filter(checked -> !checked.right())
                .forEach(checked -> lines.add("    " + checked.fact().id() + " "
                        + checked.fact().field() + " of " + checked.fact().title() + ": " + checked.found()));
        return lines;
    }

    private static String said(String what, LabelScore score) {
        if (score.articles() == 0) return what + ": not measured";
        return String.format(
                Locale.ROOT,
                "%s: %d articles, first right %.2f, one of the first two %.2f",
                what,
                score.articles(),
                (double) score.first() / score.articles(),
                (double) score.two() / score.articles());
    }
}
