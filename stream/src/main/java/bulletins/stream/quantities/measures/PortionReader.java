package bulletins.stream.quantities.measures;

import bulletins.stream.quantities.words.ChineseDigits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads shares said in words, as percent: 百分之三点五, 三成五, 三分之二, 半数以上. */
final class PortionReader {
    private static final Map<String, String> PARTS = Map.of("百分之", "%", "千分之", "‰", "万分之", "‱");
    /** 补贴实际缴费的1/2, no date and no ratio of units. */
    private static final Pattern SLASH = Pattern.compile("[的占近约过达]([1-9])/([2-9])(?![\\d/.月年])");

    private static final Pattern DOUBLED = Pattern.compile("翻了?[近约超]?$");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String NO_TENTHS_BEFORE = "为本立都员果功效分长熟就绩人品套";

    private PortionReader() {}

    static @Nullable Measure read(String text, int at) {
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            int numberAt = at + part.getKey().length();
            if (text.startsWith(part.getKey(), at)) return part(text, numberAt, part.getValue(), at);
        }
        Measure said = doubled(text, at);
        if (said == null) said = half(text, at);
        if (said != null) return said;
        Matcher slash = SLASH.matcher(text).region(Math.max(0, at - 1), text.length());
        if (slash.lookingAt() && slash.start(1) == at) return slashed(slash, at);
        Numeral number = NumeralReader.read(text, at);
        if (number == null) return null;
        return text.startsWith("分之", number.end()) ? fraction(text, number, at) : tenths(text, number, at);
    }

    /** 翻一番 is a rise by 100 %, 翻了近两番 by 300 %. */
    private static @Nullable Measure doubled(String text, int at) {
        boolean times = text.startsWith("番", at + 1)
                && DOUBLED.matcher(text).region(Math.max(0, at - 3), at).find();
        int count = times ? "一两三".indexOf(text.charAt(at)) + 1 : 0;
        return count == 0
                ? null
                : new Measure(BigDecimal.valueOf((1L << count) - 1).multiply(HUNDRED), null, "%", at, at + 2);
    }

    private static @Nullable Measure part(String text, int numberAt, String unit, int at) {
        if (text.startsWith("百", numberAt)) return new Measure(HUNDRED, null, unit, at, numberAt + 1);
        Numeral number = NumeralReader.read(text, numberAt);
        if (number == null) return null;
        int end = number.end();
        Numeral last =
                text.startsWith("到", end) || text.startsWith("至", end) ? NumeralReader.read(text, end + 1) : null;
        if (last != null && last.low().compareTo(number.low()) > 0)
            return new Measure(number.low(), last.low(), unit, at, last.end());
        return new Measure(number.low(), number.range() ? number.high() : null, unit, at, end);
    }

    /** 半数 always, 一半 only where a share is meant. */
    private static @Nullable Measure half(String text, int at) {
        boolean whole = text.startsWith("半数", at);
        boolean share = text.startsWith("一半", at)
                && (text.startsWith("以上", at + 2)
                        || text.startsWith("左右", at + 2)
                        || (at > 0 && "占近超过达".indexOf(text.charAt(at - 1)) >= 0));
        return whole || share ? new Measure(BigDecimal.valueOf(50), null, "%", at, at + 2) : null;
    }

    private static @Nullable Measure slashed(Matcher slash, int at) {
        BigDecimal part = new BigDecimal(slash.group(1));
        BigDecimal whole = new BigDecimal(slash.group(2));
        if (part.compareTo(whole) >= 0) return null;
        return new Measure(
                part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP).stripTrailingZeros(),
                null,
                "%",
                at,
                slash.end(2));
    }

    private static @Nullable Measure fraction(String text, Numeral whole, int at) {
        Numeral parts = NumeralReader.read(text, whole.end() + 2);
        if (parts == null || whole.low().signum() == 0) return null;
        BigDecimal percent = parts.low().multiply(HUNDRED).divide(whole.low(), 2, RoundingMode.HALF_UP);
        return new Measure(percent, null, "%", at, parts.end());
    }

    private static @Nullable Measure tenths(String text, Numeral number, int at) {
        int end = number.end() + 1;
        if (!text.startsWith("成", number.end()) || number.low().compareTo(BigDecimal.TEN) > 0) return null;
        if (end < text.length() && NO_TENTHS_BEFORE.indexOf(text.charAt(end)) >= 0) return null;
        int more = text.startsWith("半", end) ? 5 : end < text.length() ? ChineseDigits.value(text.charAt(end)) : -1;
        BigDecimal digit = BigDecimal.valueOf(Math.max(more, 0));
        BigDecimal high = number.range() ? number.high().movePointRight(1).add(digit) : null;
        return new Measure(number.low().movePointRight(1).add(digit), high, "%", at, more > 0 ? end + 1 : end);
    }
}
