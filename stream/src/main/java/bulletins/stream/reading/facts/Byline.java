package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Phrases;
import bulletins.stream.reading.lines.SourceLabel;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Author (作者) or editor (责编): whom the page shows around the text, or declares. */
public final class Byline {
    private static final String STOP = Line.SEAM + "\\s\u3000|｜丨\\[\\]【】()（）<>《》/,，。;；:：";
    private static final String GAP = "[\\s\u3000" + Line.SEAM + "]*";
    /** The end of a label, and an office before the name. */
    private static final String COLON = GAP + "[:：／/|｜丨]" + GAP + "(?:\\p{IsHan}{0,4}(?:记者|記者|通讯员)[\\s\u3000:：]*)?";
    /** A name, also one of two characters set apart. */
    private static final String PERSON = "(?:\\p{IsHan}{2,4}|\\p{IsHan}[\\s\u3000]\\p{IsHan}(?!\\p{IsHan}))";

    private static final String PEOPLE = "(" + PERSON + "(?:[\\s\u3000、]" + PERSON + ")*)(?![\\p{IsHan}，。？！:：])";

    /** 作者：张示例, 本报记者 张示例, 记者：张示例, 文/图 张示例, and the two below; one group holds the name. */
    private static final Pattern AUTHOR = Pattern.compile(String.join(
            "|",
            "(?:(?<!该)作\\s*者|撰\\s*文|撰\\s*稿)" + COLON + "(?:" + PEOPLE + "|([^" + STOP + "0-9][^" + STOP
                    + "]{1,20}+(?![:：])))",
            "^(?:《[^》]{1,12}》|\\p{IsHan}{0,8})(?:作者|记者|記者|撰文|执笔)[\\s\u3000]+" + PEOPLE + "$",
            "(?:记\\s?者|記者|(?<!\\p{IsHan})文字?)" + COLON + PEOPLE,
            "(?<!\\p{IsHan})文[／/][图圖摄攝][\\s\u3000:：]+" + PEOPLE,
            // 張示例／示例市報導
            "(?<!\\p{IsHan})(?:(?:记者|記者)" + GAP + ")?(\\p{IsHan}{2,4})" + GAP + "[／/╱]\\p{IsHan}{2,6}(?:報導|报道)",
            // 示例通訊社／張示例
            "(?<=^|[【（(\\[])\\p{IsHan}{1,9}(?<!举)[報报網网社聞闻視视台媒][／/╱](?:記者)?(\\p{IsHan}{2,4})(?!\\p{IsHan})"));

    private static final Pattern EDITOR = Pattern.compile(
            "(?:责任编辑|責任編輯|责\\s?编|責編|编\\s?辑|編輯)" + COLON + "(?:" + PEOPLE + "|([^" + STOP + "0-9]{2,20}+(?![0-9])))");
    /** Without these a long line names nobody; a look for them costs far less than one for names. */
    private static final Pattern HINT = Pattern.compile("[者文稿字图圖摄攝编編辑輯]" + GAP + "[:：／/|｜丨]|[／/╱]");

    /** What all labels have a part of, for lines that may be nothing but label and name. */
    private static final String SHORT_HINTS = "作撰记記文执编編/／╱";

    private static final int SHORT = 60;
    /** Characters of a publisher's name, of which people's seldom have as many. */
    private static final int LEAST_PUBLISHER = 4;
    /** What stands beside names as an office. */
    private static final String OFFICE = "(?:通讯员|通訊員|实习生|整合|综合|整理|报道|摄影|供稿)";

    /** Who wrote what a text begins with, as 示例社北京8月16日电（记者张示例） or 【示例网报道 记者 张示例】. */
    private static final Pattern DATELINE =
            Pattern.compile("^(?:.{0,40}[电電讯訊]" + GAP + "[（(]|【)[^（()）】]{0,16}?(?:记者|記者)" + GAP + "(" + PERSON
                    + "(?:[\\s\u3000、]" + PERSON + ")*?)(?:[\\s\u3000]" + OFFICE + "[^）)】]*)?[）)】]");

    /** （示例社記者張示例某地16日電）, where most names have three characters. */
    private static final Pattern SIGNED = Pattern.compile("^[（(]\\p{IsHan}{0,8}(?:记者|記者)((?:" + PERSON
            + "、){0,3}\\p{IsHan}{3})\\p{IsHan}{2,6}[0-9]{1,2}日[\\p{IsHan}]{0,4}[电電][）)]");

