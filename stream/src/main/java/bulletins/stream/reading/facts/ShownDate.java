package bulletins.stream.reading.facts;

import bulletins.model.PageFacts;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.moments.LooseMoments;
import bulletins.stream.reading.moments.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A date that a page shows to its readers, and how much speaks for its being that of publication.
 *
 * @param timed whether it has a time of day
 * @param yeared whether it has a year of its own
 */
record ShownDate(Found<OffsetDateTime> found, double worth, boolean timed, boolean yeared) {
    /** Worth of a date that stands where dates of publication stand. */
    private static final double CLEAR = 9;

    /** Worth of one that has all that speaks for it. */
    private static final double MOST = 25;

    private static final int LONGEST_LINE = 2_000;
    /** Longest line that may hold a date without a year, and longest label on the line above a date, in characters. */
    private static final int LONGEST_STRIP = 100;

    private static final int LONGEST_LABEL = 12;
    /** Longest line in characters of which more than one date is looked at. */
    private static final int LONGEST_ROW = 300;

    /** Longest part in characters that may open running text with a label, a date and a time. */
    private static final int LONGEST_OPENING = 120;

    private static final double MOST_LINKED = 0.8;

    /** Dates of a line that are looked at; a row of a government document has two or three. */
    private static final int MOST_DATES = 4;

