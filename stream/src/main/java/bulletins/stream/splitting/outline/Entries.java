package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Bar;
import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.OriginMarks;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.headings.Similarity;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes items of an outline: each heading with the rows under it. */
final class Entries {
    /** A contents list may word a section a little differently. */
    private static final double SAME_SECTION = 0.5;

    private final Outline outline;
    private final SectionNames known;
    private final OriginMarks marks;
    private final ItemLinks links;
    private final Footnotes footnotes;
    private final List<Similarity> sections;
    private final OpenSection section;
    private final Map<String, Boolean> leftOut = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Row> under = new ArrayList<>();
    private @Nullable Row heading;
    /** Whether an item before the last one tells where it comes from. */
    private boolean sourced;

    private ListedLinks listed = new ListedLinks(0);
    private NamedLinks named = new NamedLinks(0, List.of());

    private Entries(Outline outline, SectionNames known, OriginMarks marks) {
        this.outline = outline;
        this.known = known;
        this.section = new OpenSection(known, outline);
        this.marks = marks;
        this.links = new ItemLinks(ItemLinks.hasPageFeet(outline.rows()));
        this.footnotes = new Footnotes(outline.rows());
        this.sections = outline.rows().stream()
                .filter(row -> row.part == Part.SECTION)
                .map(Row::similarity)
                .toList();
    }

    static List<Entry> of(Outline outline, SectionNames known, OriginMarks marks) {
        Entries entries = new Entries(outline, known, marks);
        List<Row> rows = outline.rows();
        for (int i = 0; i < rows.size(); i++) entries.take(rows, i);
        entries.finish(true);
        return entries.listed.dealt(entries.named.dealt(RepeatedItems.merged(entries.entries)));
    }

    private void take(List<Row> rows, int at) {
        Row row = rows.get(at);
        boolean item = row.part == Part.ITEM || (row.part == Part.SECTION && isItemToo(rows, at));
        if (row.isHeading() && !item) under.addAll(linksBelow(rows, at));
        if (row.isHeading()) finish(false);
        if (row.part == Part.SECTION) section.begin(rows, at);
        if (item) begin(row);
        else if (heading != null) under.add(row);
    }

    /** A known section that the contents list has, and the text leaves out, begins with its first item. */
    private void begin(Row item) {
        heading = item;
        String listed = item.entry == null ? "" : item.entry.section();
        if (known.has(listed) && leftOut.computeIfAbsent(listed, this::isLeftOut)) section.begin(listed);
    }

    private boolean isLeftOut(String listed) {
        Similarity one = Similarity.of(listed);
        return sections.stream().noneMatch(printed -> printed.to(one) >= SAME_SECTION);
    }

    /** The foot of a page may stand between a section and its first item; its links are those of the item above, if there is one. */
    private static List<Row> linksBelow(List<Row> rows, int section) {
        int end = section + 1;
        while (end < rows.size() && rows.get(end).part == Part.URL) end++;
        return rows.subList(section + 1, end);
    }

    /** @return whether sentences stand below a section, and no items; the imprint may follow an empty one */
    private static boolean isItemToo(List<Row> rows, int at) {
        int end = at + 1;
        while (end < rows.size() && !rows.get(end).isHeading()) end++;
        boolean items = end < rows.size() && rows.get(end).part == Part.ITEM;
        return !items
                && rows.subList(at + 1, end).stream()
                        .anyMatch(row ->
                                row.part == Part.TEXT && row.text.indexOf('。') >= 0 && !Furniture.isImprint(row.text));
    }

