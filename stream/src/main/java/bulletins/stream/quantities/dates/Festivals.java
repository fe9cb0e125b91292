package bulletins.stream.quantities.dates;

import bulletins.model.Shipped;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordValues;
import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The festivals and solar terms by their names, and the days off around them. */
public final class Festivals {
    private static final String FILE = "festivals.yaml";
    private static final String HOLIDAYS = "holidays.txt";

    private final WordValues<Festival> byName;
    private final List<Days> holidays;

    private Festivals(List<Festival> festivals, List<Days> holidays) {
        this.holidays = holidays;
        byName = new WordValues<>(festivals.stream().collect(Collectors.toMap(Festival::name, named -> named)));
    }

    public static Festivals shipped() {
        List<Festival> festivals = new Shipped(Festivals.class, FILE).yaml(new TypeReference<List<Festival>>() {});
        List<Days> holidays = new Shipped(Festivals.class, HOLIDAYS)
                .lines().stream().map(Festivals::days).toList();
        return new Festivals(festivals, holidays);
    }

    private static Days days(String fromAndTo) {
        String[] days = fromAndTo.split(" ");
        return new Days(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** @return the days off around a festival, the day itself where they are not known */
    Days holiday(LocalDate festival) {
        return holidays.stream()
                .filter(days -> !festival.isBefore(days.start()) && !festival.isAfter(days.end()))
                .findFirst()
                .orElse(new Days(festival, festival));
    }

    boolean startsAt(String text, int at) {
        return byName.at(text, at) > 0;
    }

    /** @return the festival that is named at the cursor, whose name is read; null when none is */
    @Nullable
    Festival take(Cursor cursor) {
        return byName.take(cursor);
    }
}
