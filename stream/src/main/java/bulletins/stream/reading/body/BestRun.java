package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;

/** The run of lines with the greatest sum, where prose adds and links and scraps take away; it knows nothing of blocks. */
final class BestRun implements Voter {
    @Override
    public String name() {
        return "best run";
    }

    @Override
    public BitSet choose(PageLines page) {
        double best = 0;
        double sum = 0;
        int start = 0;
        int from = 0;
        int to = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            if (sum <= 0) {
                sum = 0;
                start = i;
            }
            sum += worth(page.line(i));
            if (sum > best) {
                best = sum;
                from = start;
                to = i + 1;
            }
        }
        BitSet chosen = new BitSet();
        chosen.set(from, to);
        return chosen;
    }

    private static double worth(Line line) {
        if (line.size() == 0) return 0;
        if (line.linkDensity() > 0.5) return -20 - 0.2 * line.size();
        if (line.marks() == 0) return line.size() > 40 ? 5 : -10;
        return Math.min(line.size(), 300) - 15 + 5.0 * Math.min(line.marks(), 10);
    }
}
