package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Bar;
import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.Heading;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.headings.Similarity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulletin's own contents list: a run of titles most of which come again over the texts.
 *
 * @param begin first row of the list, with its heading
 * @param end first row after the list
 */
record Contents(int begin, int end, List<Entry> entries) {
    static final Contents NONE = new Contents(0, 0, List.of());
    /** Two wordings of one title (多举措, 多措并举) are this much alike or more; two titles of one section are less. */
    static final double SAME_TITLE = 0.72;

    static final double REPEATED = 0.86;
    static final int LONGEST_LIST = 400;
    /** A list begins within these first rows. */
    private static final int FIRST_ROWS = 300;

    private static final int SEARCHED = 3000;
    private static final int MOST_TIMES = 3;

    /**
     * @param section the entry's section, empty where the list has none
     * @param isSection the entry is itself a section
     */
    record Entry(Row row, String section, boolean isSection) {
        Similarity title() {
            Bar bar = row.bar;
            return bar == null ? row.similarity() : Similarity.of(Heading.withoutPage(bar.title()));
        }
    }

    /** An item's heading over a text is none of a list, and no list comes after it. */
    static Contents find(List<Row> rows, SectionNames names) {
        int searched = Math.min(FIRST_ROWS + LONGEST_LIST, rows.size());
        for (int begin = 0; begin < Math.min(FIRST_ROWS, searched); begin++) {
            int end = begin;
            while (end < searched && end - begin < LONGEST_LIST && rows.get(end).inTitle()) end++;
            if (end - begin >= 3) {
                Contents found = within(rows, begin, end, names);
                if (found != null) return found;
            }
            if (rows.subList(begin, end).stream().anyMatch(row -> row.bar != null)) return NONE;
            begin = end;
        }
        return NONE;
    }

    private static @Nullable Contents within(List<Row> rows, int begin, int end, SectionNames names) {
        int first = begin;
        for (int i = begin; i < end; i++) if (Furniture.isContents(rows.get(i).text)) first = i + 1;
        int split = split(rows, first, end, names);
        List<Row> later = laterTitles(rows, split);
        boolean[] again = new boolean[split];
        int repeated = 0;
        int barred = 0;
        int barredAgain = 0;
        for (int i = first; i < split; i++) {
            again[i] = comesAgain(rows.get(i), later);
            if (again[i]) repeated++;
            if (rows.get(i).bar != null) barred++;
            if (rows.get(i).bar != null && again[i]) barredAgain++;
        }
        if (split == end && isListedBelow(rows.subList(first, end), rows.subList(end, rows.size()))) return null;
        if (split == end) split = lastAgain(again, first);
        boolean firstHeading = barred == 1 && barredAgain == 0;
        while (first < split && !again[first] && !names.has(rows.get(first).text) && rows.get(first).bar == null)
            first++;
        if (firstHeading || repeated < 2 || repeated * 2 < split - first || !listed(rows.subList(first, split), names))
            return null;
        return new Contents(
                first,
                split,
                ListedSections.entries(rows.subList(first, split), rows.subList(split, rows.size()), names));
    }

    /** @return whether the first headings come again in a list alone, which stands below the texts */
    private static boolean isListedBelow(List<Row> rows, List<Row> texts) {
        TextPlaces places = new TextPlaces(rows, texts);
        return rows.stream().anyMatch(places::has) && rows.stream().noneMatch(places::isOverText);
    }

    /** @return the end of a list that nothing ends but a text, which may stand below headings of its own */
    private static int lastAgain(boolean[] again, int first) {
        int end = again.length;
        while (end > first && !again[end - 1]) end--;
        return end;
    }

    /** Lines of a sentence that a bulletin prints twice are no list. */
    private static boolean listed(List<Row> rows, SectionNames names) {
        long titles = rows.stream()
                .filter(row -> row.bar != null || row.line.style().prominent() || names.has(row.text))
                .count();
        return titles * 3 >= rows.size() || rows.stream().allMatch(Row::titleLike);
    }

    /** The list ends where one of its lines comes again, if none does word for word then in other words: two entries may be much alike. */
    private static int split(List<Row> rows, int begin, int end, SectionNames names) {
        int same = again(rows, begin, end, 1);
        int i = same < end ? same : again(rows, begin, end, REPEATED);
        boolean headed = i < end && i - 1 > begin && names.has(rows.get(i - 1).text) && !names.has(rows.get(i).text);
        return headed ? i - 1 : i;
    }

    /** @return the first row that is this much like one above, {@code end} where there is none */
    private static int again(List<Row> rows, int begin, int end, double alike) {
        for (int i = begin + 1; i < end; i++)
            for (int j = begin; j < i; j++)
                if (rows.get(i).similarity().to(rows.get(j).similarity()) >= alike) return i;
        return end;
    }

    private static List<Row> laterTitles(List<Row> rows, int from) {
        List<Row> later = new ArrayList<>();
        for (int i = from; i < rows.size() && later.size() < SEARCHED; i++)
            if (rows.get(i).titleLike()) later.add(rows.get(i));
        return later;
    }

    /** A line that comes again and again, as one that names the source of each item, is no title. */
    private static boolean comesAgain(Row row, List<Row> later) {
        long times = later.stream()
                .filter(other -> row.similarity().to(other.similarity()) >= SAME_TITLE)
                .limit(MOST_TIMES + 1)
                .count();
        return times > 0 && times <= MOST_TIMES;
    }

    /** @return the headings of its sections, as printed */
    List<String> sections() {
        return entries.stream()
                .filter(Entry::isSection)
                .map(entry -> entry.row().text)
                .toList();
    }

    /** @return whether it names items, not just sections */
    boolean listsItems() {
        return entries.stream().anyMatch(entry -> !entry.isSection());
    }

    /** @return whether a section is listed word for word */
    boolean hasSection(Row row) {
        return entries.stream()
                .anyMatch(entry -> entry.isSection() && entry.row().similarity().to(row.similarity()) == 1);
    }

    boolean listsSections() {
        return entries.stream().anyMatch(Entry::isSection);
    }
}
