package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.Moments;
import bulletins.stream.reading.lines.PageLines;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** When a page says it was published: what it declares, then what it shows beside the title, then what its url says. */
public final class PublishedFinder {
    private static final List<String> METAS = List.of(
            "pubdate",
            "article:published_time",
            "publishdate",
            "datepublished",
            "og:published_time",
            "og:article:published_time",
            "apub:time",
            "rnews:datepublished",
            "publish_date",
            "publish-date",
            "published_time",
            "publication_date",
            "publicationdate",
            "date.published",
            "dc.date.issued",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "parsely-pub-date",
            "sailthru.date",
            "weibo: article:create_at",
            "weibo:article:create_at",
            "og:time",
            "bt:pubdate",
            "article.published",
            "cxenseparse:recs:publishtime",
            "pubtime",
            "date",
            "firstpublishedtime",
            "createdate",
            "_pubtime");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:发布|发表|發布|發佈|发文|公布|日期|时间|時間|刊登|posted|published|date)[^0-9]{0,8}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER =
            Pattern.compile("今天是|现在是|更新|修改|成文|生成|截至|截止|有效|modified|updated", Pattern.CASE_INSENSITIVE);
    /** What a page shows above its title to tell the reader today's date. */
    private static final Pattern CLOCK = Pattern.compile("(?:东部|北京|当地|本地|美国)时间|星期|今天|today", Pattern.CASE_INSENSITIVE);

    private static final Pattern URL = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12][0-9]|3[01])(?![0-9])");
    /** Clocks differ, and Asia is ahead. */
    private static final Duration AHEAD = Duration.ofHours(26);

    /** Worth of a date that stands where dates of publication stand. */
    private static final double CLEAR = 9;

    /** A page may be dated long after it was made, but not so long. */
    private static final int MANY_DAYS = 300;

    private static final int MOST_ELEMENTS = 40;

    private final Instant fetchedAt;

    public PublishedFinder(Instant fetchedAt) {
        this.fetchedAt = fetchedAt;
    }

    public Optional<Found<OffsetDateTime>> find(
            Document document, Metas metas, LinkedData data, PageLines page, Frame frame) {
        Optional<Shown> shown = shown(page, frame);
        Optional<Found<OffsetDateTime>> declared = declared(document, metas, data, shown);
        if (declared.isEmpty() && shown.isEmpty()) return url(frame.url());
        if (declared.isPresent()
                && (shown.isEmpty() || !overrules(shown.get(), declared.get().value()))) return declared;
        return shown.map(Shown::found);
    }

    /** A date on a line, and how much speaks for it. */
    private record Shown(Found<OffsetDateTime> found, double worth, boolean timed) {
        LocalDate day() {
            return found.value().toLocalDate();
        }
    }

    /** A moment that the page gives in another zone is told by the day its readers see; a declaration that is off by years is another's. */
    private static boolean overrules(Shown shown, OffsetDateTime declared) {
        if (shown.worth() < CLEAR || !shown.timed()) return false;
        long days = Math.abs(ChronoUnit.DAYS.between(shown.day(), declared.toLocalDate()));
        boolean elsewhere = days == 1 && declared.getOffset().equals(ZoneOffset.UTC);
        return elsewhere || days > MANY_DAYS;
    }

    private Optional<Found<OffsetDateTime>> declared(
            Document document, Metas metas, LinkedData data, Optional<Shown> shown) {
        List<Found<String>> said = new ArrayList<>(metas.all(METAS));
        data.text("datePublished").or(() -> data.text("pubDate")).ifPresent(said::add);
        said.addAll(elements(document, "[itemprop=datePublished]"));
        Optional<Found<OffsetDateTime>> first =
                said.stream().flatMap(this::past).findFirst();
        if (first.isPresent()) return first;
        List<Found<OffsetDateTime>> times = elements(document, "time[datetime]").stream()
                .flatMap(this::past)
                .toList();
        Optional<LocalDate> day = shown.filter(clear -> clear.worth() >= CLEAR).map(Shown::day);
        if (day.isEmpty()) return times.stream().findFirst();
        return times.stream()
                .filter(time -> time.value().toLocalDate().equals(day.get()))
                .findFirst();
    }

    private static List<Found<String>> elements(Document document, String query) {
        return document.select(query).stream()
                .limit(MOST_ELEMENTS)
                .map(time -> new Found<>(
                        time.attr("datetime") + time.attr("content") + ' ' + time.text(),
                        "element " + time.normalName()))
                .toList();
    }

    private Stream<Found<OffsetDateTime>> past(Found<String> said) {
        return Moments.first(said.value()).filter(this::past).stream().map(at -> new Found<>(at.at(), said.evidence()));
    }

    /** The best date on a line that is no running text, near the title or the text. */
    private Optional<Shown> shown(PageLines page, Frame frame) {
        Shown best = null;
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (!line.text().chars().anyMatch(Character::isDigit) || line.text().length() > 2_000) continue;
            Optional<Moments.Written> at = Moments.first(line.text()).filter(this::past);
            if (at.isEmpty()) continue;
            double worth = worth(line, at.get(), i, frame);
            if (worth > (best == null ? 0 : best.worth()))
                best = new Shown(
                        new Found<>(at.get().at(), "shown: " + abridged(line.text())),
                        worth,
                        at.get().timed());
        }
        return Optional.ofNullable(best);
    }

    private static double worth(Line line, Moments.Written at, int index, Frame frame) {
        boolean opens = at.start() <= 30 && at.timed();
        boolean prose = line.marks() > 3 && !(opens && at.start() < 3);
        boolean lengthy = line.text().length() > 160 && !opens;
        if (prose || lengthy) return 0;
        if (line.linkDensity() > 0.8) return 0;
        double worth = 10;
        if (at.timed()) worth += 6;
        String before =
                line.text().substring(0, Math.min(at.start(), line.text().length()));
        if (LABELLED.matcher(before).find()) worth += 4;
        if (OTHER.matcher(before).find()) worth -= 8;
        if (Byline.names(line.text())) worth += 5;
        if (line.text().length() - (at.end() - at.start()) > 60) worth -= 4;
        boolean clock = index < Math.min(frame.titleLine(), frame.from())
                && CLOCK.matcher(line.text()).find();
        return worth - frame.distance(index) - (clock ? 10 : 0);
    }

    private Optional<Found<OffsetDateTime>> url(String url) {
        Matcher date = URL.matcher(url);
        while (date.find()) {
            Optional<Moments.Written> at = Moments.first(date.group(1) + '-' + date.group(2) + '-' + date.group(3))
                    .filter(this::past);
            if (at.isPresent()) return Optional.of(new Found<>(at.get().at(), "url"));
        }
        return Optional.empty();
    }

    private boolean past(Moments.Written at) {
        return at.at().getYear() >= 1991 && at.at().toInstant().isBefore(fetchedAt.plus(AHEAD));
    }

    private static String abridged(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
