package bulletins.stream.reading.body;

import bulletins.stream.reading.addresses.Domain;
import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Lines that alone would be a button or a link, and are of the text as one of a series. */
final class Series {
    /** Times of day that make a live report. */
    private static final int LEAST_TIMES = 3;

    /** Width of a line that ends with a colon and presents what follows; shorter ones are headings. */
    private static final int LEAST_PRESENTING = 40;

    private static final Pattern NUMBERED = Pattern.compile("\\W{0,3}(\\d{1,3})(?:[.)]\\s|[.、．](?!\\d))");

    private static final Pattern SENTENCE = Pattern.compile("[.!?。！？][”\"’）)]?$");

    private Series() {}

    static void takeForText(KeptLines lines) {
        takeTimes(lines);
        takeNumbered(lines);
        takeNames(lines);
        takePresented(lines);
        takeRows(lines);
        takeEvents(lines);
    }

    /** When something takes place stands above where. */
    private static void takeEvents(KeptLines lines) {
        for (int i = lines.first(); i >= 0; i = lines.next(i)) {
            int next = lines.next(i);
            if (lines.role(i) == LineRole.HEAD
                    && next >= 0
                    && lines.line(next).text().startsWith("地点")) lines.takeForText(i);
        }
    }

    /** A row with a day or a number is of the text where most rows of its table are. */
    private static void takeRows(KeptLines lines) {
        Map<Block, List<Integer>> tables = lines.left().stream()
                .filter(i -> lines.line(i).kind() == Line.Kind.ROW)
                .boxed()
                .collect(Collectors.groupingBy(i -> lines.line(i).block()));
        for (List<Integer> rows : tables.values()) {
            List<Integer> heads =
                    rows.stream().filter(i -> lines.role(i) == LineRole.HEAD).toList();
            if (2 * heads.size() < rows.size()) heads.forEach(lines::takeForText);
        }
    }

    /** Links that the text presents before it goes on: those of a list below a line that ends with a colon. */
    private static void takePresented(KeptLines lines) {
        for (int i = lines.first(); i >= 0; i = lines.next(i)) {
            Line line = lines.line(i);
            boolean presents = lines.role(i).isText()
                    && line.size() >= LEAST_PRESENTING
                    && (line.text().endsWith(":") || line.text().endsWith("："));
            int after = lines.next(i);
            while (presents && after >= 0 && lines.role(after) == LineRole.LINKS) after = lines.next(after);
            if (presents && isText(lines, after))
                for (int link = lines.next(i); link < after; link = lines.next(link)) lines.takeForText(link);
        }
    }

    /** A heading that links to another site names what the text right below it is of: a product, a place to eat. */
    private static void takeNames(KeptLines lines) {
        for (PageLines.Anchor anchor : lines.page().anchors()) {
            int line = anchor.line();
            boolean heading = lines.isLeft(line)
                    && lines.role(line) == LineRole.LINKS
                    && lines.line(line).kind() == Line.Kind.HEADING;
            if (heading && isText(lines, lines.next(line)) && leadsAway(anchor.element())) lines.takeForText(line);
        }
    }

    private static boolean isText(KeptLines lines, int line) {
        return line >= 0 && lines.role(line) == LineRole.PROSE;
    }

    /** What came at a time may be said in few words. */
    private static boolean isSaid(KeptLines lines, int line) {
        return isText(lines, line)
                || (line >= 0
                        && lines.role(line) == LineRole.PLAIN
                        && lines.line(line).size() >= LEAST_PRESENTING
                        && SENTENCE.matcher(lines.line(line).text()).find());
    }

    private static boolean leadsAway(Element link) {
        String url = link.absUrl("href");
        return url.startsWith("http") && link.baseUri().startsWith("http") && !Domain.isShared(url, link.baseUri());
    }

    /** Times of day above several paragraphs are of a live report. */
    private static void takeTimes(KeptLines lines) {
        List<Integer> times = lines.left().stream()
                .filter(i -> lines.role(i) == LineRole.TIME && isSaid(lines, lines.next(i)))
                .boxed()
                .toList();
        if (times.size() >= LEAST_TIMES) times.forEach(lines::takeForText);
    }

    /** A numbered entry that is all link is of the text where its own text follows, or that of the entry before it ends. */
    private static void takeNumbered(KeptLines lines) {
        for (int i = lines.first(); i >= 0; i = lines.next(i)) {
            if (lines.role(i) != LineRole.LINKS) continue;
            Matcher number = NUMBERED.matcher(lines.line(i).text());
            if (!number.lookingAt()) continue;
            int beside = number.group(1).equals("1") ? lines.next(i) : lines.previous(i);
            if (isText(lines, beside)) lines.takeForText(i);
        }
    }
}
