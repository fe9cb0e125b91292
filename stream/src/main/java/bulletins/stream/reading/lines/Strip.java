package bulletins.stream.reading.lines;

import bulletins.stream.reading.moments.LooseMoments;
import bulletins.stream.reading.moments.Moments;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells dates with a source or, in few words, with a name, as pages have them between title and text. */
final class Strip {
    /** Characters of one with a source, and half of those of another. */
    private static final int SHORT = 70;

    /** Longest name in characters beside the dates. */
    private static final int LONGEST_NAME = 20;
    /** When it was published and when updated. */
    private static final int MOST_DATES = 2;

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

    private Strip() {}

    static boolean is(String text) {
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
        return LooseMoments.inStrip(text).map(date -> without(date, text)).orElse(text);
    }

    private static String without(Moments.Written date, String text) {
        int end = Math.min(date.end(), text.length());
        String before = text.substring(0, Math.min(date.start(), end));
        return WEEKDAY.matcher(before).replaceFirst("") + text.substring(end);
    }
}
