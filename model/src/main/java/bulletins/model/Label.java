package bulletins.model;

import java.util.List;

/** A category that the text suggests; {@code score} from 0 to 1. Never the editor's own category. */
public record Label(String id, double score) {
    /**
     * Share of the best score that a label has at least which people file the article under. Of 94 items this gives the
     * first label and, for one in five, a second; more than nine in ten that an editor would give are among them.
     */
    private static final double TELLING = 0.4;
    /** Below this the text speaks for no category more than for others. */
    private static final double LEAST = 0.2;

    /**
     * @return the labels by which an article is filtered, counted and alerted on: the likeliest, and those nearly as likely; none
     *     where no label stands out
     */
    public static List<Label> telling(List<Label> labels) {
        double best = labels.stream().mapToDouble(Label::score).max().orElse(0);
        double least = Math.max(LEAST, best * TELLING);
        return labels.stream().filter(label -> label.score() >= least).toList();
    }
}
