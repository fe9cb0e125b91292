package bulletins.stream.quantities.measures;

import bulletins.stream.text.CompactText;
import java.util.regex.Pattern;

/** Decimals that bear no unit because they are rates, or rises and falls of one: 求人倍率为1.53，比上年缩小0.05. */
final class BareRates {
    private static final int REACH = 48;

    /** Before a decimal that bears no unit: 求人倍率为, CPI由上月的, 倍率从1.5升至. */
    private static final Pattern RATE = Pattern.compile(
            "(?:[率数值比]|[CP]PI|PMI)(?:\\([^()]{1,16}\\))?(?:分别|[由从][^，。；、\\d\\n]{2,8}的)?[为达到是约至升降了上下回落高低报由从]{0,4}"
                    + "(?:\\d+\\.\\d+(?:[、和与及]|(?:提高|上升|下降|降低|回升|回落|[升降提])[至到为])){0,7}$");

    private static final Pattern CHANGE = Pattern.compile("[较比][^，。；\\n]{1,12}(?:缩小|扩大|提高|下降|上升|降低|回升|回落|增加|减少)了?约?$");

    private BareRates() {}

    /** @return whether the decimal at {@code at} is one, by the words before it */
    static boolean include(String text, int at) {
        int from = Math.max(0, at - REACH);
        return RATE.matcher(text).region(from, at).find()
                || CHANGE.matcher(text).region(from, at).find();
    }

    /** @return whether another number follows in a list of them */
    static boolean isListed(String text, int end) {
        return end + 1 < text.length()
                && "和与及".indexOf(text.charAt(end)) >= 0
                && CompactText.isDigit(text.charAt(end + 1));
    }
}
