package bulletins.stream.splitting.outline;

import bulletins.stream.splitting.headings.Furniture;
import bulletins.stream.splitting.headings.SectionNames;
import java.util.List;

/** A contents list below all items: titles that the texts above bear, the imprint below them left out. */
final class LastContents {
    /** Fewer lines may come again in a text. */
    private static final int FEWEST = 2;

    private LastContents() {}

    static Contents find(List<Row> rows, SectionNames names) {
        int last = rows.size();
        while (last > 0 && Furniture.isImprint(rows.get(last - 1).text)) last--;
        int from = last;
        while (from > 0
                && last - from < Contents.LONGEST_LIST
                && rows.get(from - 1).inTitle()) from--;
        List<Row> tail = rows.subList(from, last);
        boolean mayBe = tail.stream()
                        .filter(row -> row.bar != null || Furniture.isContents(row.text))
                        .count()
                >= FEWEST;
        return from > 0 && mayBe ? within(tail, rows.subList(0, from), names) : Contents.NONE;
    }

    private static Contents within(List<Row> tail, List<Row> texts, SectionNames names) {
        TextPlaces places = new TextPlaces(tail, texts);
        int begin = 0;
        while (begin < tail.size() && !places.has(tail.get(begin))) begin++;
        int end = tail.size();
        while (end > begin && !places.has(tail.get(end - 1))) end--;
        List<Row> listed = tail.subList(begin, end);
        long again = listed.stream().filter(places::has).count();
        long items = listed.stream()
                .filter(row -> row.bar != null && places.isOverText(row))
                .count();
        boolean headed = begin > 0 && Furniture.isContents(tail.get(begin - 1).text);
        if (again * 2 < listed.size() || items < (headed ? 1 : FEWEST)) return Contents.NONE;
        int top = texts.size() + begin - (headed ? 1 : 0);
        return new Contents(top, texts.size() + end, ListedSections.entries(listed, texts, names));
    }
}
