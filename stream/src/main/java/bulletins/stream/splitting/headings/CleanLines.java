package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Glyphs;
import bulletins.stream.splitting.lines.Joint;
import bulletins.stream.splitting.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes off what the printed page put in: page numbers, running heads, links in mid-paragraph, headings glued to text. */
final class CleanLines {
    /** Links of the page's foot that a converter ran into the next paragraph; a bare host may begin a sentence. */
    private static final Pattern LEADING_URL =
            Pattern.compile("https?://[^\\s/]+/[\\x21-\\x7E]+(?:\\s+|(?=[\\p{IsHan}“《【（]))");

    /** A line drawn with signs: ━━━━, ***; what stands for a picture: [图片], ![](a.png). */
    private static final Pattern DRAWN = Pattern.compile(
            "[━─—–_=＝*＊~～·.#＃※\\p{So}\\-\\s]{3,}|[\\[【（(]?图片[\\]】）)]?|!\\[[^\\[\\]]{0,80}]\\(\\S{1,500}\\)");

    private static final Pattern TEXT_BEGINS = Pattern.compile("[\\p{IsHan}“”‘’《（(]");
    /** What ends a sentence, or tells when the page was seen, behind a link on a line of its own. */
    private static final Pattern BEHIND_URL =
            Pattern.compile("(?<=[\\x21-\\x7E])\\s{0,2}(?:[（(](?:访问|查阅|引用|浏览|检索|更新)[^（）()]{0,20}[）)])?[，。；、]?$");

    private static final Pattern URL_TAIL = Pattern.compile("[A-Za-z0-9/_.?=&%#~+-]{2,}");
    private static final Pattern LINKED = Pattern.compile(
            "([^/]{0," + (Bar.LONGEST - 1) + "}?[^/\\s（(:：])[\\s（(:：]*+(https?://[\\x21-\\x7E]+?)[）)]?[，。；、]?");
    private static final Pattern TWO_URLS = Pattern.compile("\\s+(?=https?://)");

    private final SectionNames names;
    private final List<Line> lines = new ArrayList<>();

    private CleanLines(SectionNames names) {
        this.names = names;
    }

    static List<Line> of(List<Line> printed, SectionNames names) {
        CleanLines clean = new CleanLines(names);
        RunningHeads heads = new RunningHeads(printed);
        boolean newPage = false;
        for (int i = 0; i < printed.size(); i++) {
            Line line = printed.get(i);
            boolean number = Furniture.isPageNumber(line.text()) && !Furniture.isContents(line.text());
            boolean edge = number || heads.areAt(i);
            newPage |= edge;
            if (edge || DRAWN.matcher(line.text()).matches()) continue;
            for (String part : clean.apart(line.text())) clean.add((newPage ? closedUp(line) : line).withText(part));
            newPage = false;
        }
        return clean.lines;
    }

    /** Empty lines around the edge of a page are no end of a paragraph. */
    private static Line closedUp(Line line) {
        return line.withMark(
                new Line.Mark(false, line.mark().indented(), line.mark().closed()));
    }

    /** An item's heading and the link behind it, or a link and what it is called. */
    private List<String> apart(String line) {
        Matcher linked = LINKED.matcher(line);
        boolean heading = linked.matches() && Bar.of(linked.group(1)) != null;
        return heading ? List.of(linked.group(1), linked.group(2)) : Furniture.apart(line);
    }

    private void add(Line printed) {
        boolean label = !printed.links().isEmpty() && Furniture.isLinkLabel(printed.text());
        String text = printed.links().isEmpty() ? printed.text() : Furniture.withoutEndLabel(printed.text());
        Line above = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        Line line = printed.withText(label ? String.join(" ", printed.links()) : urlAlone(above, text));
        if (above != null && Bar.isCut(above.text(), line.text())) {
            lines.set(
                    lines.size() - 1,
                    above.withText(above.text() + " " + line.text()).withLinks(both(above, line)));
            return;
        }
        if (above != null && breaksUrl(above, line)) {
            lines.set(lines.size() - 1, above.withText(above.text() + line.text()));
            return;
        }
        int urls = leadingUrls(line.text());
        if (urls > 0) {
            urls(line, line.text().substring(0, urls).strip());
            for (String part : apart(line.text().substring(urls)))
                addHeadings(line.withText(part).withLinks(List.of()));
        } else if (line.text().startsWith("http") && TWO_URLS.split(line.text()).length > 1) urls(line, line.text());
        else addHeadings(line);
    }

    /** @return the line, the url alone where it is little else, or the end of one that was broken */
    private static String urlAlone(@Nullable Line above, String line) {
        String url = Furniture.withoutLinkLabel(line);
        String bare = BEHIND_URL.matcher(line).replaceFirst("");
        if (bare.length() == line.length()) return url;
        if (above != null && line.endsWith("，") && !Glyphs.endsSentence(above.text())) return url;
        String inner = Furniture.withoutLinkLabel(bare);
        boolean rest = above != null
                && Joint.isUrl(above.text())
                && URL_TAIL.matcher(bare).matches();
        return Joint.isUrl(inner) ? inner : rest ? bare : url;
    }

    /** @return where the text begins that links were run into, 0 where there are no such links */
    private int leadingUrls(String line) {
        int end = 0;
        Matcher url = LEADING_URL.matcher(line);
        while (url.region(end, line.length()).lookingAt()) end = url.end();
        if (end == 0 || end == line.length()) return 0;
        String text = line.substring(end);
        boolean begins = TEXT_BEGINS.matcher(text.substring(0, 1)).matches();
        return begins && (line.charAt(end - 1) == ' ' || endsUrl(text)) ? end : 0;
    }

    /** A path may go on in Chinese, but it holds no heading and no sentence. */
    private boolean endsUrl(String text) {
        return Bar.of(text) != null || names.has(text) || text.indexOf('，') >= 0 || text.indexOf('。') >= 0;
    }

    private void urls(Line line, String urls) {
        for (String url : TWO_URLS.split(urls))
            lines.add(line.withText(url).withLinks(line.links().contains(url) ? List.of(url) : List.of()));
    }

    private void addHeadings(Line line) {
        int heading = Bar.gluedAt(line.text());
        if (heading < 0) {
            lines.add(line);
            return;
        }
        lines.add(line.withText(line.text().substring(0, heading).strip()).withLinks(List.of()));
        lines.add(line.withText(line.text().substring(heading)));
    }

    private static boolean breaksUrl(Line above, Line line) {
        return Joint.isUrl(above.text())
                && (above.text().length() >= 30 || Joint.goesOnInUrl(above.text(), line.text()))
                && URL_TAIL.matcher(line.text()).matches()
                && !line.text().startsWith("http")
                && !line.text().startsWith("www.");
    }

    private static List<String> both(Line above, Line line) {
        List<String> links = new ArrayList<>(above.links());
        links.addAll(line.links());
        return links;
    }
}
