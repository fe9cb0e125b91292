package bulletins.stream.reading.lines;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a line is to the page that holds it, as far as its own words and links tell; ordered as the phrases are tried. */
public enum LineRole {
    /** Buttons and counters that may stand anywhere: 分享到, 0条评论, 第1页. */
    SCRAP,
    /** A time of day and nothing else: of a film, or above each of several paragraphs the stamps of a live report. */
    TIME,
    /** Stands between title and text: 来源, 字号, a path to the page. */
    HEAD,
    /** Where an article is over: 责任编辑, 免责声明, 下一篇. */
    END,
    /** Where readers speak, which may go on for longer than the article: 网友评论, Leave a reply. */
    COMMENTS,
    /** Of another kind, within the text or after it: 相关新闻, Read more. */
    ASIDE,
    /** A day and nothing else: above the text its date, below it that of the signature. */
    DAY,
    /** Running text. */
    PROSE,
    /** Anything else that may belong to the article: subheadings, rows, names. */
    PLAIN,
    /** Little but links. */
    LINKS;

    private static final int SHORT = 70;
    /** Longest text in characters whose words are looked at; disclaimers end well below. */
    private static final int LONGEST = 1_000;

    /** A day alone, or after who signs with it, as {@code 示例市人社局 2021年8月12日}; in brackets, that of a speech. */
    private static final Pattern BARE_DAY = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:[\\p{IsHan}（）()、\\s\u3000]{2,40}(?<!日期|时间|時間|发布|公布|更新|来源|记者|作者|[于於])[\\s\u3000]*)?"
                    + "[二〇○零一\\d]{4}\\s*年\\s*[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日[^\\p{L}\\p{N}]*");

    /** What remarks stand under as a heading; elsewhere a count of them is a button. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:\\d{1,5}|one) (?:comments?|repl(?:y|ies)|responses?)|(?:共\\s?)?\\d{1,5}\\s?[条條则則][评評][论論]",
            Pattern.CASE_INSENSITIVE);

    public static LineRole of(Line line) {
        String text = line.text();
        boolean words = text.chars().anyMatch(Character::isLetterOrDigit)
                || line.block().isTag("pre");
        if (line.kind() == Line.Kind.FIELD || !words) return SCRAP;
        if (text.length() > LONGEST) return byShape(line);
        if (BARE_DAY.matcher(text).matches()) return text.startsWith("（") ? PLAIN : DAY;
        if (line.kind() == Line.Kind.HEADING && COUNTED.matcher(text).matches()) return COMMENTS;
        Optional<LineRole> role = Phrases.role(text, any -> fits(any, line));
        if (role.isPresent()) return role.get();
        if (Buttons.are(line)) return SCRAP;
        if (Disclaimer.is(line)) return END;
        if (line.plea()) return ASIDE;
        LineRole shape = byShape(line);
        return shape != LINKS && Strip.is(text) ? HEAD : shape;
    }

    /** @return the role without a look at the words, which costs far less */
    public static LineRole byShape(Line line) {
        if (line.linkDensity() > 0.6 && line.size() - line.linked() < SHORT) return LINKS;
        boolean prose = (line.marks() >= 2 && line.size() >= SHORT) || line.size() >= 2 * SHORT;
        return prose ? PROSE : PLAIN;
    }

    /** @return whether it is to be read: running text, or what may be of it */
    public boolean isText() {
        return this == PROSE || this == PLAIN;
    }

    /** @return whether an article may have such a line: text, or the day that it is signed with */
    public boolean mayBeOfArticle() {
        return isText() || this == DAY;
    }

    /** The loose phrases of short lines prove nothing about long ones. */
    private static boolean fits(LineRole role, Line line) {
        return role == END || role == COMMENTS || line.size() < 3 * SHORT;
    }
}
