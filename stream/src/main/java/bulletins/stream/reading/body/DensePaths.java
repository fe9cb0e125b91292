package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Text density along tag paths: lines that share their path from the root are of one sort, and the sorts whose lines are long, many
 * and punctuated are the article's, wherever its blocks begin and end.
 */
final class DensePaths implements Voter {

    /** What the lines of one path come to. */
    private static final class Sort {
        double size;
        double unlinked;
        double marks;
        int lines;

        /** Text per line times punctuation per line: both are high for prose alone. */
        double density() {
            return size == 0 ? 0 : unlinked / size * Math.sqrt((unlinked / lines) * (marks / lines) * unlinked);
        }
    }

    @Override
    public String name() {
        return "dense paths";
    }

    @Override
    public BitSet choose(PageLines page) {
        Map<String, Sort> sorts = new HashMap<>();
        List<Sort> byLine = new ArrayList<>();
        for (Line line : page.lines()) {
            Sort sort = sorts.computeIfAbsent(path(line), path -> new Sort());
            byLine.add(sort);
            sort.size += line.size();
            sort.unlinked += line.size() - line.linked();
            sort.marks += line.marks();
            sort.lines++;
        }
        double most = sorts.values().stream().mapToDouble(Sort::density).max().orElse(0);
        BitSet dense = new BitSet();
        for (int i = 0; i < byLine.size(); i++) if (most > 0 && byLine.get(i).density() >= most / 3) dense.set(i);
        return filled(page, dense);
    }

    private static String path(Line line) {
        return line.block().path()
                + (line.block().parent() == null
                        ? ""
                        : ' ' + line.block().parent().names());
    }

    /** Short lines between dense ones (subheadings, table rows) belong to the article. */
    private static BitSet filled(PageLines page, BitSet dense) {
        BitSet filled = (BitSet) dense.clone();
        for (int at = dense.nextSetBit(0); at >= 0; ) {
            int next = dense.nextSetBit(at + 1);
            if (next > at + 1 && next - at < 12) {
                boolean plain = true;
                for (int i = at + 1; i < next; i++) plain &= page.line(i).linkDensity() < 0.5;
                if (plain) filled.set(at, next);
            }
            at = next;
        }
        return filled;
    }
}
