package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.SourceLabel;
import bulletins.stream.reading.moments.LooseMoments;
import bulletins.stream.reading.moments.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
            "sourcename",
            "dc.source");
    /** Up to two lines above the title or right below the text. */
    private static final double NEAR = 5;
    /** Up to six lines above the title, where offices have a table. */
    private static final double IN_TABLE = 7;

    /** Names of people who give out an article are no longer, in characters. */
    private static final int LONGEST_PERSON = 4;
    /** Where a date stands does not depend on its year. */
    private static final Instant ANY_TIME = Instant.EPOCH;

    private static final Pattern LABEL_ALONE = Pattern.compile("\\p{IsHan}{0,4}(?:来源|來源|稿源)\\s*[:：]");
    /** A label in a cell of its own, which needs no colon. */
    private static final Pattern CELL =
            Pattern.compile("[\\[【]?\\s*\\p{IsHan}{0,2}(?:[来來]\\s?源|机构|機構|机关|機關|单位|單位|部门|部門)\\s*[:：]?\\s*[\\]】]?");
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

    public static Optional<Found<String>> find(Declarations declarations, PageLines page, Frame frame) {
        return labelled(SourceLabel.SOURCE, page, frame, NEAR)
                .or(() -> labelled(SourceLabel.AGENCY, page, frame, NEAR))
                .or(() -> NamedSource.find(declarations.elements(), page, frame))
                .or(() -> besideDate(page, frame, SourceFinder::publisher))
                .or(() -> declared(declarations.metas()))
                .or(() -> besideDate(page, frame, SourceFinder::longName))
                .or(() -> labelled(SourceLabel.SOURCE, page, frame, Double.MAX_VALUE))
                .or(() -> labelled(SourceLabel.ISSUER, page, frame, IN_TABLE)
                        .filter(issuer ->
                                isPublisher(issuer.value()) || issuer.value().length() > LONGEST_PERSON))
                .or(() -> ScriptFacts.source(declarations.elements()))
                .filter(source -> !declarations.metas().isSection(source.value()));
    }

    private static Optional<Found<String>> declared(Metas metas) {
        for (Found<String> meta : metas.all(METAS)) {
            Matcher labelled = SourceLabel.SOURCE.in(meta.value());
            String value = labelled.find() ? labelled.group(1) : meta.value();
            Optional<String> name = StripNames.cleaned(value);
            if (name.isPresent() && value.length() < 40) return name.map(clean -> new Found<>(clean, meta.evidence()));
        }
        return Optional.empty();
    }

    private static Optional<Found<String>> labelled(SourceLabel label, PageLines page, Frame frame, double farthest) {
        return frame.nearest(page, farthest, i -> {
            Line line = page.line(i);
            Matcher match = label.in(mayLabel(line, frame.holds(i)) ? withValue(page, i) : "");
            Optional<String> name = match.find() ? StripNames.cleaned(match.group(1)) : Optional.empty();
            return name.filter(one -> !frame.isEntry(i, line, one))
                    .map(one -> new Found<>(one, "shown: " + Line.unseamed(match.group())));
        });
    }

    /**
     * Saves the search for labels in most lines of other scripts; in these, pictures and figures within a text have sources of
     * their own.
     */
    private static boolean mayLabel(Line line, boolean inside) {
        if (line.hasIdeographs()) return true;
        boolean named = line.text().contains("ource") || line.text().contains("OURCE");
        return named && !inside && !line.isCaption();
    }

    /** @return the line, with the next one where it is nothing but a label */
    private static String withValue(PageLines page, int index) {
        Line line = page.line(index);
        if (index + 1 == page.lines().size()) return line.seamed();
        String next = page.line(index + 1).text();
        if (LABEL_ALONE.matcher(line.text()).matches()) return line.text() + next;
        boolean cell = CELL.matcher(line.text()).matches() && isPublisher(next);
        return cell ? line.text() + '：' + next : line.seamed();
    }

    private static Optional<String> publisher(List<String> names) {
        return names.stream().filter(SourceFinder::isPublisher).findFirst();
    }

    /** Three names are those of people. */
    private static Optional<String> longName(List<String> names) {
        return names.stream().filter(LONG_HAN.asMatchPredicate()).findFirst().filter(name -> names.size() < 3);
    }

    /** Some pages give the source without a label, beside the date or on the line next to it, or below the buttons that stand there. */
    private static Optional<Found<String>> besideDate(
            PageLines page, Frame frame, Function<List<String>, Optional<String>> choice) {
        int first = Math.max(0, Math.min(frame.titleLine(), frame.from()));
        for (int i = first; i <= frame.from() && i < page.lines().size(); i++) {
            Line line = page.line(i);
            if (line.text().length() > 120 || line.isProse() || line.kind() == Line.Kind.ROW) continue;
            Optional<Moments.Written> date = Moments.first(line.text());
            if (date.isEmpty() && i > frame.titleLine() && line.marks() <= 1)
                date = LooseMoments.first(line.text(), ANY_TIME);
            if (date.isEmpty() || date.get().end() > line.text().length()) continue;
            List<String> names = new ArrayList<>(names(line, date.get()));
            int next = i + 1 < frame.from() && LineRole.of(page.line(i + 1)) == LineRole.SCRAP ? i + 2 : i + 1;
            if (next < frame.from()) names.addAll(alone(page.line(next)));
            if (i - 1 > frame.titleLine()) names.addAll(alone(page.line(i - 1)));
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
        List<String> names = new ArrayList<>(StripNames.in(seamed.substring(end)));
        names.addAll(StripNames.in(seamed.substring(0, start)));
        return names;
    }

    private static int seamedAt(Line line, int at) {
        return at + (int) line.seams().stream().filter(seam -> seam < at).count();
    }

    private static List<String> alone(Line line) {
        if (line.text().length() > 20 || line.marks() > 0) return List.of();
        return StripNames.in(line.seamed()).stream()
                .filter(SourceFinder::isPublisher)
                .toList();
    }
}
