package bulletins.stream.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one number with its unit, or a range of them: 698万人, 300-500元, 百分之三点五, 3角5分, 人民币3.5亿元, 三成. */
final class MeasureReader {
    private static final List<String> DASHES =
            List.of("元至", "元到", "元-", "元~", "%-", "%~", "%至", "%到", "至", "到", "--", "-", "~");
    private static final Map<String, String> PARTS = Map.of("百分之", "%", "千分之", "‰", "万分之", "‱");
    private static final String MORE = "余多几来";
    private static final String NO_FIGURE_BEFORE = "第〔[﹝【.:/×*_#№";

    private final Units units;

    MeasureReader(Units units) {
        this.units = units;
    }

    /** @return null when no figure starts at {@code at} */
    @Nullable
    Measure read(String text, int at) {
        if (!mayStart(text, at)) return null;
        Measure money = new MoneyReader(units).read(text, at);
        if (money != null) return money;
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            if (text.startsWith(part.getKey(), at))
                return partOf(text, at, part.getKey().length(), part.getValue());
        }
        return plain(text, at);
    }

    private static boolean mayStart(String text, int at) {
        if (at == 0) return true;
        char before = text.charAt(at - 1);
        boolean letter = CompactText.isLetter(before) || before == CompactText.BLANK;
        boolean inFigure = CompactText.isDigit(before)
                || (before == ','
                        && at > 1
                        && CompactText.isDigit(text.charAt(at))
                        && CompactText.isDigit(text.charAt(at - 2)));
        return !letter && !inFigure && NO_FIGURE_BEFORE.indexOf(before) < 0;
    }

    private static @Nullable Measure partOf(String text, int at, int skip, String unit) {
        Numeral number = NumeralReader.read(text, at + skip);
        return number == null ? null : measure(number, null, unit, at, number.end());
    }

    private @Nullable Measure plain(String text, int at) {
        Numeral first = NumeralReader.read(text, at);
        if (first == null) return null;
        int end = skipMore(text, first.end());
        Measure tenths = tenths(text, first, at);
        if (tenths != null) return tenths;
        Measure range = range(text, first, end, at);
        if (range != null) return range;
        Units.Read unit = units.read(text, end);
        if (unit == null)
            return first.scaled() && !first.chinese() && endsThere(text, end)
                    ? measure(first, null, "", at, end)
                    : null;
        if (isTooSmall(first, unit.unit())) return null;
        return withRest(text, measure(first, null, unit.unit().name(), at, unit.end()));
    }

    /** 三成 is 30 %, 三成五 35 %. */
    private static @Nullable Measure tenths(String text, Numeral number, int at) {
        boolean tenths = text.startsWith("成", number.end()) && number.low().compareTo(BigDecimal.TEN) <= 0;
        if (!tenths || (number.end() + 1 < text.length() && "为本立都员果功效分长熟就".indexOf(text.charAt(number.end() + 1)) >= 0))
            return null;
        int end = number.end() + 1;
        int more = end < text.length() ? ChineseDigits.value(text.charAt(end)) : -1;
        BigDecimal percent = number.low().movePointRight(1).add(BigDecimal.valueOf(Math.max(more, 0)));
        return new Measure(percent, null, "%", at, more > 0 ? end + 1 : end);
    }

    private @Nullable Measure range(String text, Numeral first, int end, int at) {
        for (String dash : DASHES) {
            if (!text.startsWith(dash, end)) continue;
            Numeral second = NumeralReader.read(text, end + dash.length());
            if (second == null) continue;
            Units.Read unit = units.read(text, skipMore(text, second.end()));
            if (unit == null) return null;
            boolean sharesScale = !first.scaled()
                    && second.scaled()
                    && first.low().compareTo(second.low().divide(second.scale())) < 0;
            Numeral low = sharesScale ? first.times(second.scale()) : first;
            if (low.low().compareTo(second.high()) >= 0) return null;
            return withRest(text, measure(low, second, unit.unit().name(), at, unit.end()));
        }
        return null;
    }

    private static Measure measure(Numeral low, @Nullable Numeral high, String unit, int from, int to) {
        BigDecimal upper = high != null ? high.high() : low.high().compareTo(low.low()) > 0 ? low.high() : null;
        return new Measure(low.low(), upper, unit, from, to);
    }

    /** 一个 and 三项 are words rather than figures; so are 一家 and 一名. */
    private static boolean isTooSmall(Numeral number, Unit unit) {
        if (!number.chinese()) return false;
        if (number.low().compareTo(BigDecimal.ONE) <= 0) return !unit.name().equals("%");
        return unit.weak() && number.low().compareTo(BigDecimal.TEN) < 0;
    }

    private static int skipMore(String text, int at) {
        return at < text.length() && MORE.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || "，。；、！？,;)\n以左".indexOf(text.charAt(end)) >= 0;
    }

    /** The /人·月 of 500元/人·月. */
    private static Measure withRest(String text, Measure measure) {
        int end = measure.to();
        if (end >= text.length() || text.charAt(end) != '/') return measure;
        int rest = end + 1;
        while (rest < text.length() && rest - end <= 5 && "人月天次年户家场学时课日·•/个每亩平方米".indexOf(text.charAt(rest)) >= 0)
            rest++;
        if (rest == end + 1) return measure;
        return new Measure(
                measure.low(), measure.high(), measure.unit() + text.substring(end, rest), measure.from(), rest);
    }
}
