package bulletins.stream.quantities.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one figure is compared with twice, as 同比、环比分别下降0.2个、0.1个百分点.
 *
 * @param each as printed
 * @param from where the first begins
 */
record Comparisons(List<String> each, int from) {
    private static final String ONE = "(?:同比|环比|[较比][^，。；、和与及\\n]{2,8})";
    /** The 上年同期 of 比8月份、上年同期 goes on with what stands before the first. */
    private static final String NEXT = "(?:" + ONE + "|[^，。；、和与及\\n]{0,6}[年月季周][^，。；、和与及\\n]{0,3})";

    private static final Pattern LISTED = Pattern.compile("(" + ONE + "(?:[、和与及]" + NEXT + ")+)分别[^，。；、\\n]{1,6}$");
    private static final Pattern STARTED = Pattern.compile("^(?:[同环]比|[较比])");
    private static final int REACH = 40;

    /** @return null when none are listed before {@code to} */
    static @Nullable Comparisons before(String text, int least, int to) {
        Matcher listed = LISTED.matcher(text).region(Math.max(least, to - REACH), to);
        if (!listed.find()) return null;
        List<String> each = Stream.of(listed.group(1).split("[、和与及]"))
                .map(one -> STARTED.matcher(one).find() ? one : text.charAt(listed.start()) + one)
                .toList();
        return new Comparisons(each, listed.start());
    }
}