    /** By Jane Doe and John Roe, Posted March 3 by Jane van Doe, Jun 3, 2024 by Jane Doe. */
    private static final Pattern BY = Pattern.compile(
            "^(?:[Pp]osted .{0,40}|[Ww]ritten |\\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2},? \\d{4}\\b[^.!?]{0,20}?)?\\b(?:by|By|BY):?"
                    + GAP
                    + "(\\p{Lu}[\\p{L}.'’-]+(?:(?:" + Line.SEAM + "? and " + Line.SEAM
                    + "?| (?:(?:d[aei]|del|la|van|von|de[nr]|al|bin) ){0,2})[\\p{Lu}&][\\p{L}.'’-]*){1,5})");

    /** Lines above a title in which its author may stand. */
    private static final int ABOVE = 5;

    private Byline() {}

    /** @return whether a line names its source or author as bylines do */
    static boolean names(String line) {
        return SourceLabel.SOURCE.in(line).find()
                || (mayName(line) && AUTHOR.matcher(line).find());
    }

    public static Optional<Found<String>> author(
            Declarations declarations, PageLines page, Frame frame, Optional<Found<String>> site) {
        Optional<Found<String>> declared = DeclaredAuthor.beside(declarations, site);
        return ideographic(AUTHOR, page, frame)
                .or(() -> declared.filter(author -> !DeclaredAuthor.isLogin(author.value())))
                .or(() -> DeclaredAuthor.element(declarations.elements()))
                .or(() -> labelled(BY, line -> true, page, frame))
                .or(() -> dateline(page, frame))
                .or(() -> DeclaredAuthor.classed(declarations.elements())
                        .filter(author -> isAboveText(author.value(), page, frame)))
                .or(() -> ideographic(EDITOR, page, frame))
                .or(() -> declared);
    }

    /** Who is named below a text may have remarked on it. */
    private static boolean isAboveText(String name, PageLines page, Frame frame) {
        return page
                .lines()
                .subList(Math.max(0, Math.min(frame.titleLine(), frame.from()) - ABOVE), frame.from())
                .stream()
                .anyMatch(line -> line.text().contains(name));
    }

    private static Optional<Found<String>> dateline(PageLines page, Frame frame) {
        if (frame.from() >= page.lines().size()) return Optional.empty();
        String line = page.line(frame.from()).text();
        return Stream.of(DATELINE, SIGNED)
                .map(form -> form.matcher(line))
                .filter(Matcher::find)
                .findFirst()
                .map(form -> new Found<>(form.group(1), "shown: " + form.group()));
    }

    /** Labels and names of Chinese pages, which no line of another script holds. */
    private static Optional<Found<String>> ideographic(Pattern label, PageLines page, Frame frame) {
        return labelled(label, line -> line.hasIdeographs() && mayName(line.text()), page, frame);
    }

    private static boolean mayName(String line) {
        return line.length() < SHORT
                ? line.chars().anyMatch(c -> SHORT_HINTS.indexOf(c) >= 0)
                : HINT.matcher(line).find();
    }

    private static Optional<Found<String>> labelled(Pattern label, Predicate<Line> may, PageLines page, Frame frame) {
        return frame.nearest(page, Double.MAX_VALUE, i -> {
            Line line = page.line(i);
            Matcher match = label.matcher(may.test(line) ? line.seamed() : "");
            return match.find() ? found(match) : Optional.empty();
        });
    }

    private static Optional<Found<String>> found(Matcher match) {
        String name = name(match);
        return Phrases.isScrap(name)
                ? Optional.empty()
                : Optional.of(new Found<>(name, "shown: " + Line.unseamed(match.group())));
    }

    private static String name(Matcher match) {
        for (int group = 1; group <= match.groupCount(); group++)
            if (match.group(group) != null)
                return people(Line.unseamed(match.group(group)).strip());
        throw new IllegalStateException("no name in: " + match.group());
    }

    /** @return the names without the publisher before them and without who else is named by office */
    private static String people(String names) {
        String people = names.replaceFirst("[\\s\u3000、]+" + OFFICE + "(?:[\\s\u3000、].*)?$", "");
        String first = people.split("[\\s\u3000]")[0];
        boolean published = first.length() >= LEAST_PUBLISHER
                && first.length() < people.length()
                && SourceFinder.isPublisher(first);
        return published ? people.substring(first.length()).strip() : people;
    }
}
