package bulletins.stream.reading.facts;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that a strip between title and text gives without a label, beside its buttons, counters and path to the page. */
final class StripNames {
    private static final Pattern PART =
            Pattern.compile("(?:[^" + Line.SEAM + "|｜丨/／╱\\s\u3000\\[\\]【】()（）]|(?<=[A-Za-z.]) (?=[A-Za-z]))+");
    /** A path to the page, as 首页 > 文化 > 正文. */
    private static final Pattern PATH =
            Pattern.compile("(?:[^>＞›»|]{1,24}[>＞›»])+[\\s" + Line.SEAM + "]*[^\\s|" + Line.SEAM + "]{0,24}");

    /** What may be the name of a medium: 某省日报, Example Times, 36示例网. */
    private static final Pattern PLAUSIBLE = Pattern.compile(
            "(?:[\\p{IsHan}A-Za-z《]|[0-9]+\\p{IsHan}+(?=(?:[网報报]|报道)$))" + "[\\p{IsHan}A-Za-z0-9·.&》 －-]{1,24}");

    /** What stands in the strip and is no name: 字号, 分享到微博, 发表评论; Latest News, Sports; updated, www.site.example. */
    private static final Pattern OTHER = Pattern.compile(
            "字[号號体體]|时间|時間|日期|更新|通过|修订|会议|评论|評論|打印|列印|分享|浏览|瀏覽|阅读|閱讀|点击|點擊|作者|编辑|編輯|记者|記者|(?<!.{4})报道|(?:^本.*|综合|专题|相关|系列|独家|联合)报道|報導|星期|周[一二三四五六日]|[来來]源|我[要来]|转[发寄]|收藏|微博|看新闻|手机[版看]|繁體|简体|"
                    + "^(?:(?:world|us|uk|local|national|international|business|latest|breaking|top|sports?|politics|health|science|technology|entertainment|crime) )?"
                    + "(?:news|world|business|politics|sports?|opinion|health|technology|entertainment|lifestyle)$|"
                    + "^(?:am|pm|at|on|by|est|edt|pdt|pst|gmt|utc|hkt|updated|published|posted|http.*|[^.]+\\.[^.]+\\..*)$",
            Pattern.CASE_INSENSITIVE);

    private StripNames() {}

    /** @return the parts that may be names of publishers or people */
    static List<String> in(String seamed) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(PATH.matcher(seamed).replaceAll(" "));
        while (part.find())
            if (PLAUSIBLE.matcher(part.group()).matches()
                    && !OTHER.matcher(part.group()).find())
                cleaned(part.group()).ifPresent(parts::add);
        return parts;
    }

    /** @return the name without what pages glue to it, or nothing when it is none */
    static Optional<String> cleaned(String name) {
        String clean = Line.unseamed(name)
                .replaceFirst("(?:微博|(?:19|20)\\d{2}[-年/.].*|作者|编辑|责编|记者)$", "")
                .replaceFirst("^(?:转载?自|轉載?自|摘自|来自|來自)", "")
                .replaceFirst("^《(.*)》$", "$1")
                .strip();
        boolean isName = clean.length() >= 2
                && clean.codePoints().anyMatch(Character::isLetter)
                && !clean.startsWith("http")
                && !Phrases.isScrap(clean);
        return isName ? Optional.of(clean) : Optional.empty();
    }
}
