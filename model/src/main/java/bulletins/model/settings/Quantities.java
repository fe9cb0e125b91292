package bulletins.model.settings;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and sizes as people write them in settings; what is beyond a hundred years or {@code Long} is a mistake too. */
final class Quantities {
    private static final Duration LONGEST = Duration.ofDays(36_500);
    private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d{1,15})\\s*([A-Za-z]*)");

    private static final List<String> UNITS = List.of("B", "KB", "MB", "GB");

    private Quantities() {}

    static Duration duration(String text) {
        Matcher matcher = matched(text);
        Duration unit = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "ms" -> Duration.ofMillis(1);
            case "s" -> Duration.ofSeconds(1);
            case "m", "min" -> Duration.ofMinutes(1);
            case "h" -> Duration.ofHours(1);
            case "d" -> Duration.ofDays(1);
            default -> throw new IllegalArgumentException(text);
        };
        long number = Long.parseLong(matcher.group(1));
        if (number > LONGEST.dividedBy(unit)) throw new IllegalArgumentException(text);
        return unit.multipliedBy(number);
    }

    static long bytes(String text, long least, long most) {
        Matcher matcher = matched(text);
        long number = Long.parseLong(matcher.group(1));
        int powers = switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
            case "", "b" -> 0;
            case "kb", "k" -> 10;
            case "mb", "m" -> 20;
            case "gb", "g" -> 30;
            default -> throw new IllegalArgumentException(text);
        };
        if (number > Long.MAX_VALUE >> powers) throw new IllegalArgumentException(text);
        long bytes = number << powers;
        if (bytes < least || bytes > most) throw new IllegalArgumentException(text);
        return bytes;
    }

    /** @return a size as it may be written */
    static String written(long bytes) {
        long number = bytes;
        int unit = 0;
        while (unit < UNITS.size() - 1 && number % 1024 == 0) {
            number /= 1024;
            unit++;
        }
        return number + UNITS.get(unit);
    }

    private static Matcher matched(String text) {
        Matcher matcher = NUMBER_AND_UNIT.matcher(text.strip());
        if (!matcher.matches()) throw new IllegalArgumentException(text);
        return matcher;
    }
}
