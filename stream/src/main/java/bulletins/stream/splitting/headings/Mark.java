package bulletins.stream.splitting.headings;

import bulletins.stream.splitting.lines.Joint;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sign other than a bar that editors set between an item's origin and its title. */
enum Mark {
    BRACKETS("[【〔\\[［「『〖（(](?<origin>[^】〕\\]］」』〗）)]{1,30})[】〕\\]］」』〗）)]\\s*[:：]?\\s*(?<title>.+)"),
    COLON("(?<origin>[^:：]{1,30})\\s*[:：]\\s*(?<title>.+)"),
    SLASH("(?<origin>[^/／]{1,30})\\s*[/／]\\s*(?<title>.+)"),
    DASH("(?<origin>[^—]{1,30}?)\\s*(?:——|[—–-])\\s*(?<title>.+)"),
    DOT("(?<origin>.{1,30})\\s*[·•・]\\s*(?<title>.+)"),
    STAR("(?<origin>[^\\p{So}]{1,30}?)\\s*\\p{So}\\s*(?<title>.+)"),
    /** Letters that look like a bar. */
    LETTER("(?<origin>\\S{1,30})\\s+[lI]\\s+(?<title>.+)"),
    SPACE("(?<origin>\\S{1,30})\\s+(?<title>.+)"),
    /** Behind the title. */
    END("(?<title>.+)[（(【\\[](?<origin>[^（）()【】\\[\\]]{1,30})[）)】\\]]");

    private static final Pattern COLUMN = Pattern.compile(
            "[\\p{IsHan}A-Za-z]{2,8}(?:[（(]\\p{IsHan}{2,8}[）)])?|[\\p{IsHan}A-Za-z]{7,18}" + Bar.BODIES);
    /** Several places, or a newspaper and who writes in it. */
    private static final Pattern COLUMNS = Pattern.compile(
            "《\\p{IsHan}{2,8}》\\p{IsHan}{0,6}|\\p{IsHan}{0,8}“\\p{IsHan}{1,8}”\\p{IsHan}{0,6}|\\p{IsHan}{2,10}(?:\\s*[、/／·+"
                    + Bar.BARS + "]\\s*\\p{IsHan}{2,8}){1,3}");

    private static final Pattern BODY = Pattern.compile("[\\p{IsHan}A-Za-z]{2,16}" + Bar.BODIES);
    /** Of whom or what a part of a text tells. */
    private static final Pattern SUBJECT = Pattern.compile(".*(?:[员者生手户工民人类]|企业|单位|部门|岗位|青年|妇女)");

    private static final Pattern BAR_WITHIN = Pattern.compile("\\s*[" + Bar.BARS + "]\\s*");
    private static final int FEWEST_LETTERS = 4;

    private final Pattern pattern;

    Mark(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** @return the two sides of a line that may be a heading, null where the mark does not stand in it */
    @Nullable
    Bar split(String line) {
        String text = Heading.unbracketed(line);
        Matcher parts = pattern.matcher(text);
        if (text.length() > Bar.LONGEST || Joint.isUrl(text) || !parts.matches()) return null;
        String origin = parts.group("origin").strip();
        String title = parts.group("title").strip();
        boolean heading = Bar.isTitle(title) && letters(title) >= FEWEST_LETTERS;
        return heading ? new Bar(origin, title) : null;
    }

    /** @return the two sides of a line that is set as the items are, whose left one may be a column (学者圆桌) */
    @Nullable
    Bar column(String line) {
        Bar bar = split(line);
        if (bar == null || Furniture.isBox(bar.origin())) return null;
        boolean column = COLUMN.matcher(bar.origin()).matches()
                || COLUMNS.matcher(bar.origin()).matches();
        return column ? new Bar(BAR_WITHIN.matcher(bar.origin()).replaceAll("、"), bar.title()) : null;
    }

    /** @return whether the left side of a line is no word that a part of a text is headed by */
    boolean mayHeadItem(String line) {
        Bar bar = split(line);
        return bar != null
                && !Furniture.endsInBox(bar.origin())
                && !SUBJECT.matcher(bar.origin()).matches();
    }

    /** @return whether the left side of a line is called as bodies are, or named again in the text below */
    boolean namesBody(String line, String below) {
        Bar bar = split(line);
        if (bar == null || !mayHeadItem(line)) return false;
        return below.contains(bar.origin()) || BODY.matcher(bar.origin()).matches();
    }

    static long letters(String title) {
        return title.codePoints().filter(Character::isLetter).count();
    }
}
