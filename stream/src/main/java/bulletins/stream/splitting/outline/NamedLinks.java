package bulletins.stream.splitting.outline;

import bulletins.model.Link;
import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that a bulletin lists at its end by what they lead to, as {@code 1. 零工市场开门 https://…}.
 *
 * @param from the row of the last item where the list begins, with the line that announces it
 */
record NamedLinks(int from, List<Named> links) {
    private static final Pattern NAMED = Pattern.compile("(.{2,80}?)[\\s:：]*(https?://[\\x21-\\x7E]+)");
    private static final double ALIKE = 0.6;
    private static final double OF_TEXT = 0.9;
    private static final int FEWEST_PAIRS = 2;
    /** Characters of a text that tell what it is about. */
    private static final int OPENING = 200;

    /** A link and the words before it or over it. */
    record Named(Similarity name, String url) {}

    /** @param rows under the last heading */
    static NamedLinks of(List<Row> rows) {
        for (int at = rows.size() - 2; at >= 0; at--)
            if (rows.get(at).part == Part.TEXT && Furniture.isFurtherReading(rows.get(at).text))
                return new NamedLinks(at, named(rows.subList(at + 1, rows.size())));
        return new NamedLinks(rows.size(), List.of());
    }

    /** @return the links, none where something else stands among them */
    private static List<Named> named(List<Row> rows) {
        List<Named> links = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            String text = rows.get(i).text;
            Matcher named = NAMED.matcher(text);
            boolean over = rows.get(i).titleLike() && i + 1 < rows.size() && rows.get(i + 1).part == Part.URL;
            List<String> anchors = rows.get(i).line.links();
            if (over) links.add(link(text, rows.get(++i).text));
            else if (anchors.size() == 1 && rows.get(i).titleLike()) links.add(link(text, anchors.get(0)));
            else if (rows.get(i).part == Part.TEXT && named.matches()) links.add(link(named.group(1), named.group(2)));
            else return List.of();
        }
        return links;
    }

    private static Named link(String name, String url) {
        return new Named(Similarity.of(Heading.bare(name)), url);
    }

    /** @return the items, each with the links that bear its name; what bears none stays with the last item */
    List<Entry> dealt(List<Entry> items) {
        List<List<Link>> own = new ArrayList<>();
        for (Entry item : items) own.add(new ArrayList<>(item.links()));
        for (Named link : links) {
            own.get(place(link, items)).add(new Link(link.url(), Link.Basis.PAGE_FOOT));
        }
        List<Entry> dealt = new ArrayList<>();
        for (Entry item : items) dealt.add(item.withLinks(own.get(dealt.size())));
        return dealt;
    }

    private static int place(Named link, List<Entry> items) {
        int best = 0;
        for (int i = 1; i < items.size(); i++)
            if (likeness(link, items.get(i)) > likeness(link, items.get(best))) best = i;
        return likeness(link, items.get(best)) >= ALIKE ? best : items.size() - 1;
    }

    /** @return how much of the name the heading has or, which tells less, the beginning of the text */
    private static double likeness(Named link, Entry item) {
        String heading = item.origin() + item.title();
        String opening = item.body().substring(0, Math.min(OPENING, item.body().length()));
        return Math.max(share(link.name(), heading), OF_TEXT * share(link.name(), heading + opening));
    }

    private static double share(Similarity name, String words) {
        int pairs = name.folded().length() - 1;
        if (pairs < FEWEST_PAIRS) return 0;
        return (double) name.pairs().common(Similarity.of(words).pairs()) / pairs;
    }
}
