package bulletins.launcher.commands;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as people write them: {@code 2024-06-30}, {@code 2024/6/30} or {@code 2024年6月30日}, and where one is a bound, months. */
public final class Days {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:月|[-/.月](\\d{1,2})日?)?");
    private static final String DAY = "a day is written as 2024-06-30";

    private Days() {}

    private record Span(LocalDate first, LocalDate last) {}

    /** @throws TypeConversionException when it is no single day */
    public static LocalDate one(String text) {
        return read(text).filter(span -> span.first.equals(span.last)).orElseThrow(() -> mistaken(DAY, text)).first;
    }

    private static Span span(String text) {
        return read(text).orElseThrow(() -> mistaken(DAY + ", a month as 2024-06", text));
    }

    private static Optional<Span> read(String text) {
        Matcher written = WRITTEN.matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC));
        if (!written.matches()) return Optional.empty();
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
            if (written.group(3) == null) return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
            LocalDate day = month.atDay(Integer.parseInt(written.group(3)));
            return Optional.of(new Span(day, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static TypeConversionException mistaken(String form, String text) {
        return new TypeConversionException(form + ", not '" + text + "'");
    }

    /** The day, or the first of the month. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return span(text).first;
        }
    }

    /** The day, or the last of the month. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return span(text).last;
        }
    }
}
