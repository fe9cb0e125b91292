package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells pages that list articles, or hold nothing to read, from articles. */
final class IndexPage {
    /** Two short sentences; less is a notice on a page of something else. */
    static final int LEAST_SIZE = 60;

    private static final int LONGEST_EXCUSE = 300;

    /** 您访问的页面不存在, 该网页已被删除, 未找到您要的页面, Page not found, the page you requested. */
    private static final Pattern GONE = Pattern.compile(
            "(?:页面|网页|頁面|網頁|您要?(?:访问|查看|浏览|查找|请求|找)的.{2,12}).{0,6}(?:不存在|已?经?被?删除|刪除|找不到|已下线|已失效|无法访问)"
                    + "|未找到.{0,8}(?:页面|网页)|page (?:was |can ?not be )?(?:not )?(?:found|available|exist)|page you (?:requested|are looking for)",
            Pattern.CASE_INSENSITIVE);
    /** What firewalls put in the place of a page, with the status 200. */
    private static final Pattern WALL = Pattern.compile(
            "(?:访问|请求).{0,4}(?:已被|被)(?:拦截|阻断|阻止|屏蔽)|访问请求.{0,16}(?:威胁|拦截|阻断)|(?:安全|人机|滑块|滑动|访问)验证.{0,12}(?:继续|后).{0,4}访问");

    /** How the first sentence of an article ends on a page that leads to it. */
    private static final Pattern TEASER =
            Pattern.compile("[\\[【（(<]?(?:查看|阅读|点击)?(?:详细|详情|全文|更多)(?:内容)?[\\]】）)>》»…\\s]*$");

    private static final Pattern RESULTS =
            Pattern.compile("找到.{0,12}\\d\\s*[条條个個篇项項].{0,6}(?:结果|結果|信息|资讯|记录|内容)|搜索结果\\s*[:：(（]?\\s*共?\\s*\\d");

    private static final int LONGEST_COUNT = 60;
    private static final int MANY_HEADLINES = 4;
    private static final int MANY_ROWS = 6;
    /** More than stand beside a short notice, whose text may be found elsewhere too. */
    private static final int MANY_TITLES = 15;

    /** Lines of a short notice without a paragraph at most, and the mean size of those that are none. */
    private static final int MOST_SCRAPS = 6;

    private static final int SCRAP_SIZE = 40;

    /** Eight Chinese characters; the entries of menus are shorter. */
    private static final int TITLE_SIZE = 16;

    private IndexPage() {}

    /** @return why the page holds no article, or nothing when it does */
    static Optional<String> why(PageLines page, BitSet chosen, Trimming.Trimmed trimmed) {
        BitSet kept = trimmed.lines();
        if (page.size(kept) < LEAST_SIZE) return Optional.of("the page holds no running text");
        long prose =
                kept.stream().filter(i -> trimmed.roles()[i] == LineRole.PROSE).count();
        int headlines = headlines(page, chosen, trimmed);
        if (headlines >= MANY_HEADLINES && 3L * headlines >= prose)
            return Optional.of("the page is a list of " + headlines + " headlines with teasers");
        if (isRegister(page, trimmed)) return Optional.of("the page is a table with a link in each row");
        if (kept.stream().allMatch(i -> isTeaser(page.line(i))) && titles(page) >= MANY_TITLES)
            return Optional.of("the page holds only the beginning of what it leads to");
        return prose == 0 && isScattered(page, kept)
                ? Optional.of("the page holds scraps of text and no paragraph")
                : Optional.empty();
    }

    /** @return how many lines of the text stand right below a heading that is a link */
    private static int headlines(PageLines page, BitSet chosen, Trimming.Trimmed trimmed) {
        BitSet kept = trimmed.lines();
        int headlines = 0;
        boolean headed = false;
        for (int i = kept.nextSetBit(0); i >= 0 && i < kept.length(); i = chosen.nextSetBit(i + 1)) {
            if (headed && kept.get(i)) headlines++;
            boolean headline =
                    trimmed.roles()[i] == LineRole.LINKS && page.line(i).kind() == Line.Kind.HEADING;
            headed = headline || (headed && !kept.get(i));
        }
        return headlines;
    }

    private static boolean isScattered(PageLines page, BitSet kept) {
        long sentences = kept.stream().filter(i -> page.line(i).marks() > 0).count();
        return kept.cardinality() > MOST_SCRAPS
                && page.size(kept) / kept.cardinality() < SCRAP_SIZE
                && 2 * sentences < kept.cardinality();
    }

    /** A list of documents with their numbers and days, beside which nothing is said. */
    private static boolean isRegister(PageLines page, Trimming.Trimmed trimmed) {
        int entries = 0;
        int others = 0;
        for (int i : trimmed.lines().stream().toArray()) {
            Line line = page.line(i);
            if (line.kind() == Line.Kind.ROW && line.linked() > 0) entries++;
            else if (trimmed.roles()[i] == LineRole.PROSE) return false;
            else others++;
        }
        return entries >= MANY_ROWS && entries > 3 * others;
    }

    private static boolean isTeaser(Line line) {
        return line.linked() > 0 && TEASER.matcher(line.text()).find();
    }

    private static long titles(PageLines page) {
        return page.lines().stream()
                .filter(line -> line.size() >= TITLE_SIZE && line.linkDensity() > 0.8)
                .count();
    }

    /**
     * @return what makes the page no article by its own words: it has not, or does not show, what was asked for, or is an answer to
     *     a search
     */
    static Optional<String> admission(PageLines page, BitSet kept) {
        if (tellsResults(page, kept)) return Optional.of("the page lists what a search has found");
        if (page.size(kept) >= LONGEST_EXCUSE) return Optional.empty();
        if (says(GONE, page, kept)) return Optional.of("the page says that what was asked for is not there");
        return says(WALL, page, kept)
                ? Optional.of("the page is a firewall's, which lets nobody in")
                : Optional.empty();
    }

    /** Above the text; what stands below it may tell of what else there is. */
    private static boolean tellsResults(PageLines page, BitSet kept) {
        return page.lines().subList(0, Math.max(0, kept.nextSetBit(0))).stream()
                .map(Line::text)
                .anyMatch(text ->
                        text.length() <= LONGEST_COUNT && RESULTS.matcher(text).find());
    }

    private static boolean says(Pattern what, PageLines page, BitSet kept) {
        return kept.stream().anyMatch(i -> what.matcher(page.line(i).text()).find());
    }
}
