package bulletins.stream.splitting.outline;

import bulletins.model.Link;
import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.ArrayList;
import java.util.List;

/**
 * A list at a bulletin's end that has as many links as there are items, none of which has any, has one for each.
 *
 * @param count links that stand by themselves at the end, one below the other, under a line that announces them
 */
record ListedLinks(int count) {
    /** Items; two links under the second of two may well both be its own. */
    private static final int FEWEST = 3;

    /** @param rows under the last heading */
    static ListedLinks of(List<Row> rows) {
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).part == Part.URL) from--;
        boolean announced = from > 0 && Furniture.isFurtherReading(rows.get(from - 1).text);
        return new ListedLinks(announced ? rows.size() - from : 0);
    }

    List<Entry> dealt(List<Entry> items) {
        int last = items.size() - 1;
        if (items.size() < FEWEST || count != items.size()) return items;
        List<Link> links = items.get(last).links();
        boolean before =
                items.subList(0, last).stream().anyMatch(entry -> !entry.links().isEmpty());
        if (before || links.size() != items.size()) return items;
        List<Entry> dealt = new ArrayList<>();
        for (Entry entry : items) {
            Link own = new Link(links.get(dealt.size()).url(), Link.Basis.PAGE_FOOT);
            dealt.add(entry.withLinks(List.of(own)));
        }
        return dealt;
    }
}
