package bulletins.stream.splitting.formats;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells the rows of a table whose cells make one line from layout. */
final class TableRows {
    /** What is longer is a text of its own. */
    private static final int LONGEST_LABEL = 24;

    private static final int LONGEST_CELL = 60;
    private static final int FEWEST_FACTS = 3;
    private static final int MOST_CELLS = 60;
    private static final int MOST_ROWS = 50;
    /** In one document, which may hold a million cells that each claim to span fifty rows. */
    private static final int MOST_REPEATED = 10_000;

    private TableRows() {}

    /** What a cell says of several rows, as the section of several items, is said in each of them. */
    static void repeatSpanning(Document document) {
        int left = MOST_REPEATED;
        for (Element cell : document.select("tr > [rowspan]")) {
            Element row = cell.parent();
            if (row != null && row.childrenSize() <= MOST_CELLS && cell.text().length() <= LONGEST_LABEL)
                left -= repeat(cell, row, left);
        }
    }

    /** @return how many times it was said again */
    private static int repeat(Element cell, Element row, int most) {
        String said = cell.attr("rowspan");
        int rows = said.matches("\\d{1,2}") ? Math.min(Integer.parseInt(said), MOST_ROWS) : 1;
        int column = cell.elementSiblingIndex();
        Element below = row;
        for (int more = 1; more < rows; more++) {
            below = below.nextElementSibling();
            if (more > most || below == null || below.childrenSize() < column) return more - 1;
            below.insertChildren(column, cell.clone().removeAttr("rowspan"));
        }
        return Math.max(0, rows - 1);
    }

    /** Cells of a word processor hold a paragraph each; columns of layout hold texts, and have no rows like them. */
    static boolean holdFacts(Element row) {
        if (row.childrenSize() < 2 || !row.select("h1, h2, h3, h4, br, ul, ol").isEmpty()) return false;
        if (row.select("p, div").isEmpty()) return true;
        boolean single = row.children().stream()
                .allMatch(cell -> cell.select("p, div, section").size() < 2);
        long texts = row.children().stream()
                .filter(cell -> cell.text().length() > LONGEST_CELL)
                .count();
        boolean alone = !isLike(row, row.previousElementSibling()) && !isLike(row, row.nextElementSibling());
        return single && texts < 2 && !alone;
    }

    /** @return whether a cell of facts is empty, and not the space beside a text */
    static boolean isGap(Element cell) {
        Element row = cell.parent();
        return row != null
                && !cell.hasText()
                && row.childrenSize() <= MOST_CELLS
                && row.children().stream().filter(Element::hasText).count() >= FEWEST_FACTS;
    }

    private static boolean isLike(Element row, @Nullable Element other) {
        return other != null
                && other.childrenSize() == row.childrenSize()
                && !other.select("p, div").isEmpty();
    }
}
