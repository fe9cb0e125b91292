package bulletins.model.settings;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and sizes as people write them in settings. */
final class Quantities {
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,15})\\s*([A-Za-z]*)");

    private Quantities() {}

    static Duration duration(String text) {
        Matcher matcher = matched(text);
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m", "min" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            case "d" -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException(text);
        };
    }

    static long bytes(String text) {
        Matcher matcher = matched(text);
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "", "b" -> number;
            case "kb", "k" -> number << 10;
            case "mb", "m" -> number << 20;
            case "gb", "g" -> number << 30;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Matcher matched(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
        if (!matcher.matches()) throw new IllegalArgumentException(text);
        return matcher;
    }
}
