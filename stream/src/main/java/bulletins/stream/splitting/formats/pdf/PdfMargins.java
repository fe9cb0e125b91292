package bulletins.stream.splitting.formats.pdf;

import bulletins.stream.splitting.lines.Glyphs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The heads and feet that a PDF prints on many pages. */
final class PdfMargins {
    /** Share of a page's height in which heads and feet stand. */
    private static final double MARGIN = 0.1;

    private PdfMargins() {}

    /** @return the lines without those at the edge of the page that come again on other pages, whatever number they show */
    static List<PdfLine> without(List<PdfLine> lines, int pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PdfLine line : lines) if (atEdge(line)) seen.merge(masked(line), 1, Integer::sum);
        int often = Math.max(2, pages / 3);
        return lines.stream()
                .filter(line -> !atEdge(line) || seen.getOrDefault(masked(line), 0) < often || pages == 1)
                .toList();
    }

    private static boolean atEdge(PdfLine line) {
        double height = line.box().pageHeight();
        return line.baseline() < height * MARGIN || line.baseline() > height * (1 - MARGIN);
    }

    private static String masked(PdfLine line) {
        boolean high = line.baseline() < line.box().pageHeight() / 2;
        return (high ? "head " : "foot ") + Glyphs.tidy(line.text()).replaceAll("\\d+", "0");
    }
}
