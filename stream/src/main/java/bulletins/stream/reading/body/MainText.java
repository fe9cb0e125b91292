package bulletins.stream.reading.body;

import bulletins.stream.reading.facts.Opening;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of the article: each voter chooses, and the choice that agrees most with the others is taken. */
public final class MainText {
    /**
     * What it counts for when a choice holds the line that the page describes itself by: more than all other voters together, each
     * of which counts up to 1.
     */
    private static final double DESCRIBED = 4;
    /** What it counts for when a choice holds the first running text below the title: as much as one other voter. */
    private static final double BELOW_TITLE = 1;

    /** Lines of text that make an article of more than a summary. */
    private static final int SEVERAL = 3;
    /** Lines between a summary and the text at most. */
    private static final int HEAD = 30;
    /** Size of a line that is text, in the width of its letters. */
    private static final int LEAST_TEXT = 40;

    /** Lines that are added to a choice at either end, at most. */
    private static final int REACH = 8;

    /** Lines of a signature at most, the last of which is its day, and the width of a signer's name. */
    private static final int SIGNATURE = 4;

    private static final int LONGEST_SIGNER = 60;

    private static final List<Voter> VOTERS =
            List.of(new ProminentBlock(), new DensePaths(), new BestRun(), new MarkedBlock());

    private MainText() {}

    /**
     * @param voter the name of the voter whose choice was taken
     * @param opening where the text begins as far as the page tells
     */
    public record Choice(BitSet lines, String voter, Opening opening) {}

    public static Choice choose(PageLines page, Asides asides, Opening opening) {
        BitSet others = asides.silent(page);
        others.or(Teasers.of(page));
        BitSet colophon = Colophon.of(page);
        others.or(colophon);
        Choice choice = vote(others.isEmpty() ? page : page.without(others), opening);
        choice.lines().andNot(others);
        complete(page, choice.lines(), others);
        addSignature(page, choice.lines(), others);
        addSummary(page, choice.lines(), opening);
        AboveTitle.cut(page, choice.lines(), opening);
        boolean wrong = !others.isEmpty() && page.size(choice.lines()) < IndexPage.LEAST_SIZE;
        return wrong ? vote(colophon.isEmpty() ? page : page.without(colophon), opening) : choice;
    }

    /**
     * Short lines at either end of a choice that stand beside its lines in one block, and tables within: an address, a list, a
     * signature.
     */
    private static void complete(PageLines page, BitSet chosen, BitSet others) {
        for (int i = chosen.nextSetBit(0) + 1; i > 0 && i < chosen.length(); i++) {
            Line line = page.line(i);
            boolean row = line.kind() == Line.Kind.ROW && chosen.get(i - 1) && !others.get(i);
            if (row && isBeside(line, page.line(i - 1))) chosen.set(i);
        }
        for (int i = chosen.nextSetBit(0) - 1, to = i - REACH; i >= 0 && i > to; i--) {
            if (others.get(i) || !isBeside(page.line(i), page.line(i + 1))) break;
            chosen.set(i);
        }
        int last = page.lines().size();
        for (int i = chosen.length(), reach = REACH; i > 0 && i < last && reach > 0; i++) {
            Line line = page.line(i);
            if (others.get(i) || !isBeside(line, page.line(i - 1))) break;
            chosen.set(i);
            if (line.kind() != Line.Kind.ROW) reach--;
        }
    }

    /** Who signs, and the day below, end a text also where they stand in blocks of their own. */
    private static void addSignature(PageLines page, BitSet chosen, BitSet others) {
        int first = chosen.length();
        int last = first == 0 ? 0 : Math.min(first + SIGNATURE, page.lines().size());
        for (int i = first; i < last && !others.get(i); i++) {
            Line line = page.line(i);
            LineRole role = LineRole.of(line);
            if (role == LineRole.DAY && i > first) chosen.set(first, i + 1);
            if (role != LineRole.PLAIN || line.marks() > 0 || line.linked() > 0 || line.size() > LONGEST_SIGNER) break;
        }
    }

    private static boolean isBeside(Line line, Line chosen) {
        return line.block() == chosen.block()
                || (isParagraph(line) && line.block().parent() == chosen.block().parent());
    }

    private static boolean isParagraph(Line line) {
        return line.block().isTag("p") || line.kind() == Line.Kind.ROW;
    }

    private static Choice vote(PageLines page, Opening opening) {
        int line = opening.line();
        List<Choice> choices = new ArrayList<>();
        for (Voter voter : VOTERS) choices.add(new Choice(voter.choose(page), voter.name(), opening));
        if (line >= 0 && choices.stream().noneMatch(choice -> choice.lines().get(line)))
            choices.add(
                    new Choice(new ProminentBlock(line).choose(page), "prominent block around the opening", opening));
        Choice best = choices.get(0);
        double most = -1;
        for (Choice choice : choices) {
            double agreement = opened(page, choice, opening, choices);
            for (Choice other : choices) agreement += agreement(page, choice.lines(), other.lines());
            if (agreement > most + 1e-9) {
                most = agreement;
                best = choice;
            }
        }
        return best;
    }

    /** @return what it counts for that a choice holds the beginning of the text */
    private static double opened(PageLines page, Choice choice, Opening opening, List<Choice> choices) {
        if (opening.line() < 0 || !choice.lines().get(opening.line())) return 0;
        if (!opening.described()) return BELOW_TITLE;
        return isSummary(page, choice.lines(), opening.line(), choices) ? 0 : DESCRIBED;
    }

    /**
     * What holds no other text than the line that the page describes itself by is no article where half of the choices hold several
     * more.
     */
    private static boolean isSummary(PageLines page, BitSet chosen, int line, List<Choice> choices) {
        if (texts(page, chosen, line) > 0) return false;
        long longer = choices.stream()
                .filter(other -> texts(page, other.lines(), line) >= SEVERAL)
                .count();
        return 2 * longer >= choices.size();
    }

    private static long texts(PageLines page, BitSet chosen, int summary) {
        return chosen.stream().filter(i -> i != summary && isText(page.line(i))).count();
    }

    /**
     * The summary that the page describes itself by is of the article also where its head goes on below it: who wrote it, where to
     * share it.
     */
    private static void addSummary(PageLines page, BitSet chosen, Opening opening) {
        int line = opening.summary();
        int first = chosen.nextSetBit(0);
        boolean above = line >= 0 && first > line && first - line <= HEAD;
        if (above && IntStream.range(line + 1, first).noneMatch(i -> isText(page.line(i)))) chosen.set(line);
    }

    private static boolean isText(Line line) {
        return line.marks() > 0 && line.size() >= LEAST_TEXT;
    }

    private static double agreement(PageLines page, BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int sum = page.size(one) + page.size(other);
        return sum == 0 ? 0 : 2.0 * page.size(both) / sum;
    }
}
