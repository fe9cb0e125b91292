package bulletins.stream.places;

import bulletins.model.Region;
import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of places: units of GB/T 2260 to county level, what they are called, and what became of former ones. */
public final class Gazetteer {
    private static final String TABLE = "regions.tsv";
    private static final int COLUMNS = 10;
    private static final String CITY = "市";
    /** 恩施自治州 and 循化自治县 leave out whose they are. */
    private static final Pattern AUTONOMOUS = Pattern.compile("自治[区州县旗]$");

    private final Map<String, Place> byCode = new LinkedHashMap<>();
    private final Map<String, List<Sense>> byName = new HashMap<>();
    private final PhraseIndex<List<Sense>> names = new PhraseIndex<>();
    private final Map<Character, Place> byLetter = new HashMap<>();

    /** Which of a place's names it is; another name stands alone, while a short one may need its surroundings. */
    public enum NameKind {
        FULL,
        SHORT,
        OTHER
    }

    /**
     * One place that a name may mean.
     *
     * @param until the year in which the name ended; null while it is in use
     */
    public record Sense(
            Place place, NameKind kind, @Nullable Integer until) {}

    private Gazetteer() {}

    /** @return the shipped table */
    public static Gazetteer shipped() {
        Gazetteer gazetteer = new Gazetteer();
        Map<String, String> isoByProvince = new HashMap<>();
        for (String line : new Shipped(Gazetteer.class, TABLE).lines())
            gazetteer.add(line.split("\t", COLUMNS), isoByProvince);
        return gazetteer;
    }

    /** @return the unit that bears a code today */
    public Optional<Place> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** @return what a name may mean, former names too; empty when it is no place's name */
    List<Sense> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** @return the names that begin at one place of a text, the longest first, and what they may mean */
    List<Match<List<Sense>>> startingAt(String text, int start) {
        return names.startingAt(text, start);
    }

    /** @return the province that a single character stands for, as 粤 */
    Optional<Place> lettered(char letter) {
        return Optional.ofNullable(byLetter.get(letter));
    }

    /** @return every name of the table */
    Collection<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** @return every unit of today */
    Collection<Place> places() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    private void add(String[] row, Map<String, String> isoByProvince) {
        String code = row[0];
        if (!row[8].isEmpty()) {
            addFormer(row);
            return;
        }
        if (!row[5].isEmpty()) isoByProvince.put(code.substring(0, 2), row[5]);
        Region.Point point =
                row[3].isEmpty() ? null : new Region.Point(Double.parseDouble(row[3]), Double.parseDouble(row[4]));
        String iso = Objects.requireNonNull(isoByProvince.get(code.substring(0, 2)), code);
        Place place = new Place(code, row[1], row[2], iso, point);
        byCode.put(code, place);
        name(row[1], new Sense(place, NameKind.FULL, null));
        for (String other : row[7].split(" "))
            if (!other.isEmpty()) name(other, new Sense(place, NameKind.OTHER, null));
        Matcher autonomous = AUTONOMOUS.matcher(row[1]);
        if (autonomous.find()) name(row[2] + autonomous.group(), new Sense(place, NameKind.OTHER, null));
        name(row[2], new Sense(place, NameKind.SHORT, null));
        if (row[1].startsWith(CITY)) swallowed(place);
        for (char letter : row[6].toCharArray()) byLetter.put(letter, place);
    }

    /** 青岛市南区 is the 市南区 of 青岛, and no part of it that is called 南区. */
    private void swallowed(Place district) {
        Place city = Objects.requireNonNull(byCode.get(district.parent()), district.name());
        name(city.shortName() + district.name(), new Sense(district, NameKind.OTHER, null));
    }

    /** Former rows stand after all rows of today, so their successors are known. */
    private void addFormer(String[] row) {
        int until = Integer.parseInt(row[8]);
        for (String successor : row[9].split(",")) {
            Place place = Objects.requireNonNull(byCode.get(successor), row[1]);
            boolean outgrown = named(row[1]).stream().anyMatch(sense -> place.within(sense.place()));
            if (!outgrown) name(row[1], new Sense(place, NameKind.FULL, until));
            boolean city = row[0].endsWith("00") && !row[1].endsWith("地区");
            if (city && !byName.containsKey(row[2])) name(row[2], new Sense(place, NameKind.SHORT, until));
        }
    }

    private void name(String name, Sense sense) {
        List<Sense> senses = byName.computeIfAbsent(name, unknown -> new ArrayList<>(1));
        names.put(name, senses);
        boolean known = senses.stream().anyMatch(other -> other.place().equals(sense.place()));
        if (!known) senses.add(sense);
    }

    /** @return the unit whose name ends in {@code rank} that a place is or lies in: of 昆山市 and 省 江苏省 */
    public Optional<Place> around(Place place, char rank) {
        if (place.name().charAt(place.name().length() - 1) == rank) return Optional.of(place);
        Optional<Place> province = withCode(place.province());
        return switch (rank) {
            case '省' -> province;
            case '市' -> place.level() == Region.Level.COUNTY ? withCode(place.parent()) : Optional.empty();
            case '区' -> province.filter(unit -> unit.name().endsWith("区"));
            default -> Optional.empty();
        };
    }
}
