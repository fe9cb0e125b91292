package bulletins.stream.quantities.measures;

import bulletins.stream.text.CompactText;
import bulletins.stream.text.Joints;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the numbers of a list leave to the last of them: 12、8和7个; 2.3、1.8、4.1万人; 2.1个和1.7个百分点. */
final class ListedNumbers {
    private static final int LONGEST = 60;
    private static final int REACH = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What leads to a list of numbers that belong together; the 3、4 of 第3、4期 do not. */
    private static final Pattern LED =
            Pattern.compile("(?:[为达到是至由]|(?:分别|依次)[^，。；：\\n\\d]{0,20})(?:[\\d.,]+[、和与及]){0,12}$");

    /** Beside so many others right after a noun, a number is handed out without another word: 三县新建驿站12、8、7个; 甲市16.8、乙市15.2、丙市13.6万人次. */
    private static final Pattern NUMBERS =
            Pattern.compile("[\\p{IsHan}&&[^第附卷年月日号]]((?:[\\d.]+[、和与及]\\p{IsHan}{0,6}){0,12})$");

    private static final int LONGEST_NAME = 6;

    private static final int FEWEST = 2;

    private final Units units;

    ListedNumbers(Units units) {
        this.units = units;
    }

    /** The last number of a list. */
    record Last(Numeral numeral, Unit unit) {

        /** @return a number of the list with the 万 or 亿 of this one, unless it is too large beside it: 3000和1.2万 */
        Numeral scaling(Numeral number) {
            BigDecimal most = numeral.low().divide(numeral.scale()).multiply(HUNDRED);
            boolean shares = !number.scaled()
                    && (number.low().scale() > 0 || number.low().compareTo(most) < 0);
            return shares && numeral.scaled() ? number.times(numeral.scale()) : number;
        }
    }

    /**
     * @param figure whether the number at {@code at} is one that is no part of a name
     * @return null where the words after it do not go on to a number with a unit
     */
    @Nullable
    Last last(String text, int at, int end, boolean figure) {
        int from = Math.max(0, at - LONGEST - REACH);
        Matcher listed = NUMBERS.matcher(text).region(from, at);
        int others = listed.find()
                ? listed.group(1).replaceAll("[^" + Joints.ALL + "]", "").length()
                : -LONGEST;
        boolean led = figure || LED.matcher(text).region(from, at).find();
        for (int joint = end; Joints.at(text, joint) && joint - end < LONGEST; ) {
            int named = numberAfter(text, joint + 1);
            Numeral next = NumeralReader.read(text, named);
            if (next == null) return null;
            led &= named == joint + 1;
            others++;
            Units.Read unit = units.read(text, next.end());
            boolean belong = led || others >= FEWEST;
            if (unit != null && belong && !NoFigures.isYear(next, unit)) return new Last(next, unit.unit());
            joint = next.end();
        }
        return null;
    }

    /** The 个 of 2.1个和1.7个百分点 means what the last does. */
    Units.@Nullable Read meant(String text, Units.@Nullable Read read) {
        if (read == null || !read.unit().name().equals("个")) return read;
        int at = read.end();
        while (Joints.at(text, at) && at - read.end() < LONGEST) {
            Numeral next = NumeralReader.read(text, at + 1);
            Units.Read unit = next == null ? null : units.read(text, next.end());
            if (unit == null) return read;
            if (unit.unit().name().equals("百分点")) return new Units.Read(unit.unit(), read.end());
            at = unit.end();
        }
        return read;
    }

    /** @return where a number stands that the name of something may lead to */
    private static int numberAfter(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST_NAME && Character.isIdeographic(text.charAt(at))) at++;
        boolean number = at < text.length() && CompactText.isDigit(text.charAt(at));
        return number ? at : from;
    }
}