    private void finish(boolean last) {
        Row row = heading;
        heading = null;
        if (row == null) return;
        footnotes.read(under);
        List<Row> texts = footnotes.textOf(List.copyOf(under));
        List<Row> rows = last ? withoutNamedLinks(withoutImprint(texts)) : withoutCredits(texts);
        under.clear();
        sourced |= texts.stream().anyMatch(Entries::endsInSource);
        listed = ListedLinks.of(rows);
        String printed = Joint.join(row.text, row.more);
        Bar sides = sides(printed, row.entry);
        String body = BodyText.of(withoutFurther(rows), outline.wrapping()).text();
        List<String> noted = footnotes.namedIn(sides.title() + body);
        entries.add(new Entry(
                section.name(),
                sides.origin(),
                footnotes.unmarked(sides.title()),
                ItemLinks.withoutLinks(footnotes.unmarked(body)),
                links.of(row, rows, body, noted)));
    }

    /** @return the origin and the title of a heading; the contents list may tell an origin that the heading leaves out */
    private Bar sides(String heading, Contents.@Nullable Entry listed) {
        Bar bar = Bar.of(heading);
        if (bar != null) return bar;
        Bar marked = marks.of(heading);
        Bar listedBar = listed == null ? null : listed.row().bar;
        if (listed == null || listedBar == null)
            return marked != null ? marked : new Bar("", Heading.unnumbered(heading));
        if (marked != null && !isTitleAlone(heading, marked, listed)) return marked;
        return new Bar(listedBar.origin(), Heading.unnumbered(heading));
    }

    /** @return whether all of a heading is more like the listed title than what stands behind its mark */
    private static boolean isTitleAlone(String heading, Bar marked, Contents.Entry listed) {
        Similarity title = listed.title();
        return Similarity.of(heading).to(title) > Similarity.of(marked.title()).to(title);
    }

    /** What only leads to links is no text. */
    private List<Row> withoutFurther(List<Row> rows) {
        List<Row> texts = new ArrayList<>(rows);
        for (int at = rows.size() - 1; at >= 0; at--) {
            Row row = rows.get(at);
            boolean overUrl = at + 1 < rows.size() && rows.get(at + 1).part == Part.URL;
            boolean beforeLinks = !row.line.links().isEmpty() && row.inTitle();
            if (row.part == Part.TEXT && (overUrl || beforeLinks) && Furniture.isFurtherReading(row.text))
                texts.remove(at);
        }
        return texts;
    }

    private List<Row> withoutNamedLinks(List<Row> rows) {
        named = NamedLinks.of(rows);
        return named.links().isEmpty() ? rows : rows.subList(0, named.from());
    }

    /** Editors sign the text above; who wrote it or where it comes from stays. */
    private List<Row> withoutCredits(List<Row> rows) {
        int end = rows.size();
        while (end > 0 && Furniture.isImprint(rows.get(end - 1).text)) end--;
        return rows.subList(0, end);
    }

    /** The imprint ends the last item; what follows its first line is part of it, and so is a source that no other item tells. */
    private List<Row> withoutImprint(List<Row> rows) {
        int from = rows.size();
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 25); i--) {
            String text = rows.get(i).text;
            if (Furniture.isImprint(text) || Furniture.isNote(text)) from = i;
        }
        int kept = from;
        long sentences = rows.subList(kept, rows.size()).stream()
                .filter(r -> r.text.length() > 200)
                .count();
        if (sentences > 0) from = rows.size();
        boolean alone = !sourced && !entries.isEmpty();
        while (alone && from > 0 && tellsWhence(rows.get(from - 1))) from--;
        return List.copyOf(rows.subList(0, from));
    }

    /** @return whether a line tells where its item comes from, alone or behind the last sentence */
    private static boolean endsInSource(Row row) {
        String end = row.text.substring(row.text.lastIndexOf('。') + 1).strip();
        return row.part == Part.TEXT
                && (row.tellsSource() || Furniture.isSource(end) || Furniture.endsInSource(row.text));
    }

    /** @return whether a line tells where a text comes from, or a whole bulletin whose items do not: 数据来源：… */
    private static boolean tellsWhence(Row row) {
        boolean whence = row.tellsSource() || Furniture.isFurtherReading(row.text);
        return whence && row.part == Part.TEXT && row.line.links().isEmpty();
    }
}
