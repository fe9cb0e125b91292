package bulletins.stream.quantities.measures;

import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.text.CompactText;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads one number in figures, Chinese numerals or both: 34,759 · 1.2万 · 3亿5000万 · 20余万 · 两千零五 · 三点五 · 三四百. */
final class NumeralReader {
    private static final int LONGEST = 32;
    private static final int LONGEST_FIGURE = 24;
    private static final String MORE = "余多来几";

    private final String text;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal current;
    private BigDecimal spread = BigDecimal.ZERO;
    private int power;
    private boolean figures;
    private boolean afterZero;

    private NumeralReader(String text, int at) {
        this.text = text;
        this.at = at;
    }

    static @Nullable Numeral read(String text, int at) {
        return new NumeralReader(text, at).number();
    }

    private @Nullable Numeral number() {
        int start = at;
        while (at < text.length() && at - start < LONGEST && (figure() || chineseDigits() || scale() || more())) {}
        if (at == start || (current == null && power == 0)) return null;
        BigDecimal rest = current == null ? BigDecimal.ZERO : current;
        if (spokenShort()) rest = rest.movePointRight(power - 1);
        BigDecimal high = total.add(section).add(rest);
        BigDecimal low = spread.signum() == 0 ? high : high.subtract(spread);
        return new Numeral(low, high, BigDecimal.ONE.movePointRight(power), !figures, at);
    }

    /** 三万五 is 35,000 and 一百二 is 120: a lone last digit counts in the place below. */
    private boolean spokenShort() {
        return power >= 2
                && current != null
                && !afterZero
                && current.scale() == 0
                && current.compareTo(BigDecimal.TEN) < 0
                && ChineseDigits.power(text.charAt(at - 2)) >= 2;
    }

    private boolean figure() {
        if (!digitAt(at) || current != null) return false;
        int end = at;
        String marks = "," + (isWideGrouped() ? "，" : "") + (isSpaceGrouped() ? " " : "");
        while (end - at < LONGEST_FIGURE && (digitAt(end) || groupFollows(end, marks))) end++;
        if (end < text.length() && text.charAt(end) == '.' && digitAt(end + 1)) {
            end++;
            while (end - at < LONGEST_FIGURE && digitAt(end)) end++;
        }
        current = new BigDecimal(text.substring(at, end).replaceAll("[,， ]", ""));
        figures = true;
        at = end;
        return true;
    }

    /** A full-width comma groups figures where the number then has decimals or is a sum: 82，225.00 */
    private boolean isWideGrouped() {
        int end = at;
        while (end - at < LONGEST_FIGURE && (digitAt(end) || groupFollows(end, ",，"))) end++;
        boolean decimals = end < text.length() && text.charAt(end) == '.' && digitAt(end + 1);
        return decimals || text.startsWith("元", end) || text.startsWith("万元", end) || text.startsWith("亿元", end);
    }

    /** A space groups figures, as the standard for figures in print has it, where no cells of a table stand side by side: 9 876人 */
    private boolean isSpaceGrouped() {
        int first = at;
        while (first - at < 3 && digitAt(first)) first++;
        int end = first;
        while (end - at < LONGEST_FIGURE && groupFollows(end, " ")) end += 4;
        boolean cell = at > 1 && text.charAt(at - 1) == ' ' && digitAt(at - 2);
        boolean ends = end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n';
        return end > first && ends && !cell && text.charAt(at) != '0';
    }

    private boolean groupFollows(int place, String marks) {
        boolean mark = place < text.length() && marks.indexOf(text.charAt(place)) >= 0;
        return mark && digitAt(place + 1) && digitAt(place + 2) && digitAt(place + 3) && !digitAt(place + 4);
    }

    private boolean digitAt(int place) {
        return place < text.length() && CompactText.isDigit(text.charAt(place));
    }

    private boolean chineseDigits() {
        if (text.charAt(at) == '廿' && current == null && power != 1) return twenty();
        int digit = ChineseDigits.value(text.charAt(at));
        if (digit < 0 || (current != null && figures)) return false;
        if (digit == 0 && current == null && power > 0) {
            afterZero = true;
            at++;
            return true;
        }
        if (current != null) return adjacentDigit(digit);
        current = BigDecimal.valueOf(digit);
        at++;
        return decimals();
    }

    private boolean twenty() {
        section = section.add(BigDecimal.valueOf(20));
        power = 1;
        at++;
        return true;
    }

    /** 三四百 is a range, 二〇二一 a row of figures. */
    private boolean adjacentDigit(int digit) {
        BigDecimal before = Objects.requireNonNull(current);
        boolean scaleFollows = at + 1 < text.length() && ChineseDigits.power(text.charAt(at + 1)) > 0;
        boolean spoken = digit > before.intValue() && before.signum() > 0 && before.compareTo(BigDecimal.TEN) < 0;
        boolean pair = digit == before.intValue() + 1 && !isNumeral(at + 1) && !isNumeral(at - 2);
        boolean range = spoken && (scaleFollows || power > 0 || pair);
        if (range) spread = BigDecimal.valueOf(digit).subtract(before);
        current = range ? BigDecimal.valueOf(digit) : before.movePointRight(1).add(BigDecimal.valueOf(digit));
        at++;
        return true;
    }

    private boolean isNumeral(int place) {
        return place >= 0 && place < text.length() && ChineseDigits.value(text.charAt(place)) >= 0;
    }

    private boolean decimals() {
        int place = at + 1;
        if (at >= text.length() || text.charAt(at) != '点') return true;
        var digits = new StringBuilder();
        while (place < text.length() && digits.length() < 9 && ChineseDigits.value(text.charAt(place)) >= 0) {
            digits.append(ChineseDigits.value(text.charAt(place++)));
        }
        if (digits.isEmpty()) return true;
        current = new BigDecimal(Objects.requireNonNull(current).toPlainString() + "." + digits);
        at = place;
        return true;
    }

    private boolean scale() {
        int here = ChineseDigits.power(text.charAt(at));
        if (here == 0 || (current == null && here > 1 && power == 0 && !standsAlone())) return false;
        BigDecimal amount =
                current == null && section.signum() == 0 && total.signum() == 0 ? BigDecimal.ONE : nullAsZero();
        if (here < 4) section = section.add((current == null ? BigDecimal.ONE : amount).movePointRight(here));
        else if (here == 4) {
            total = total.add(section.add(amount).movePointRight(4));
            section = BigDecimal.ZERO;
        } else {
            total = total.add(section).add(amount).movePointRight(8);
            section = BigDecimal.ZERO;
        }
        spread = spread.movePointRight(here);
        current = null;
        afterZero = false;
        power = here;
        at++;
        return true;
    }

    /** 近百, 上千, 百余 and 千万 need no digit before them. */
    private boolean standsAlone() {
        if (at > 0 && "数几".indexOf(text.charAt(at - 1)) >= 0) return false;
        boolean bounded = at > 0 && "近超逾约上过破".indexOf(text.charAt(at - 1)) >= 0;
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        return bounded || next == '余' || (ChineseDigits.power(next) == 4 && text.charAt(at) != '万');
    }

    private BigDecimal nullAsZero() {
        return current == null ? BigDecimal.ZERO : current;
    }

    private boolean more() {
        boolean piece = text.startsWith("个亿", at) || text.startsWith("个多亿", at);
        boolean scaleFollows = piece || (at + 1 < text.length() && ChineseDigits.power(text.charAt(at + 1)) > 1);
        if ((!piece && MORE.indexOf(text.charAt(at)) < 0) || !scaleFollows || (current == null && power == 0))
            return false;
        at++;
        return true;
    }
}
