package bulletins.stream.reading.facts;

import bulletins.model.Shipped;
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

    private static final Pattern NO_NAME = Pattern.compile(
            String.join("|", new Shipped(StripNames.class, "no-names.txt").lines()), Pattern.CASE_INSENSITIVE);

    private StripNames() {}

    /** @return the parts that may be names of publishers or people */
    static List<String> in(String seamed) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(PATH.matcher(seamed).replaceAll(" "));
        while (part.find())
            if (PLAUSIBLE.matcher(part.group()).matches()
                    && !NO_NAME.matcher(part.group()).find())
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
