package bulletins.stream.reading.lines;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a row of buttons and counters on one line: 打印 关闭, 阅读(233) ┊ 评论(3) ┊ 收藏, E-mail this story | Print. */
final class Buttons {
    private static final int LONGEST = 120;
    private static final int LONGEST_BUTTON = 24;

    /** What stands between two: where an element ends, a bar, or, before a Chinese word, a space. */
    private static final Pattern BETWEEN =
            Pattern.compile("[" + Line.SEAM + "|｜┊┆·•/／\\[\\]【】]+|[\\s\u3000]+(?=\\p{IsHan})");

    /** Words that alone may be a heading. */
    private static final Pattern AMONG_OTHERS = Pattern.compile(
            "\\W*(?:转载|喜欢|回复|引用|举报|使用道具|道具|赞同|反对|支持|感谢|编辑|删除|报错|纠错|挑错|推荐|保存|意见反馈|只看该作者|倒序浏览|comments?|permalink)"
                    + "\\W*(?:\\d+\\W*)?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private Buttons() {}

    static boolean are(Line line) {
        boolean may = line.text().length() <= LONGEST && line.marks() <= 1 && line.kind() != Line.Kind.ROW;
        if (!may) return false;
        List<String> parts = BETWEEN.splitAsStream(line.seamed())
                .map(String::strip)
                .filter(part -> part.chars().anyMatch(Character::isLetterOrDigit))
                .toList();
        return parts.size() > 1
                && parts.stream().allMatch(part -> part.length() <= LONGEST_BUTTON)
                && parts.stream().allMatch(Buttons::isOne);
    }

    private static boolean isOne(String part) {
        return AMONG_OTHERS.matcher(part).matches() || Phrases.isScrap(part);
    }
}
