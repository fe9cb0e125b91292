package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines right above the text, where a title stands that the title element does not give. */
final class LinesAboveText {
    private static final Pattern TITLED = Pattern.compile("tit|headline|heading|biaoti|bt\\b");
    /** What names of sites and of templates end with, and titles of articles do not. */
    private static final Pattern SITE =
            Pattern.compile("(?:[网網局厅廳]|网站|門戶|门户|平台|政府|委员会|办公室|中心|频道|首页|正文|详情|详细(?:页|内容|信息)?|内容页?|公众号)$");

    /** 信件标题 | 咨询参保问题, 标题：咨询参保问题; a 会议主题 is that of what is told. */
    private static final Pattern LABELLED =
            Pattern.compile("(?:(?:信件|来信|留言|咨询|文章|信息)?标\\s*题|(?:信件|来信|留言|咨询)主题)\\s*[:：|]\\s*(\\S[^|]{3,79})");

    private static final Pattern OWNER = Pattern.compile("版权所有|主办|承办|主管|copyright|©", Pattern.CASE_INSENSITIVE);
    /** What parts the names of a path to the page, as in 首页 > 新闻动态. */
    private static final Pattern PATH = Pattern.compile(".*[>＞›»→-]\\s*");
    /** Letters of a section's name at most. */
    private static final int LONGEST_SECTION = 8;

    private static final int ABOVE = 15;
    /** Lines of the chosen text that may still be of the head. */
    private static final int BELOW = 8;

    private static final int LEAST = 4;
    private static final int LONGEST = 80;
    /** Longest line in characters whose letters may be so few. */
    private static final int LONGEST_LINE = 1_000;

    /** Characters of the text in which the words of its title come again. */
    private static final int BEGINNING = 2_000;

    private final PageLines page;
    private final int from;
    private final int to;

    /** @param from the line that the text begins with, as far as known yet */
    LinesAboveText(PageLines page, int from) {
        this.page = page;
        this.from = Math.max(0, from);
        int prose = this.from;
        int last = Math.min(prose + BELOW, page.lines().size());
        while (prose < last && LineRole.byShape(page.line(prose)) != LineRole.PROSE) prose++;
        this.to = prose;
    }

    /** @return the longest line that begins or ends a text, as a title does whose site is parted from it by a space only */
    Optional<Found<String>> endOf(String whole) {
        String letters = Letters.of(whole);
        String best = "";
        for (int i = Math.max(0, from - 2 * ABOVE); i < to; i++) {
            Line line = page.line(i);
            String own = line.text().length() > 2 * LONGEST || line.linkDensity() > 0.5 ? "" : Letters.of(line.text());
            boolean end = own.length() >= TitleFinder.LEAST_END && (letters.endsWith(own) || letters.startsWith(own));
            end |= own.length() > 1
                    && whole.startsWith(line.text() + ' ')
                    && !SITE.matcher(line.text()).find();
            if (end && line.text().length() > best.length()) best = line.text();
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(new Found<>(best, "line that ends the title element"));
    }

    /** @return what a label gives, or else the line that is set apart as titles are */
    Optional<Found<String>> title() {
        for (int i = Math.max(0, from - ABOVE); i < to; i++) {
            String line = page.line(i).text();
            Matcher labelled = LABELLED.matcher(line.length() <= 2 * LONGEST ? line : "");
            if (labelled.matches()) return Optional.of(new Found<>(labelled.group(1), "labelled as the title"));
        }
        return setApart();
    }

    private Optional<Found<String>> setApart() {
        int best = -1;
        double most = 0;
        BitSet leading = page.leadingAway();
        for (int i = Math.max(0, from - ABOVE); i < to; i++) {
            Line line = page.line(i);
            int letters = line.text().length() <= LONGEST_LINE
                    ? Letters.of(line.text()).length()
                    : 0;
            boolean fits = letters >= LEAST
                    && letters <= LONGEST
                    && line.kind() != Line.Kind.ROW
                    && !line.text().contains("。");
            if (!fits || !isPlain(line, leading.get(i)) || isSection(line.text())) continue;
            double worth = 1
                    + (line.kind() == Line.Kind.HEADING ? 3 : 0)
                    + (TITLED.matcher(line.block().names()).find() ? 3 : 0)
                    - 0.1 * Math.abs(from - i);
            if (worth > most) {
                most = worth;
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(new Found<>(block(best), "line above the text"));
    }

    /** A title may be a link to nowhere. */
    private static boolean isPlain(Line line, boolean leadsAway) {
        LineRole role = LineRole.of(line);
        return line.linkDensity() <= 0.3 ? role == LineRole.PLAIN : role == LineRole.LINKS && !leadsAway;
    }

    /** @return the line, with those that a break alone parts from it */
    private String block(int line) {
        Line one = page.line(line);
        String block = page
                .lines()
                .subList(one.block().from(), Math.min(to, one.block().to()))
                .stream()
                .filter(other -> other.block() == one.block())
                .map(Line::text)
                .collect(Collectors.joining());
        return block.length() <= 2 * LONGEST ? block : one.text();
    }

    /** @return whether a title element gives no more than the name of its site or of a section */
    boolean isSite(String whole) {
        return SITE.matcher(whole.strip()).find()
                || shared(whole) < 0.15
                || isSection(whole)
                || page.lines().stream()
                        .anyMatch(line -> line.text().length() < 2 * LONGEST
                                && OWNER.matcher(line.text()).find()
                                && line.text().contains(whole.strip()));
    }

    private boolean isSection(String name) {
        return name.length() <= LONGEST_SECTION
                && page.lines().subList(0, from).stream()
                        .map(Line::text)
                        .anyMatch(path -> path.endsWith(name)
                                && path.length() < LONGEST
                                && PATH.matcher(path.substring(0, path.length() - name.length()))
                                        .matches());
    }

    /**
     * @return the share of a text's letter pairs that come again in the text of the article: high for its title, low for the site's
     *     name
     */
    private double shared(String text) {
        StringBuilder body = new StringBuilder();
        for (int i = from; i < page.lines().size() && body.length() < BEGINNING; i++) {
            String line = page.line(i).text();
            body.append(line, 0, Math.min(line.length(), BEGINNING));
        }
        String letters = Letters.of(text);
        String words = Letters.of(body.toString());
        long pairs = IntStream.range(0, letters.length() - 1)
                .filter(i -> words.contains(letters.substring(i, i + 2)))
                .count();
        return letters.length() < 2 ? 0 : (double) pairs / (letters.length() - 1);
    }
}
