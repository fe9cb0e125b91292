package bulletins.stream.reading.lines;

import java.time.Instant;
import java.time.LocalDate;
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
    /** Longest name in characters beside the dates, and most of these: when it was published and when updated. */
    private static final int LONGEST_NAME = 20;

    private static final int MOST_DATES = 2;
    /** No day of a page is later. */
    private static final LocalDate LONG_FROM_NOW = LocalDate.of(2090, 1, 1);

    private static final Pattern NO_NAME = Pattern.compile(
            "^[Bb]y\\b|\\b(?i:last|first|originally|published|posted|updated|modified)\\b|[^\\p{L}\\p{N}]+");
    /** What may stand before a date, with the marks that part it from a name. */
    private static final Pattern WEEKDAY = Pattern.compile(
            "[\\s,|]*\\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\\b[.,]?(?=[^\\p{L}\\p{N}]*$)",
            Pattern.CASE_INSENSITIVE);

    private static final String STOPS = "，。！？；、";
    /** What tells of dates and of nothing else. */
    private static final Pattern DATING = Pattern.compile(
            "(?:[^\\p{L}\\p{N}]|\\b(?:on|at|and|last|first|originally|published|posted|updated|modified)\\b)*",
            Pattern.CASE_INSENSITIVE);

    /** What labels in a strip say; two of them beside a date are proof. */
    private static final Pattern LABELS =
            Pattern.compile("(?:时间|日期|来源|作者|编辑|点击|浏览|阅读|位置|栏目|分类|字号)[^\\p{L}\\p{N}]{0,3}[:：]");

    private static final int MANY_LABELS = 2;

    private static final Pattern SENTENCE = Pattern.compile("[,!?;]|[至起前止后]|会议|地点|通过|修[正订]|[施执]行");
    /** What only disclaimers say. */
    private static final Pattern DISCLAIMING =
            Pattern.compile("不代表(?:本|新|[^，。]{0,8}(?:立场|观点|立場|觀點))|不构成(?:任何)?投资建议|不得[转轉][载載]|仅供投资者参考"
                    + "|(?:版权|著作权)归|版权所有|追究侵权|[转轉][载載](?:请|自|目的|需|时|務請|请)|文责自负|谢绝转载|严禁转载|侵权(?:必究|请|，)|概不[負负]責"
                    + "|粉[丝絲][团團专專][页頁]?");

    private static final Pattern RESERVING =
            Pattern.compile("all rights reserved|may not be (?:published|reproduced|copied)", Pattern.CASE_INSENSITIVE);
    /** What disclaimers say, and regulations too. */
    private static final Pattern WARNING =
            Pattern.compile("風險自[担擔]|风险自担|未[经經](?:[^，。]{0,4})(?:授权|授權|许可|許可|书面)|仅供参考|僅供參考|侵犯.{0,10}权益|信息存储(?:空间)?服务"
                    + "|本(?:网站?|平台|站)(?:联系|赞同|不作|不承担|证实|保留|将|仅提供)|專頁");

    public static LineRole of(Line line) {
        String text = line.text();
        boolean words = text.chars().anyMatch(Character::isLetterOrDigit)
                || line.block().isTag("pre");
        if (line.kind() == Line.Kind.FIELD || !words) return SCRAP;
        if (text.length() > LONGEST) return byShape(line);
        if (BARE_DAY.matcher(text).matches()) return text.startsWith("（") ? PLAIN : DAY;
        Optional<LineRole> role = Phrases.role(text, any -> fits(any, line));
        if (role.isPresent()) return role.get();
        if (isDisclaimer(line)) return END;
        if (line.plea()) return ASIDE;
        return isStrip(text) ? HEAD : byShape(line);
    }

    /** Dates with a source or, in few words, with a name, as pages have between title and text. */
    private static boolean isStrip(String text) {
        if (text.length() >= 2 * SHORT || !Moments.mayBeIn(text)) return false;
        boolean sourced = text.length() < SHORT && SourceLabel.SOURCE.in(text).find();
        if (!sourced && text.chars().anyMatch(c -> STOPS.indexOf(c) >= 0)) return false;
        String rest = undated(text);
        if (rest.length() == text.length()) return false;
        boolean labelled = LABELS.matcher(text).results().count() >= MANY_LABELS;
        if (sourced || labelled || DATING.matcher(rest).matches()) return true;
        return NO_NAME.matcher(rest).replaceAll("").length() <= LONGEST_NAME
                && !SENTENCE.matcher(rest).find();
    }

    private static String undated(String text) {
        String rest = text;
        for (int dates = 0; dates < MOST_DATES; dates++) {
            Optional<Moments.Written> date = Moments.first(rest);
            if (date.isEmpty()) break;
            rest = without(date.get(), rest);
        }
        if (rest.length() < text.length()) return rest;
        String plain = Moments.plain(text);
        return ShortYears.first(plain, LONG_FROM_NOW)
                .or(() -> LooseMoments.yearless(plain, LocalDate.EPOCH).filter(Moments.Written::timed))
                .or(() -> LooseMoments.ago(text, Instant.EPOCH))
                .map(date -> without(date, text))
                .orElse(text);
    }

    private static String without(Moments.Written date, String text) {
        int end = Math.min(date.end(), text.length());
        String before = text.substring(0, Math.min(date.start(), end));
        return WEEKDAY.matcher(before).replaceFirst("") + text.substring(end);
    }

    /** @return the role without a look at the words, which costs far less */
    public static LineRole byShape(Line line) {
        if (line.linkDensity() > 0.6 && line.size() - line.linked() < SHORT) return LINKS;
        boolean prose = (line.marks() >= 2 && line.size() >= SHORT) || line.size() >= 2 * SHORT;
        return prose ? PROSE : PLAIN;
    }

    /** The loose phrases of short lines prove nothing about long ones. */
    private static boolean fits(LineRole role, Line line) {
        return role == END || role == COMMENTS || line.size() < 3 * SHORT;
    }

    /** Two phrases of a disclaimer in one line; one may stand in the news. */
    private static boolean isDisclaimer(Line line) {
        String text = line.text();
        long disclaiming = RESERVING.matcher(text).results().count();
        long warning = 0;
        if (line.hasIdeographs()) {
            disclaiming += DISCLAIMING.matcher(text).results().count();
            warning = WARNING.matcher(text).results().count();
        }
        return disclaiming + warning >= 2 || (disclaiming == 1 && text.length() < 60);
    }
}
