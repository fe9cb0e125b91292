package bulletins.stream.quantities.measures;

import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.Signs;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one number with its unit, or a range of them: 698万人, 300-500元, 两年半, 200元/人. */
public final class MeasureReader {
    private static final WordSet DASHES = WordSet.of("至", "到", "--", "-", "~");
    private static final WordSet BEFORE_DASH = WordSet.of("元", "%", "(含)", "元(含)");
    private static final List<String> TIMES = List.of("年", "个月", "小时");
    private static final String MORE = "余多几来";
    private static final String NO_FIGURE_BEFORE = "第〔[﹝【.:/×*_#№";
    /** 从1.88亿增至1.905亿 */
    private static final Pattern TURN =
            Pattern.compile("(?:大幅|小幅|快速|逐步|进一步)?(?:[增升降减]|增加|增长|上升|提高|扩大|下降|减少|回落|回升|缩小)[至到为]");

    private static final BigDecimal MYRIAD = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int LONGEST_PER = 6;

    private final Units units;
    private final MoneyReader money;
    private final ListedNumbers lists;

    public MeasureReader(Units units) {
        this.units = units;
        this.money = new MoneyReader(units);
        this.lists = new ListedNumbers(units);
    }

    /** @return null when no figure starts at {@code at} */
    public @Nullable Measure read(String text, int at) {
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
        if (vague || isLetterOfAWord(text, at) || text.startsWith("00", at)) return false;
        boolean inName = CompactText.isLetter(before) || before == Signs.BLANK;
        return !inName && !inFigure && NO_FIGURE_BEFORE.indexOf(before) < 0;
    }

    /** The 陆 of 大陆人 and the 伍 of 队伍 are no numerals as banks write them. */
    private static boolean isLetterOfAWord(String text, int at) {
        boolean formal = "壹贰叁肆伍陆柒捌玖".indexOf(text.charAt(at)) >= 0;
        return formal && (at + 1 == text.length() || "拾佰仟萬万億亿元圆角分".indexOf(text.charAt(at + 1)) < 0);
    }

    private static boolean isDigit(String text, int at) {
        return CompactText.isDigit(text.charAt(at));
    }

    private @Nullable Measure plain(String text, int at) {
        Numeral first = NumeralReader.read(text, at);
        if (first == null) return null;
        int end = skipMore(text, first.end());
        Measure range = range(text, first, end, at);
        if (range == null) range = bounds(text, first, end, at);
        if (range != null) return range;
        Measure halves = halves(text, first, at);
        if (halves != null) return halves;
        Units.Read unit = lists.meant(text, units.read(text, text.startsWith(" ", end) ? end + 1 : end));
        if (unit == null) return unitless(text, first, at, end);
        if (NoFigures.include(text, first, unit, at)) return null;
        return withRest(text, measure(first, null, unit.unit().name(), at, unit.end()));
    }

    /** 日均客流量突破10万, 求人倍率为1.53: what the number counts may tell its unit. */
    private @Nullable Measure unitless(String text, Numeral number, int at, int end) {
        boolean ends = ends(text, end) || BareRates.isListed(text, end);
        boolean decimal = number.low().scale() > 0;
        boolean rate = decimal && BareRates.include(text, at);
        if (ends && text.substring(at, end).indexOf('个') > 0) return measure(number, null, "元", at, end);
        boolean large =
                number.chinese() && number.low().compareTo(MYRIAD) > 0 && ChineseDigits.value(text.charAt(at)) > 0;
        boolean figure = number.chinese() ? large : number.scaled() || rate;
        boolean slogan = number.chinese() || number.low().compareTo(MYRIAD) < 0;
        String counted = ends || slogan ? null : units.countedAt(text, end);
        if (counted != null) return measure(number, null, counted, at, end);
        ListedNumbers.Last last = lists.last(text, at, end, figure || decimal);
        if (last != null && !number.chinese())
            return measure(last.scaling(number), null, last.unit().name(), at, end);
        return ends && figure ? measure(number, null, "", at, end) : null;
    }

    private static boolean ends(String text, int end) {
        return end == text.length()
                || "，。；、！？,;)\n以左”".indexOf(text.charAt(end)) >= 0
                || TURN.matcher(text).region(end, text.length()).lookingAt();
    }

    /** 两年半, 一个半月 */
    private @Nullable Measure halves(String text, Numeral number, int at) {
        int end = number.end();
        for (String unit : TIMES) {
            int behind = end + unit.length() + 1;
            boolean other = text.startsWith("期", behind) || text.startsWith("来", behind);
            if (text.startsWith(unit + "半", end) && !other) {
                return new Measure(number.low().add(HALF), null, unit, at, behind);
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
        boolean bare = second != null && unit == null && second.scaled() && ends(text, second.end());
        boolean other =
                unit != null && text.startsWith("%", end) && !unit.unit().name().equals("%");
        if (second == null || other || (unit == null && !bare)) return null;
        Numeral low = first.sharesScaleOf(second) ? first.times(second.scale()) : first;
        if (low.low().compareTo(second.high()) >= 0) return null;
        boolean ranks = first.chinese() && unit != null && unit.unit().name().equals("类");
        if (ranks) return null;
        if (unit == null) return measure(low, second, "", at, second.end());
        if (NoFigures.isAgeLimit(text, unit, at)) return null;
        return withRest(text, measure(low, second, unit.unit().name(), at, unit.end()));
    }

    /** 1万元以上5万元以下 */
    private @Nullable Measure bounds(String text, Numeral low, int end, int at) {
        Units.Read unit = units.read(text, end);
        if (unit == null || !text.startsWith("以上", unit.end())) return null;
        Numeral high = NumeralReader.read(text, unit.end() + 2);
        Units.Read same = high == null ? null : units.read(text, high.end());
        boolean bounded = same != null && same.unit().equals(unit.unit()) && text.startsWith("以下", same.end());
        if (high == null || same == null || !bounded || NoFigures.isAgeLimit(text, unit, at)) return null;
        return measure(low, high, unit.unit().name(), at, same.end() + 2);
    }

    private static Measure measure(Numeral low, @Nullable Numeral high, String unit, int from, int to) {
        BigDecimal upper = high != null ? high.high() : low.range() ? low.high() : null;
        return new Measure(low.low(), upper, unit, from, to);
    }

    private static int skipMore(String text, int at) {
        boolean more = at < text.length() && MORE.indexOf(text.charAt(at)) >= 0;
        boolean plus = text.startsWith("+", at) && at + 1 < text.length() && !isDigit(text, at + 1);
        return more || plus ? at + 1 : at;
    }

    /** 人/月 and 人•月 mean 人·月. */
    private static String each(String text, int from, int to) {
        return text.substring(from, to).replace('/', '·').replace('•', '·');
    }

    /** The /人·月 of 500元/人·月. */
    private static Measure withRest(String text, Measure measure) {
        int end = measure.to();
        if (end >= text.length() || text.charAt(end) != '/') return measure;
        int rest = end + 1;
        while (rest < text.length()
                && rest - end <= LONGEST_PER
                && "人月天次年户股家场学小时课日·•/个亩平方米吨公斤度班期件项位名台辆套间".indexOf(text.charAt(rest)) >= 0) rest++;
        if (rest == end + 1) return measure;
        return new Measure(
                measure.low(), measure.high(), measure.unit() + "/" + each(text, end + 1, rest), measure.from(), rest);
    }
}
