package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.LooseMoments;
import bulletins.stream.reading.lines.Moments;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Phrases;
import bulletins.stream.reading.lines.SourceLabel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Whom an article is taken from (来源): what the strip between title and text says after a label, else the publisher beside the date, else
 * what the page declares, else any long name beside the date, else a label elsewhere.
 */
public final class SourceFinder {
    private static final List<String> METAS = List.of(
            "contentsource",
            "source",
            "og:source",
            "article:source",
            "mediasource",
            "mediaid",
            "newssource",
            "dc.source");
    /** Up to two lines above the title or right below the text. */
    private static final double NEAR = 5;

    private static final int LONGEST_LINE = 400;
    /** Longest line around a date without a year. */
    private static final int LONGEST_STRIP = 60;
    /** Names of people who give out an article are no longer, in characters. */
    private static final int LONGEST_PERSON = 4;
    /** Where a date stands does not depend on its year. */
    private static final Instant ANY_TIME = Instant.EPOCH;

    private static final Pattern LABEL_ALONE = Pattern.compile("\\p{IsHan}{0,4}(?:来源|來源|稿源)\\s*[:：]");
    private static final Pattern PART =
            Pattern.compile("(?:[^" + Line.SEAM + "|｜丨/／╱\\s\u3000\\[\\]【】()（）]|(?<=[A-Za-z.]) (?=[A-Za-z]))+");
    /** A path to the page, as 首页 > 文化 > 正文. */
    private static final Pattern PATH =
            Pattern.compile("(?:[^>›»|]{1,24}[>›»])+[\\s" + Line.SEAM + "]*[^\\s|" + Line.SEAM + "]{0,24}");

    private static final Pattern PLAUSIBLE = Pattern.compile(
            "(?:[\\p{IsHan}A-Za-z《]|[0-9]+\\p{IsHan}+(?=(?:[网報报]|报道)$))" + "[\\p{IsHan}A-Za-z0-9·.&》 －-]{1,24}");
    private static final Pattern OTHER = Pattern.compile(
            "字[号號体體]|时间|時間|日期|更新|通过|修订|会议|评论|評論|打印|列印|分享|浏览|瀏覽|阅读|閱讀|点击|點擊|作者|编辑|編輯|记者|記者|(?<!.{4})报道|(?:^本.*|综合|专题|相关|系列|独家|联合)报道|報導|星期|周[一二三四五六日]|[来來]源|我[要来]|转[发寄]|收藏|微博|看新闻|手机[版看]|繁體|简体|"
                    + "^(?:(?:world|us|uk|local|national|international|business|latest|breaking|top|sports?|politics|health|science|technology|entertainment|crime) )?"
                    + "(?:news|world|business|politics|sports?|opinion|health|technology|entertainment|lifestyle)$|"
                    + "^(?:am|pm|at|on|by|est|edt|pdt|pst|gmt|utc|hkt|updated|published|posted|http.*|[^.]+\\.[^.]+\\..*)$",
            Pattern.CASE_INSENSITIVE);
    /** What names of publishers end with, which names of people do not. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?:[报報网網社台刊线線局厅廳委部处處办辦院所会會]|新闻|新聞|杂志|雜誌|客户端|公众号|频道|中心|财经|科技|政府|传媒|傳媒|news|times|post|daily|press|agency|\\.com|\\.cn)$",
            Pattern.CASE_INSENSITIVE);

    /** A name that is longer than people's; in other scripts people's are as long as publishers'. */
    private static final Pattern LONG_HAN = Pattern.compile("(?=.*\\p{IsHan}).{4,}");

    private SourceFinder() {}

    static boolean isPublisher(String name) {
        return PUBLISHER.matcher(name).find();
    }

    public static Optional<Found<String>> find(List<Element> elements, Metas metas, PageLines page, Frame frame) {
        Optional<Found<String>> far = labelled(SourceLabel.SOURCE, page, frame, Double.MAX_VALUE);
        return labelled(SourceLabel.SOURCE, page, frame, NEAR)
                .or(() -> labelled(SourceLabel.AGENCY, page, frame, NEAR))
                .or(() -> NamedSource.find(elements, page, frame))
                .or(() -> besideDate(page, frame, SourceFinder::publisher))
                .or(() -> declared(metas))
                .or(() -> besideDate(page, frame, SourceFinder::longName))
                .or(() -> far)
                .or(() -> labelled(SourceLabel.ISSUER, page, frame, NEAR)
                        .filter(issuer ->
                                isPublisher(issuer.value()) || issuer.value().length() > LONGEST_PERSON))
                .or(() -> ScriptFacts.source(elements))
                .filter(source -> !metas.isSection(source.value()));
    }

