package bulletins.stream.reading.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What pages print before the name of where an article is from; group 1 of a match is the name. */
public enum SourceLabel {
    /** Whom it is taken from: 来源：, 稿源：, 转自：. */
    SOURCE(
            "(?<!\\p{IsHan})(?:文章|信息|消息|新闻|新聞|稿件|内容|本文|原文|资料|資料|媒体|媒體)?(?:(?:[来來][\\s\u3000]*源(?:于|於|自)?|稿源|出[处處]|转自|轉自|摘自|转载自|轉載自|来自|來自|原载|原載|source)"
                    + Line.SEAM + "?[\\s\u3000]*[:：丨|｜\\]】]|(?<=^|[" + Line.SEAM + "\\s\u3000])(?:来源|來源|稿源)[\\s\u3000"
                    + Line.SEAM + "])" + Parts.OPENING + Parts.NAME),
    /** Who gave it out: 发布机构：, 信息提供：. */
    ISSUER("(?:(?:[发發][布佈文]|制发|颁布|印发)(?:机构|機構|机关|機關|单位|單位|部门|部門)|发布者|(?<!\\p{IsHan})发布(?=[:：])"
            + "|信息提供|供稿(?:单位|部门)?)\\s*[:：|｜\\]】]" + Parts.OPENING + Parts.NAME),
    /** Whose a person is, as 示例通訊社／王示例, or a message, as （示例通訊社記者王示例台北16日電）. */
    AGENCY("(?<=^|[【（(\\[])(\\p{IsHan}{2,10}(?:[報报網网社聞闻視视台]|傳媒)(?=[／/╱](?!\\p{IsHan}{9}))"
            + "|\\p{IsHan}{1,8}?社(?=[^（()）]{2,30}日[电電][）)]))");

    private final Pattern pattern;

    SourceLabel(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    public Matcher in(String line) {
        return pattern.matcher(line);
    }

    /** What the labels share; an enum's constants cannot name its own fields. */
    private static final class Parts {
        private static final String STOP = Line.SEAM + "\\s\u3000|｜丨\\[\\]【】()（）<>《》「」“”\"/,，。;；:：";
        /** The label that follows without a space. */
        private static final String NEXT = "(?:作者|记者|编辑|责编|责任编辑|时间|日期|发布时间|发布日期|字号|浏览|阅读|点击)[^" + STOP + "]{0,2}[:：]";

        private static final String NAME = "((?:(?!" + NEXT + ")[^" + STOP + "]|" + Line.SEAM + "?[-－—·]" + Line.SEAM
                + "?(?=\\p{IsHan})|(?<=[-－—·])《[^》]{2,20}》|(?<=[A-Za-z.]) (?=[A-Za-z])(?![A-Za-z]{1,12}[:：])){2,40}+)(?!\\s*[:：])";
        private static final String OPENING = "[\\s\u3000:：丨|｜" + Line.SEAM + "]*[《【\\[(（“「\"]?";
    }
}
