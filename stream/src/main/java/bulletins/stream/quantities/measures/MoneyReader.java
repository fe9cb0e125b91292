package bulletins.stream.quantities.measures;

import bulletins.stream.quantities.words.WordValues;
import bulletins.stream.text.CompactText;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads sums of money that are more than a number before 元: 人民币3.5亿元, ￥500, 3元5角, 五块三, 2角5分. */
final class MoneyReader {
    private static final WordValues<String> CURRENCIES =
            WordValues.of(MoneyReader.class, "currencies", Function.identity());
    private static final String DATES = "年月日号";

    private final Units units;

    MoneyReader(Units units) {
        this.units = units;
    }

    @Nullable
    Measure read(String text, int at) {
        int length = CURRENCIES.at(text, at);
        String currency = length == 0 ? null : CURRENCIES.of(text.substring(at, at + length));
        return currency == null ? inCoins(text, at) : afterSign(text, at, at + length, currency);
    }

    private @Nullable Measure afterSign(String text, int at, int numberAt, String currency) {
        Numeral number = NumeralReader.read(text, text.startsWith(" ", numberAt) ? numberAt + 1 : numberAt);
        if (number == null || DATES.indexOf(after(text, number.end() - 1)) >= 0) return null;
        Units.Read unit = units.read(text, number.end());
        int end = unit != null && isMoney(unit.unit().name()) ? unit.end() : number.end();
        return new Measure(number.low(), null, currency, at, end);
    }

    /** 3元5角, 五块三, 2角5分, 5角; null for a plain number of 元, which needs no special care, and for 5分 */
    private static @Nullable Measure inCoins(String text, int at) {
        BigDecimal sum = BigDecimal.ZERO;
        int end = at;
        int coins = 0;
        int smallest = -1;
        while (smallest < 2) {
            Numeral number = NumeralReader.read(text, end);
            if (number == null) break;
            int coin = coin(text, number.end());
            boolean spokenLast = coin < 0 && smallest >= 0 && isLoneDigit(text, number, end);
            if (!spokenLast && coin <= smallest) break;
            sum = sum.add(number.low().movePointLeft(spokenLast ? smallest + 1 : coin));
            end = spokenLast ? number.end() : number.end() + coinLength(text, number.end());
            smallest = spokenLast ? 2 : coin;
            coins++;
        }
        boolean tenth = smallest == 1
                && (CompactText.isDigit(text.charAt(at)) || at == 0 || "，。、\n了约".indexOf(text.charAt(at - 1)) >= 0);
        boolean cent = coins == 1 && smallest == 2 && text.charAt(end - 1) == '钱' && text.charAt(at) != '一';
        return coins > 1 || tenth || cent ? new Measure(sum, null, "元", at, end) : null;
    }

    private static boolean isLoneDigit(String text, Numeral number, int at) {
        boolean spoken = text.startsWith("块", at - 1) || text.startsWith("毛", at - 1);
        return spoken && number.end() == at + 1 && number.low().signum() > 0;
    }

    /** @return 0 for 元, 1 for 角, 2 for 分, -1 for anything else */
    private static int coin(String text, int at) {
        if (at >= text.length()) return -1;
        return switch (text.charAt(at)) {
            case '元', '块', '圆' -> 0;
            case '角', '毛' -> "度色落".indexOf(after(text, at)) >= 0 ? -1 : 1;
            case '分' -> "之钟别数类为".indexOf(after(text, at)) >= 0 ? -1 : 2;
            default -> -1;
        };
    }

    private static char after(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }

    private static int coinLength(String text, int at) {
        return text.startsWith("钱", at + 1) ? 2 : 1;
    }

    private static boolean isMoney(String unit) {
        return unit.equals("元") || isForeign(unit);
    }

    /** @return whether it is a currency other than 元, which has no second meaning */
    static boolean isForeign(String unit) {
        return unit.length() > 1 && (unit.endsWith("元") || unit.endsWith("镑") || unit.endsWith("币"));
    }
}
