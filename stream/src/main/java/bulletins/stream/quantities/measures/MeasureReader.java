package bulletins.stream.quantities.measures;

import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.Signs;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one number with its unit, or a range of them: 698万人, 300-500元, 两年半, 200元/人. */
public final class MeasureReader {
    private static final WordSet DASHES = WordSet.of("至", "到", "--", "-", "~");
    private static final WordSet BEFORE_DASH = WordSet.of("元", "%", "(含)", "元(含)");
    private static final List<String> TIMES = List.of("年", "个月", "小时");
    private static final String MORE = "余多几来";
    private static final String NO_FIGURE_BEFORE = "第〔[﹝【.:/×*_#№";
    private static final String DURATION_BEFORE = "满为过达长至到期限近逾约超足";
    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST_PER = 6;
    private static final int LONGEST_LIST = 40;

    private final Units units;
    private final MoneyReader money;

    public MeasureReader(Units units) {
        this.units = units;
        this.money = new MoneyReader(units);
    }

    /** @return null when no figure starts at {@code at} */
    @Nullable
    Measure read(String text, int at) {
        if (!mayStart(text, at)) return null;
        Measure read = money.read(text, at);
        if (read == null) read = PortionReader.read(text, at);
        return read == null ? plain(text, at) : read;
    }

    private static boolean mayStart(String text, int at) {
        if (at == 0) return true;
        char before = text.charAt(at - 1);
        boolean inFigure =
                CompactText.isDigit(before) || (before == ',' && at > 1 && isDigit(text, at) && isDigit(text, at - 2));
        boolean vague = "数几".indexOf(before) >= 0 && !isDigit(text, at);
        if (vague || text.startsWith("00", at)) return false;
        boolean inName = CompactText.isLetter(before) || before == Signs.BLANK;
        return !inName && !inFigure && NO_FIGURE_BEFORE.indexOf(before) < 0;
    }

    private static boolean isDigit(String text, int at) {
        return CompactText.isDigit(text.charAt(at));
    }

    private @Nullable Measure plain(String text, int at) {
        Numeral first = NumeralReader.read(text, at);
        if (first == null) return null;
        int end = skipMore(text, first.end());
        Measure range = range(text, first, end, at);
        if (range != null) return range;
        Measure halves = halves(text, first, at);
        if (halves != null) return halves;
        Units.Read unit = listed(text, units.read(text, text.startsWith(" ", end) ? end + 1 : end));
        if (unit == null) return unitless(text, first, at, end);
        if (isWord(text, first, unit, at) || isRate(text, first, at) || isAgeLimit(text, unit, at)) return null;
        return withRest(text, measure(first, null, unit.unit().name(), at, unit.end()));
    }

    /** 日均客流量突破10万, 求人倍率为1.53: what the number counts may tell its unit. */
    private @Nullable Measure unitless(String text, Numeral number, int at, int end) {
        boolean ends = end == text.length() || "，。；、！？,;)\n以左”".indexOf(text.charAt(end)) >= 0;
        boolean rate = number.low().scale() > 0 && followsRate(text, at);
        if (ends && text.substring(at, end).indexOf('个') > 0) return measure(number, null, "元", at, end);
        boolean large =
                number.chinese() && number.low().compareTo(MYRIAD) > 0 && ChineseDigits.value(text.charAt(at)) > 0;
        boolean figure = number.chinese() ? large : number.scaled() || rate;
        boolean slogan = number.chinese() || number.low().compareTo(MYRIAD) < 0;
        String counted = ends || slogan ? null : units.countedAt(text, end);
        if (counted != null) return measure(number, null, counted, at, end);
        return ends && figure ? measure(number, null, "", at, end) : null;
    }

    /** The 个 of 2.1个和1.7个百分点 means what the last does. */
    private Units.@Nullable Read listed(String text, Units.@Nullable Read read) {
        if (read == null || !read.unit().name().equals("个")) return read;
        int at = read.end();
        while (at < text.length() && at - read.end() < LONGEST_LIST && "、和与及".indexOf(text.charAt(at)) >= 0) {
            Numeral next = NumeralReader.read(text, at + 1);
            Units.Read unit = next == null ? null : units.read(text, next.end());
            if (unit == null) return read;
            if (unit.unit().name().equals("百分点")) return new Units.Read(unit.unit(), read.end());
            at = unit.end();
        }
        return read;
    }