    private static final Pattern LABELLED = Pattern.compile(
            "(?:发布|发表|發布|發佈|公布|日期|时间|時間|刊登|posted|published|date)[^0-9]{0,8}$", Pattern.CASE_INSENSITIVE);
    /** What a date is told by that may stand between names, sections and other dates, each with its marks. */
    private static final Pattern STAMP = Pattern.compile("(?:posted|published)\\s?:", Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER = Pattern.compile(
            "今天是|现在是|最新|更新|修改|编辑于|成文|发文|生成|截至|截止|报名|缴费|有效|失效|废止|施行|生效|modified|updated|edited",
            Pattern.CASE_INSENSITIVE);
    /** What a page shows above its title to tell the reader today's date. */
    private static final Pattern CLOCK = Pattern.compile("(?:东部|北京|当地|本地|美国)时间|星期|今天|today", Pattern.CASE_INSENSITIVE);

    /** What a line opens with that tells of publication also below the text, and how far from it. */
    private static final Pattern OPENING = Pattern.compile("^[^\\p{L}]{0,4}(?:发布|發布|發佈|张贴|張貼)(?:日期|时间|時間)");

    private static final double NEAR = 6;

    /** What a text opens with, as 示例社北京8月16日电. */
    private static final Pattern DATELINE = Pattern.compile("^.{0,30}月\\s?[0-9]{1,2}\\s?日[电電讯訊消]");

    boolean isClear() {
        return worth >= CLEAR;
    }

    LocalDate day() {
        return found.value().toLocalDate();
    }

    /**
     * @param possible which moments a page may have been published at
     * @param latest when it was published at the latest, for dates without a year
     * @return the best date on a line that is no running text, near the title or the text
     */
    static Optional<ShownDate> find(
            PageLines page, Frame frame, DayOrder order, Predicate<OffsetDateTime> possible, Instant latest) {
        ShownDate best = null;
        for (int i : frame.lines(page)) {
            Line line = page.line(i);
            boolean may = line.text().length() <= LONGEST_LINE
                    && (line.linkDensity() <= MOST_LINKED || isLinkedStrip(line, i, frame))
                    && MOST - frame.distance(i) > (best == null ? 0 : best.worth)
                    && Moments.mayBeIn(line.text());
            if (!may || frame.others().get(i) || frame.isEntry(i, line, "")) continue;
            boolean loose = frame.distance(i) == 0
                    && (i < frame.from() || DATELINE.matcher(line.text()).find());
            loose |= frame.distance(i) <= NEAR && OPENING.matcher(line.text()).find();
            String text = order.settled(DateBoxes.text(page, i));
            for (Dated dated : dates(page, i, text, possible, loose ? latest : Instant.MIN)) {
                double worth = worth(line, dated, i, frame);
                if (worth > (best == null ? 0 : best.worth))
                    best = new ShownDate(
                            new Found<>(dated.at.at(), dated.form.evidence + abridged(line.text())),
                            worth,
                            dated.at.timed(),
                            dated.form == Form.WHOLE);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Between title and text a date may lead to all that came on its day. */
    private static boolean isLinkedStrip(Line line, int index, Frame frame) {
        return index > frame.titleLine()
                && index < frame.from()
                && line.text().length() <= LONGEST_STRIP
                && Moments.first(line.text()).isPresent();
    }

    private enum Form {
        WHOLE("shown: "),
        WITHOUT_YEAR("shown: "),
        AGO(PageFacts.AGO);

        private final String evidence;

        Form(String evidence) {
            this.evidence = evidence;
        }
    }

    /**
     * A date in a line.
     *
     * @param before what the page says right before it, where the line opens with the date on the line above
     */
    private record Dated(Moments.Written at, String before, Form form) {}

    /** @param latest of dates without a year; {@link Instant#MIN} where those do not count */
    private static List<Dated> dates(
            PageLines page, int index, String whole, Predicate<OffsetDateTime> possible, Instant latest) {
        List<Dated> dates = new ArrayList<>();
        Line line = page.line(index);
        boolean opening = whole.length() > LONGEST_OPENING && (line.isProse() || isLengthy(line));
        String text = opening ? whole.substring(0, LONGEST_OPENING) : whole;
        String before = index > 0 ? page.line(index - 1).text() : "";
        if (before.length() > LONGEST_LABEL) before = "";
        int start = 0;
        while (start < text.length() && dates.size() < MOST_DATES) {
            Optional<Moments.Written> at = Moments.first(text.substring(start));
            if (at.isEmpty()) break;
            int end = Math.min(start + at.get().end(), text.length());
            int from = Math.min(start + at.get().start(), end);
            before += text.substring(start, from);
            Moments.Written written =
                    new Moments.Written(at.get().at(), at.get().timed(), from, end);
            if (possible.test(written.at())) dates.add(new Dated(written, before, Form.WHOLE));
            before = "";
            start = text.length() > LONGEST_ROW ? text.length() : Math.max(end, start + 1);
        }
        if (dates.isEmpty() && !latest.equals(Instant.MIN) && text.length() < LONGEST_STRIP)
            withoutYear(text, latest, possible)
                    .or(() -> LooseMoments.ago(text, latest).map(at -> new Dated(at, "", Form.AGO)))
                    .ifPresent(dates::add);
        return dates;
    }

    private static Optional<Dated> withoutYear(String text, Instant latest, Predicate<OffsetDateTime> possible) {
        return LooseMoments.day(text, latest)
                .filter(at -> possible.test(at.at()))
                .map(at -> new Dated(at, text.substring(0, Math.min(at.start(), text.length())), Form.WITHOUT_YEAR));
    }

    private static double worth(Line line, Dated dated, int index, Frame frame) {
        Moments.Written at = dated.at;
        boolean labelled = LABELLED.matcher(dated.before).find();
        boolean opens = at.start() <= 30 && (at.timed() || labelled);
        boolean stamp = labelled && STAMP.matcher(dated.before).find();
        boolean within = line.isProse() && !stamp && !(opens && (labelled || at.start() < 3));
        if (within || (isLengthy(line) && !opens)) return 0;
        double worth = dated.form == Form.WHOLE ? 10 : 5;
        if (at.timed()) worth += 6;
        if (labelled) worth += 4;
        int other = line.text().length() - (at.end() - at.start());
        if (!labelled && index >= frame.to() && other > LONGEST_LABEL) worth -= 5;
        if (OTHER.matcher(dated.before).find()) worth -= 8;
        if (Byline.names(line.text())) worth += 5;
        boolean clock = index < Math.min(frame.titleLine(), frame.from())
                && CLOCK.matcher(line.text()).find();
        return worth - frame.distance(index) - (clock ? 10 : 0);
    }

    private static boolean isLengthy(Line line) {
        return line.text().length() > 160 && line.kind() != Line.Kind.ROW;
    }

    private static String abridged(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
