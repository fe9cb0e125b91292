package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.SectionNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines of a contents list without a bar are sections: known ones, those set as these are, and those that stand over items in the text. */
final class ListedSections {
    /** The longest that is a section for its shortness alone. */
    private static final int BRIEF = 10;

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}、·“”\\s]{2,12}");

    private final List<Row> listed;
    private final TextPlaces places;
    private final SectionNames names;
    private final Set<String> sectionStyles = new HashSet<>();
    /** Those of items with a bar, where the text prints them. */
    private final Set<String> printedStyles = new HashSet<>();

    private final boolean bars;
    private final boolean sectionsAlone;

    private ListedSections(List<Row> listed, List<Row> texts, SectionNames names) {
        this.listed = listed;
        this.places = new TextPlaces(listed, texts);
        this.names = names;
        this.bars = listed.stream().anyMatch(row -> row.bar != null);
        readStyles();
        this.sectionsAlone = listed.stream().anyMatch(this::isCalledSection)
                && listed.stream().allMatch(row -> isName(row) && standsOverTitle(row));
    }

    /** @return the lines of a contents list with the sections that they stand in */
    static List<Contents.Entry> entries(List<Row> listed, List<Row> texts, SectionNames names) {
        ListedSections sections = new ListedSections(listed, texts, names);
        List<Contents.Entry> entries = new ArrayList<>();
        String section = "";
        boolean below = false;
        for (Row row : listed) {
            boolean isSection = row.bar == null && sections.has(row, below);
            if (isSection) section = heading(row);
            entries.add(new Contents.Entry(row, section, isSection));
            below = isSection;
        }
        return entries;
    }

    private void readStyles() {
        Set<String> itemStyles = new HashSet<>();
        for (Row row : listed) {
            if (row.bar == null && names.has(row.text)) sectionStyles.add(row.styleKey());
            if (row.bar == null) continue;
            itemStyles.add(row.styleKey());
            printedStyles.add(places.style(row));
        }
        sectionStyles.removeAll(itemStyles);
        printedStyles.remove("");
    }

    /** @param below whether the row stands right below a section, as the first of its items does */
    private boolean has(Row row, boolean below) {
        boolean styled =
                sectionStyles.contains(row.styleKey()) && row.line.style().prominent();
        boolean brief = bars && sectionStyles.isEmpty() && !below && isBrief(row);
        return names.has(row.text) || styled || brief || standsOverItem(row) || sectionsAlone;
    }

    /** @return whether the row is short, and the text does not print it over a text as it prints the items */
    private boolean isBrief(Row row) {
        boolean setAsItem = places.isOverText(row) && printedStyles.contains(places.style(row));
        return heading(row).length() <= BRIEF && !setAsItem;
    }

    private static boolean isName(Row row) {
        return WORDS.matcher(heading(row)).matches();
    }

    private boolean isCalledSection(Row row) {
        return names.has(row.text) || Furniture.mayNameSection(heading(row));
    }

    /** A text may begin with its title once more, and a long title go on in the next line. */
    private boolean standsOverItem(Row row) {
        Row below = places.at(row, 1);
        if (below == null) return false;
        return below.bar != null || (isName(row) && places.has(below) && !isAgain(row, below));
    }

    /** @return whether the row stands over a title, and that over a text; under a title stand the day and who wrote it, too */
    private boolean standsOverTitle(Row row) {
        Row title = places.at(row, 1);
        Row text = places.at(row, 2);
        if (title == null || text == null || !title.titleLike() || text.titleLike()) return false;
        return !title.tellsSource()
                && !title.tellsIssue()
                && !Furniture.isSignature(title.text)
                && !isAgain(row, title);
    }

    private static boolean isAgain(Row row, Row below) {
        return below.similarity().folded().equals(row.similarity().folded());
    }

    private static String heading(Row row) {
        return Heading.bare(Heading.withoutPage(row.text));
    }
}