    private static boolean followsRate(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 4 && "为达到是约至升降了上下回落高低".indexOf(text.charAt(start - 1)) >= 0) start--;
        return start > 0 && "率数值比".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** 两年半, 一个半月 */
    private @Nullable Measure halves(String text, Numeral number, int at) {
        int end = number.end();
        for (String unit : TIMES) {
            if (text.startsWith(unit + "半", end) && !text.startsWith("期", end + unit.length() + 1)) {
                return new Measure(number.low().add(HALF), null, unit, at, end + unit.length() + 1);
            }
            String time = unit.startsWith("个") ? unit.substring(1) : unit;
            if (text.startsWith("个半" + time, end)) {
                return new Measure(number.low().add(HALF), null, unit, at, end + 2 + time.length());
            }
        }
        return null;
    }

    private @Nullable Measure range(String text, Numeral first, int end, int at) {
        int dash = end + BEFORE_DASH.at(text, end);
        int secondAt = dash + DASHES.at(text, dash);
        Numeral second = secondAt == dash ? null : NumeralReader.read(text, secondAt);
        Units.Read unit = second == null ? null : units.read(text, skipMore(text, second.end()));
        if (second == null || unit == null) return null;
        Numeral low = first.sharesScaleOf(second) ? first.times(second.scale()) : first;
        if (low.low().compareTo(second.high()) >= 0 || isAgeLimit(text, unit, at)) return null;
        return withRest(text, measure(low, second, unit.unit().name(), at, unit.end()));
    }

    private static Measure measure(Numeral low, @Nullable Numeral high, String unit, int from, int to) {
        BigDecimal upper = high != null ? high.high() : low.range() ? low.high() : null;
        return new Measure(low.low(), upper, unit, from, to);
    }

    /** 一个, 三项, 三年行动 are words rather than figures; so are 2021年 and 一家. */
    private static boolean isWord(String text, Numeral number, Units.Read unit, int at) {
        boolean year = unit.unit().name().equals("年");
        if (year && number.low().compareTo(BigDecimal.valueOf(1900)) >= 0) return true;
        if (!number.chinese()) return false;
        boolean duration = unit.unit().weak() && at > 0 && DURATION_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
        boolean bounded = text.startsWith("以", unit.end()) || text.startsWith("内", unit.end());
        if (year && (duration || bounded)) return false;
        if (number.low().compareTo(BigDecimal.ONE) == 0 || number.low().signum() == 0)
            return !unit.unit().name().equals("%")
                    && !unit.unit().name().equals("倍")
                    && !MoneyReader.isForeign(unit.unit().name());
        return unit.unit().weak() && number.low().compareTo(BigDecimal.TEN) < (year ? 1 : 0);
    }

    /** The 1 of 每吸纳1人 says for what each amount is given. */
    private static boolean isRate(String text, Numeral number, int at) {
        if (number.low().compareTo(BigDecimal.ONE) != 0) return false;
        int start = at;
        while (start > 0 && at - start < LONGEST_PER && Character.isIdeographic(text.charAt(start - 1))) start--;
        return text.substring(start, at).indexOf('每') >= 0;
    }

    /** 年满16周岁, 25-59岁劳动力: of whom something is said, unless it is said of an age. */
    private static boolean isAgeLimit(String text, Units.Read unit, int at) {
        if (!unit.unit().name().equals("岁")
                || text.substring(Math.max(0, at - LONGEST_PER), at).contains("年龄")) return false;
        boolean within = at > 0 && "满(-~至到".indexOf(text.charAt(at - 1)) >= 0;
        int end = unit.end();
        boolean listed = text.startsWith("、", end) && end + 1 < text.length() && isDigit(text, end + 1);
        return within || listed || (end < text.length() && Character.isIdeographic(text.charAt(end)));
    }

    private static int skipMore(String text, int at) {
        boolean more = at < text.length() && MORE.indexOf(text.charAt(at)) >= 0;
        boolean plus = text.startsWith("+", at) && at + 1 < text.length() && !isDigit(text, at + 1);
        return more || plus ? at + 1 : at;
    }

    /** The /人·月 of 500元/人·月. */
    private static Measure withRest(String text, Measure measure) {
        int end = measure.to();
        if (end >= text.length() || text.charAt(end) != '/') return measure;
        int rest = end + 1;
        while (rest < text.length()
                && rest - end <= LONGEST_PER
                && "人月天次年户股家场学小时课日·•/个亩平方米吨公斤度班期件项".indexOf(text.charAt(rest)) >= 0) rest++;
        if (rest == end + 1) return measure;
        return new Measure(
                measure.low(), measure.high(), measure.unit() + text.substring(end, rest), measure.from(), rest);
    }
}
