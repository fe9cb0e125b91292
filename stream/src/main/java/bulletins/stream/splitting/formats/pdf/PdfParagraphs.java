package bulletins.stream.splitting.formats.pdf;

import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;

/** Sets the lines of a PDF into paragraphs by what the eye goes by: a short line, an indent, a gap, another font. */
final class PdfParagraphs {
    /** Share of the font size by which lines of one paragraph differ at the left, and fall short at the right. */
    private static final double RAGGED = 1.6;

    private final double usual;
    private final double leading;
    private final double leftEdge;
    private final double rightEdge;

    private PdfParagraphs(List<PdfLine> lines) {
        usual = usualSize(lines);
        leading = usualLeading(lines);
        leftEdge = atRank(lines.stream().mapToDouble(PdfLine::left), 0.03);
        rightEdge = atRank(lines.stream().mapToDouble(PdfLine::right), 0.97);
    }

    private static double atRank(DoubleStream values, double rank) {
        double[] sorted = values.sorted().toArray();
        return sorted[(int) (sorted.length * rank)];
    }

    static List<Line> of(List<PdfLine> lines) {
        if (lines.isEmpty()) return List.of();
        PdfParagraphs paragraphs = new PdfParagraphs(lines);
        List<Line> joined = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= lines.size(); to++) {
            if (to < lines.size() && paragraphs.continues(lines.get(to - 1), lines.get(to))) continue;
            boolean apart = from == 0 || paragraphs.apart(lines.get(from - 1), lines.get(from));
            joined.add(paragraphs.joined(lines.subList(from, to), apart));
            from = to;
        }
        return joined;
    }

    private Line joined(List<PdfLine> lines, boolean apart) {
        PdfLine first = lines.get(0);
        StringBuilder text = new StringBuilder();
        Set<String> links = new LinkedHashSet<>();
        for (PdfLine line : lines) {
            Joint.append(text, line.text());
            links.addAll(line.links());
        }
        Style style = new Style(0, first.bold(), Math.round(first.size() / usual * 20) / 20.0);
        Line.Mark mark = new Line.Mark(apart, isIndented(first), false);
        return new Line(text.toString(), first.page(), style, List.copyOf(links), mark);
    }

    private boolean continues(PdfLine above, PdfLine below) {
        if (!above.looksLike(below) || apart(above, below)) return false;
        double room = rightEdge - above.right();
        boolean centred = isIndented(above) && room > RAGGED * above.size();
        if (Joint.isUrl(below.text()) || centred) return false;
        return room < RAGGED * above.size() + firstWord(below) && !isIndented(below);
    }

    private boolean isIndented(PdfLine line) {
        return line.left() > leftEdge + 1.2 * line.size();
    }

    /** A word that did not fit went to the next line and left its room empty. */
    private static double firstWord(PdfLine line) {
        int letters = 0;
        while (letters < line.text().length()
                && letters < 60
                && line.text().charAt(letters) > ' '
                && line.text().charAt(letters) < 0x7F) letters++;
        return letters > 1 ? letters * line.size() * 0.6 : 0;
    }

    private boolean apart(PdfLine above, PdfLine below) {
        if (above.page() != below.page()) return false;
        double distance = below.baseline() - above.baseline();
        return distance > Math.max(leading * below.size() * 1.25, leading * above.size() * 1.25) || distance < 0;
    }

    private static double usualSize(List<PdfLine> lines) {
        Map<Long, Integer> weights = new HashMap<>();
        for (PdfLine line : lines)
            weights.merge(Math.round(line.size() * 10), line.text().length(), Integer::sum);
        long tenths = weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return Math.max(0.1, tenths / 10.0);
    }

    /** @return distance of baselines within a paragraph, in font sizes: the smallest that is common */
    private static double usualLeading(List<PdfLine> lines) {
        Map<Long, Integer> counts = new HashMap<>();
        int pairs = 0;
        for (int i = 1; i < lines.size(); i++) {
            PdfLine above = lines.get(i - 1);
            PdfLine below = lines.get(i);
            double distance = (below.baseline() - above.baseline()) / below.size();
            if (above.page() != below.page() || !above.looksLike(below) || distance < 0.8 || distance > 4) continue;
            counts.merge(Math.round(distance * 20), 1, Integer::sum);
            pairs++;
        }
        int common = Math.max(1, pairs / 20);
        return counts.entrySet().stream()
                        .filter(e -> e.getValue() >= common)
                        .mapToLong(Map.Entry::getKey)
                        .min()
                        .orElse(30)
                / 20.0;
    }
}
