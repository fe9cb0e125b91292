package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Bar;
import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.List;

/**
 * Gives each row its part. What is sure comes first (a bar, an entry of the contents list, a known section before an item);
 * from that is learnt what the rest means that is set in the same style.
 */
final class Parts {
    private static final int LONGEST_SECTION = 16;

    private final List<Row> rows;
    private final Neighbours neighbours;
    private final Contents contents;
    private final ContentsIndex index;
    private final Levels levels;
    private final SectionNames names;
    private final Wrapping wrapping;
    private final Decorations decorations;
    private final Front front;

    Parts(List<Row> rows, Contents contents, SectionNames names, Wrapping wrapping) {
        this.rows = rows;
        this.neighbours = new Neighbours(rows);
        this.contents = contents;
        this.index = new ContentsIndex(contents);
        this.levels = new Levels(rows);
        this.names = names;
        this.wrapping = wrapping;
        this.decorations = new Decorations(rows);
        this.front = new Front(rows);
    }

    void assign() {
        for (int i = 0; i < rows.size(); i++) sure(i);
        ContentsIndex.onceEach(rows);
        for (int i = 0; i < rows.size(); i++) if (rows.get(i).line.style().prominent()) afterSection(i);
        StyleVotes votes = StyleVotes.of(rows);
        rows.forEach(row -> unbar(row, votes));
        for (int i = 0; i < rows.size(); i++) byStyle(i, votes);
        for (int i = 0; i < rows.size(); i++) afterSection(i);
        SubtitledItems.find(rows, contents.listsItems());
        SourcedItems.find(rows, contents.listsItems(), wrapping);
        decorations.makeSections(LONGEST_SECTION);
        Numbering.goOn(rows);
        boolean known = knowsSections(votes);
        for (int i = rows.size() - 1; i >= 0; i--) beforeItem(i, known);
        StyleVotes seen = StyleVotes.of(rows);
        for (int i = 0; i < rows.size(); i++) likeSections(i, seen);
        SectionsConfirmed.of(rows, contents, names, seen);
        LongTitles.join(rows, wrapping);
    }

    private void sure(int at) {
        Row row = rows.get(at);
        if (Joint.isUrl(row.text)) {
            row.part = Part.URL;
            return;
        }
        boolean overItem = at + 1 < rows.size() && rows.get(at + 1).bar != null;
        boolean inText = at > 0 && row.bar == null && !overItem && endsOpen(rows.get(at - 1), row);
        boolean section = row.bar == null && !inText && row.inTitle() && names.has(row.text);
        row.entry = section || inText || Furniture.saysNothing(row.text) ? null : index.of(row);
        Contents.Entry entry = row.entry;
        if (row.bar != null) row.part = Part.ITEM;
        else if (section || (entry != null && entry.isSection())) row.part = Part.SECTION;
        else if (entry != null) row.part = Part.ITEM;
    }

    /** @return whether a printed page broke a sentence between the two rows */
    private boolean endsOpen(Row above, Row below) {
        return wrapping.wrapped() && !above.endsText() && wrapping.continues(above.line, below.line);
    }

    /** Where items are set as headings, or all are listed, a bar in running text or on a box is none. */
    private void unbar(Row row, StyleVotes votes) {
        Bar bar = row.bar;
        if (bar == null || row.entry != null) return;
        boolean plain = !row.line.style().prominent() && votes.itemsAreProminent();
        boolean box = contents.listsItems() && Furniture.isBox(bar.origin());
        if (plain || box) row.part = Part.TEXT;
    }

    private void byStyle(int at, StyleVotes votes) {
        Row row = rows.get(at);
        if (row.part != Part.TEXT || !row.titleLike() || row.isAside()) return;
        if (isBulletinName(at, row.text)) return;
        if (at > 0 && row.goesOnHeading(rows.get(at - 1))) return;
        boolean explicit = row.line.style().level() > 0;
        if (votes.isItems(row.styleKey())) {
            boolean sub = votes.mostItemsHaveBars()
                    && (!explicit || Heading.isNumbered(row.text))
                    && !decorations.areAbove(at);
            if (!sub) row.part = Part.ITEM;
        } else if (votes.isSections(row.styleKey())) row.part = Part.SECTION;
        else if (explicit && votes.isEmpty()) row.part = levels.of(row);
    }

    /** The first title under a section is an item's, though it has no bar. */
    private void afterSection(int at) {
        Row row = rows.get(at);
        int previous = neighbours.previous(at);
        if (row.part != Part.TEXT
                || previous < 0
                || rows.get(previous).part != Part.SECTION
                || rows.get(previous).glued) return;
        int next = neighbours.next(at);
        boolean overText = next >= 0
                && rows.get(next).part == Part.TEXT
                && (!rows.get(next).titleLike() || wrapping.isFull(rows.get(next).line) || isCut(next));
        boolean mayBe = row.titleLike() && overText && !Furniture.saysNothing(row.text) && !row.leadsAway();
        if (mayBe) row.part = Part.ITEM;
    }

    /** Lines are not all as long where a page breaks none within a number. */
    private boolean isCut(int at) {
        return at + 1 < rows.size() && rows.get(at + 1).part == Part.TEXT && endsOpen(rows.get(at), rows.get(at + 1));
    }

    /** Where a contents list names titles alone, a bulletin may have sections all the same, if one of them is known. */
    private boolean knowsSections(StyleVotes votes) {
        boolean none = contents.listsItems() && rows.stream().noneMatch(row -> row.part == Part.SECTION);
        return none || contents.listsSections() || votes.sectionsAreProminent();
    }

    /** A short line between the end of a text and the next item is a section that nobody has named before. */
    private void beforeItem(int at, boolean known) {
        Row row = rows.get(at);
        int next = neighbours.next(at);
        int previous = neighbours.previous(at);
        if (row.part != Part.TEXT || next < 0 || rows.get(next).part != Part.ITEM || row.glued) return;
        String bare = Heading.withoutAside(Heading.bare(row.text));
        boolean word = bare.length() >= 2 && bare.length() <= LONGEST_SECTION && bare.matches("[\\p{L}、·“”\\s]+");
        boolean name = isBulletinName(at, bare) || (previous < 0 && levels.isAlone(row));
        boolean numbered = Heading.isNumbered(row.text);
        boolean afterText = numbered
                || previous < 0
                || front.endsAt(previous)
                || endsText(rows.get(previous))
                || row.isSetBelow(rows.get(previous));
        boolean listed = at > 0
                && rows.get(at - 1).part == Part.TEXT
                && (row.goesOnListing(rows.get(at - 1)) || Numbering.isOfAnnexes(rows, at));
        if (word
                && !name
                && afterText
                && !listed
                && (!known || row.line.style().prominent())
                && (numbered || !Furniture.isSignature(bare))
                && !row.isAside()) row.part = Part.SECTION;
    }

    /** What nobody knew is a section where it is set as those that have been found since. */
    private void likeSections(int at, StyleVotes seen) {
        Row row = rows.get(at);
        int next = neighbours.next(at);
        boolean over = row.line.style().level() > 0 || (next >= 0 && rows.get(next).part == Part.ITEM);
        boolean plain = row.part != Part.TEXT || row.bar != null || !row.titleLike() || row.isAside();
        boolean name = isBulletinName(at, row.text);
        if (over && !plain && !name && seen.isSections(row.styleKey())) row.part = Part.SECTION;
    }

    private boolean isBulletinName(int at, String name) {
        return neighbours.previous(at) < 0 && front.isName(name, neighbours.next(at));
    }

    private static boolean endsText(Row row) {
        return row.part != Part.TEXT || row.endsText();
    }
}
