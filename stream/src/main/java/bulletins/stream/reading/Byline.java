package bulletins.stream.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Source (来源), author (作者) and editor (责编) as the page declares them or shows them around the text. */
final class Byline {
    private static final List<String> SOURCES = List.of(
            "contentsource",
            "source",
            "og:source",
            "article:source",
            "mediasource",
            "copyrightholder",
            "newssource",
            "dc.source");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "og:author",
            "citation_author");
    private static final String STOP = "\\s\u3000|｜\\[\\]【】()（）<>《》/,，。；;:：";
    private static final Pattern SOURCE = Pattern.compile(
            "(?:文章|信息|消息|新闻|稿件|内容|本文|原文)?(?:[来來]\\s?源(?:于)?|稿源|出[处處]|转自|摘自|轉自|[发發]布(?:机构|单位))\\s*[:：]\\s*[《【\\[(（]?\\s*([^"
                    + STOP + "]{2,30})");
    private static final Pattern AUTHOR = Pattern.compile("(?:作\\s?者|撰文|文字|撰稿|记\\s?者|記者|文)\\s*[:：／/]\\s*([^" + STOP
            + "]{2,20}(?:[\\s、,，][\\p{IsHan}]{2,4}(?![\\p{IsHan}:：]))*)");
    private static final Pattern EDITOR =
            Pattern.compile("(?:责任编辑|責任編輯|责\\s?编|責編|编\\s?辑|編輯)\\s*[:：／/]\\s*([^" + STOP + "]{2,20})");
    private static final Pattern BY = Pattern.compile(
            "^\\s*by\\s+([\\p{Lu}][\\p{L}.'-]+(?:\\s+[\\p{Lu}][\\p{L}.'-]+){1,3})", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER_DATE =
            Pattern.compile("^[\\s|:：]*([\\p{IsHan}A-Za-z0-9·-]{2,16})(?:$|[\\s|(（])");
    private static final Pattern NO_SOURCE =
            Pattern.compile("字[号號体體]|评论|評論|打印|分享|浏览|阅读|点击|作者|编辑|记者|星期|周[一二三四五六日]|来源|我要|转发|收藏|[0-9]{4}");

    private Byline() {}

    /** @return whether a line names its source or author as bylines do */
    static boolean names(String line) {
        return SOURCE.matcher(line).find() || AUTHOR.matcher(line).find();
    }

    static Optional<Found<String>> source(Metas metas, PageLines page, Frame frame) {
        return metas.first(SOURCES)
                .filter(meta -> !meta.value().startsWith("http"))
                .or(() -> labelled(SOURCE, page, frame))
                .or(() -> unlabelled(page, frame));
    }

    static Optional<Found<String>> author(Metas metas, LinkedData data, PageLines page, Frame frame) {
        return labelled(AUTHOR, page, frame)
                .or(() -> data.name("author"))
                .or(() -> metas.first(AUTHORS).filter(meta -> isName(meta.value())))
                .or(() -> labelled(BY, page, frame))
                .or(() -> labelled(EDITOR, page, frame));
    }

    /** Some content systems write a number or a link where the author should be. */
    private static boolean isName(String text) {
        return text.length() < 60 && !text.startsWith("http") && text.chars().anyMatch(Character::isLetter);
    }

    private static Optional<Found<String>> labelled(Pattern label, PageLines page, Frame frame) {
        Found<String> best = null;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < page.lines().size(); i++) {
            Line line = page.lines().get(i);
            if (line.text().length() > 400) continue;
            double distance = frame.distance(i) + (line.marks() > 3 ? 6 : 0);
            Matcher match = label.matcher(line.text());
            if (distance < nearest && match.find()) {
                nearest = distance;
                best = new Found<>(match.group(1).strip(), "shown: " + match.group());
            }
        }
        return Optional.ofNullable(best);
    }

    /** The word after the date in the strip under the title, when it is all that stands there. */
    private static Optional<Found<String>> unlabelled(PageLines page, Frame frame) {
        for (int i = Math.min(frame.titleLine(), frame.from());
                i <= frame.from() && i < page.lines().size();
                i++) {
            String text = page.lines().get(i).text();
            if (text.length() > 120) continue;
            Optional<Moments.Written> date = Moments.first(text);
            if (date.isEmpty() || date.get().end() > text.length()) continue;
            Matcher after = AFTER_DATE.matcher(text.substring(date.get().end()));
            if (after.find() && !NO_SOURCE.matcher(after.group(1)).find())
                return Optional.of(new Found<>(after.group(1), "shown after the date"));
        }
        return Optional.empty();
    }
}
