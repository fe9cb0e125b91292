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
    private static final Pattern GONE = Pattern.compile(
            "(?:页面|网页|頁面|網頁|您(?:访问|查看|浏览|查找|请求|要找)的.{2,12}).{0,6}(?:不存在|已?被?删除|刪除|找不到|已下线|已失效|无法访问)"
                    + "|未找到.{0,8}(?:页面|网页)|page (?:was |can ?not be )?(?:not )?(?:found|available|exist)|page you (?:requested|are looking for)",
            Pattern.CASE_INSENSITIVE);

    private static final int MANY_LINKS = 10;
    private static final int MANY_HEADLINES = 4;

    private IndexPage() {}

    /** @return why the page holds no article, or nothing when it does */
    static Optional<String> why(PageLines page, BitSet chosen, Trimming.Trimmed trimmed) {
        BitSet kept = trimmed.lines();
        int size = page.size(kept);
        if (size < LEAST_SIZE) return Optional.of("the page holds no running text");
        int links = 0;
        int linked = 0;
        int headlines = 0;
        int prose = 0;
        for (int i = kept.nextSetBit(0); i >= 0 && i < kept.length(); i = chosen.nextSetBit(i + 1)) {
            Line line = page.lines().get(i);
            LineRole role = trimmed.roles()[i];
            if (role == LineRole.PROSE && kept.get(i)) prose++;
            if (role != LineRole.LINKS) continue;
            links++;
            linked += line.linked();
            if (line.kind() == Line.Kind.HEADING) headlines++;
        }
        if (links >= MANY_LINKS && linked > size && links > 2 * prose)
            return Optional.of("the page is a list: " + links + " links and " + prose + " lines of text");
        if (headlines >= MANY_HEADLINES && 3 * headlines >= prose)
            return Optional.of("the page is a list of " + headlines + " headlines with teasers");
        long sentences =
                kept.stream().filter(i -> page.lines().get(i).marks() > 0).count();
        boolean scattered = prose == 0
                && kept.cardinality() > 6
                && size / kept.cardinality() < 40
                && 2 * sentences < kept.cardinality();
        return scattered ? Optional.of("the page holds scraps of text and no paragraph") : Optional.empty();
    }

    /** @return that the page excuses itself for not having what was asked for, as some do in place of the status 404 */
    static Optional<String> excuse(PageLines page, BitSet kept) {
        boolean gone = page.size(kept) < LONGEST_EXCUSE
                && kept.stream()
                        .anyMatch(i -> GONE.matcher(page.lines().get(i).text()).find());
        return gone ? Optional.of("the page says that what was asked for is not there") : Optional.empty();
    }
}
