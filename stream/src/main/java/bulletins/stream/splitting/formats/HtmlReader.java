package bulletins.stream.splitting.formats;

import bulletins.model.markup.HtmlTree;
import bulletins.stream.splitting.lines.LineBuilder;
import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.lines.PrintedDate;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Reads HTML: blocks are paragraphs, the cells of a row are one line, anchors stay on the line that they stand in. */
final class HtmlReader implements NodeVisitor {
    private static final Set<String> SKIPPED =
            Set.of("script style noscript template head title select button textarea svg iframe rt rp".split(" "));
    private static final Set<String> BOLD = Set.of("b", "strong", "th");
    private static final Pattern HEAVY = Pattern.compile("font-weight:\\s*(?:bold|[6-9]00)");
    private static final Pattern FONT_SIZE =
            Pattern.compile("font-size:\\s*(\\d{1,3}(?:\\.\\d+)?)\\s*(pt|px|em|rem|%)");
    private static final Pattern WHITE = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final String EMPTY_CELL = " — ";
    private static final Map<String, Double> POINTS = Map.of("pt", 1.0, "px", 0.75, "em", 12.0, "rem", 12.0, "%", 0.12);

    private final LineBuilder builder;
    private final Deque<Double> sizes = new ArrayDeque<>();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private final IdentityHashMap<Element, Boolean> rows = new IdentityHashMap<>();
    private final double usual;
    private int skipped;
    private int bold;

    private HtmlReader(LineBuilder builder, double usual) {
        this.builder = builder;
        this.usual = usual;
        sizes.push(usual);
    }

    static Opened read(String html, String url) {
        HtmlTree tree = HtmlTree.parse(html, url);
        if (tree.cut())
            return new Opened.Unreadable(
                    "unreadable-html", "The HTML file is hardly more than tags; save the bulletin as plain text.");
        Document document = tree.document();
        LineBuilder builder = new LineBuilder();
        TableRows.repeatSpanning(document);
        document.body().traverse(new HtmlReader(builder, usualSize(document)));
        return new Opened.Document(new Printed(builder.lines(), document.title(), date(document)));
    }

    /** Reads the HTML that stands inside another format. */
    static void readInto(LineBuilder builder, String fragment) {
        HtmlTree.parse(fragment, "").document().body().traverse(new HtmlReader(builder, 12.0));
        builder.end();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) open(element);
        else if (node instanceof TextNode text && skipped == 0) text(text);
    }

    private void text(TextNode node) {
        String text = node.getWholeText();
        Element parent = node.parent();
        boolean kept = parent != null && parent.tagName().equals("pre");
        if (!kept) {
            builder.run(WHITE.matcher(text).replaceAll(" "), bold > 0, sizes.element() / usual);
            return;
        }
        String[] lines = text.split("\\r?\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) builder.breakLine();
            builder.run(lines[i], bold > 0, 1.0);
        }
    }

    private void open(Element element) {
        String tag = element.tagName();
        if (SKIPPED.contains(tag) || hidden(element)) skipped++;
        if (skipped > 0) return;
        if (isBold(element)) bold++;
        sizes.push(size(element, sizes.element()));
        if (tag.equals("br")) builder.breakLine();
        else if (inRow(element)) builder.run(" ", false, 1.0);
        else if ((element.isBlock() && !inCell(element)) || tag.equals("hr")) builder.end();
        if (tag.matches("h[1-6]")) builder.level(tag.charAt(1) - '0');
        if (tag.equals("a") && element.hasAttr("href"))
            builder.link(element.absUrl("href").strip());
        if (tag.equals("ol")) numbers.push(start(element));
        if (tag.equals("ul")) numbers.push(0);
        if (tag.equals("li")) number();
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) return;
        String tag = element.tagName();
        boolean inside = skipped == 0;
        if (SKIPPED.contains(tag) || hidden(element)) skipped--;
        if (!inside) return;
        if (isBold(element)) bold--;
        sizes.pop();
        if (tag.equals("ol") || tag.equals("ul")) numbers.pop();
        if (inRow(element)) builder.run(TableRows.isGap(element) ? EMPTY_CELL : " ", false, 1.0);
        else if (element.isBlock() && !inCell(element)) builder.end();
    }

    private void number() {
        if (numbers.isEmpty() || numbers.element() == 0) return;
        int number = numbers.pop();
        builder.run(number + ". ", false, 1.0);
        numbers.push(number + 1);
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Math.max(1, Integer.parseInt(start)) : 1;
    }

    /** The paragraph that is all of a cell, as word processors write cells. */
    private boolean inCell(Element paragraph) {
        Element cell = paragraph.parent();
        return cell != null && inRow(cell);
    }

    /** A cell of a table of facts; one that holds several paragraphs is layout. */
    private boolean inRow(Element element) {
        boolean cell = element.tagName().equals("td") || element.tagName().equals("th");
        Element row = element.parent();
        if (!cell || row == null) return false;
        return rows.computeIfAbsent(row, TableRows::holdFacts);
    }

    private static boolean hidden(Element element) {
        return element.hasAttr("hidden")
                || WHITE.matcher(element.attr("style")).replaceAll("").contains("display:none");
    }

    private static boolean isBold(Element element) {
        return BOLD.contains(element.tagName())
                || HEAVY.matcher(element.attr("style")).find();
    }

    private static double size(Element element, double inherited) {
        Matcher found = FONT_SIZE.matcher(element.attr("style"));
        if (!found.find()) return inherited;
        return Math.max(1, Double.parseDouble(found.group(1)) * POINTS.getOrDefault(found.group(2), 1.0));
    }

    private static double usualSize(Document document) {
        Map<Double, Integer> weights = new HashMap<>();
        for (Element element : document.select("[style*=font-size]"))
            weights.merge(size(element, 12.0), element.ownText().length(), Integer::sum);
        int styled = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (styled * 2 < document.body().text().length()) return 12.0;
        return weights.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(12.0);
    }

    private static @Nullable LocalDate date(Document document) {
        for (Element meta : document.select("meta[content]")) {
            String name = (meta.attr("name") + meta.attr("property")).toLowerCase(Locale.ROOT);
            boolean dated = name.contains("date") || name.contains("published") || name.contains("issued");
            LocalDate date = dated ? PrintedDate.in(meta.attr("content")) : null;
            if (date != null) return date;
        }
        return null;
    }
}