    private static Optional<Found<String>> declared(Metas metas) {
        for (Found<String> meta : metas.all(METAS)) {
            Matcher labelled = SourceLabel.SOURCE.in(meta.value());
            String value = labelled.find() ? labelled.group(1) : meta.value();
            Optional<String> name = cleaned(value);
            if (name.isPresent() && value.length() < 40) return name.map(clean -> new Found<>(clean, meta.evidence()));
        }
        return Optional.empty();
    }

    private static Optional<Found<String>> labelled(SourceLabel label, PageLines page, Frame frame, double farthest) {
        Found<String> best = null;
        double nearest = farthest;
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            double distance = frame.distance(i) + (line.marks() > 3 ? 6 : 0);
            if (line.text().length() > LONGEST_LINE || distance >= nearest || !mayLabel(line)) continue;
            Matcher match = label.in(LABEL_ALONE.matcher(line.text()).matches() ? withNext(page, i) : line.seamed());
            Optional<String> name = match.find() ? cleaned(match.group(1)) : Optional.empty();
            if (name.isEmpty()) continue;
            nearest = distance;
            best = new Found<>(name.get(), "shown: " + match.group().replace(String.valueOf(Line.SEAM), ""));
        }
        return Optional.ofNullable(best);
    }

    /** Saves the search for labels in most lines of other scripts. */
    private static boolean mayLabel(Line line) {
        return line.hasIdeographs()
                || line.text().contains("ource")
                || line.text().contains("OURCE");
    }

    private static String withNext(PageLines page, int label) {
        String text = page.lines().get(label).text();
        return label + 1 < page.lines().size()
                ? text + page.lines().get(label + 1).text()
                : text;
    }

    private static Optional<String> publisher(List<String> names) {
        return names.stream().filter(SourceFinder::isPublisher).findFirst();
    }

    /** Three names are those of people. */
    private static Optional<String> longName(List<String> names) {
        return names.stream().filter(LONG_HAN.asMatchPredicate()).findFirst().filter(name -> names.size() < 3);
    }

    /** Some pages give the source without a label, beside the date or on the line next to it. */
    private static Optional<Found<String>> besideDate(
            PageLines page, Frame frame, Function<List<String>, Optional<String>> choice) {
        int first = Math.max(0, Math.min(frame.titleLine(), frame.from()));
        for (int i = first; i <= frame.from() && i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (line.text().length() > 120 || (i != first && line.marks() > 3)) continue;
            Optional<Moments.Written> date = Moments.first(line.text());
            if (date.isEmpty() && i > frame.titleLine() && line.text().length() < LONGEST_STRIP && line.marks() == 0)
                date = LooseMoments.first(line.text(), ANY_TIME);
            if (date.isEmpty() || date.get().end() > line.text().length()) continue;
            List<String> names = new ArrayList<>(names(line, date.get()));
            if (i + 1 < frame.from()) names.addAll(alone(page.lines().get(i + 1)));
            if (i - 1 > frame.titleLine()) names.addAll(alone(page.lines().get(i - 1)));
            Optional<String> name = choice.apply(names);
            if (name.isPresent()) return name.map(one -> new Found<>(one, "shown beside the date"));
        }
        return Optional.empty();
    }

    /** The parts of a line after its date, then those before it. */
    private static List<String> names(Line line, Moments.Written date) {
        String seamed = line.seamed();
        int start = seamedAt(line, date.start());
        int end = seamedAt(line, date.end());
        List<String> names = new ArrayList<>(parts(seamed.substring(end)));
        names.addAll(parts(seamed.substring(0, start)));
        return names;
    }

    private static int seamedAt(Line line, int at) {
        return at + (int) line.seams().stream().filter(seam -> seam < at).count();
    }

    private static List<String> alone(Line line) {
        if (line.text().length() > 20 || line.marks() > 0) return List.of();
        return parts(line.seamed()).stream().filter(SourceFinder::isPublisher).toList();
    }

    static List<String> parts(String seamed) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(PATH.matcher(seamed).replaceAll(" "));
        while (part.find())
            if (PLAUSIBLE.matcher(part.group()).matches()
                    && !OTHER.matcher(part.group()).find())
                cleaned(part.group()).ifPresent(parts::add);
        return parts;
    }

    /** @return the name without what pages glue to it, or nothing when it is none */
    private static Optional<String> cleaned(String name) {
        String clean = name.replace(String.valueOf(Line.SEAM), "")
                .replaceFirst("(?:微博|(?:19|20)\\d{2}[-年/.].*|作者|编辑|责编|记者)$", "")
                .replaceFirst("^(?:转载?自|轉載?自|摘自|来自|來自)", "")
                .replaceFirst("^《(.*)》$", "$1")
                .strip();
        boolean isName = clean.length() >= 2
                && clean.codePoints().anyMatch(Character::isLetter)
                && !clean.startsWith("http")
                && LineRole.SCRAP != Phrases.role(clean).orElse(null);
        return isName ? Optional.of(clean) : Optional.empty();
    }
}
