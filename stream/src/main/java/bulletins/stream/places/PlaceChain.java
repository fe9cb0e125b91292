package bulletins.stream.places;

import bulletins.model.Region;
import bulletins.stream.places.Gazetteer.NameKind;
import bulletins.stream.places.Gazetteer.Sense;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads places written one inside the other, as {@code 江苏省常州市} or {@code 北京延庆}, at a given point of a text. */
final class PlaceChain {
    private final Gazetteer gazetteer;

    /**
     * A chain that was read.
     *
     * @param places from the widest to the finest
     * @param end where the text goes on
     */
    record Read(List<Place> places, int end) {
        Place finest() {
            return places.get(places.size() - 1);
        }
    }

    PlaceChain(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @return the longest chain that starts here, the inner names understood inside the outer ones */
    Optional<Read> read(String text, int start, List<Place> context) {
        List<Place> places = new ArrayList<>();
        int at = start;
        while (at < text.length()) {
            Optional<Read> next = next(text, at, places, context);
            if (next.isEmpty()) break;
            places.add(next.get().finest());
            at = next.get().end();
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Read(places, at));
    }

    private Optional<Read> next(String text, int at, List<Place> outer, List<Place> context) {
        for (Match<List<Sense>> name : gazetteer.startingAt(text, at)) {
            List<Sense> senses = name.value();
            Optional<Place> place =
                    outer.isEmpty() ? widest(senses, context) : inside(senses, outer.get(outer.size() - 1));
            if (place.isPresent()) return Optional.of(new Read(List.of(place.get()), name.end()));
        }
        return Optional.empty();
    }

    private static Optional<Place> inside(List<Sense> senses, Place outer) {
        return senses.stream()
                .map(Sense::place)
                .filter(place -> place.within(outer) && place.level().compareTo(outer.level()) > 0)
                .min(Comparator.comparing(Place::level));
    }

    /** A name alone means the widest unit of that name, if only one unit of that rank bears it or one lies in the context. */
    private static Optional<Place> widest(List<Sense> senses, List<Place> context) {
        Optional<Region.Level> level = senses.stream()
                .filter(sense -> sense.kind() != NameKind.SHORT || sense.until() == null)
                .map(sense -> sense.place().level())
                .min(Comparator.naturalOrder());
        if (level.isEmpty()) return Optional.empty();
        List<Place> ranked = senses.stream()
                .map(Sense::place)
                .filter(place -> place.level() == level.get())
                .toList();
        if (ranked.size() == 1) return Optional.of(ranked.get(0));
        List<Place> near = ranked.stream()
                .filter(place -> context.stream().anyMatch(known -> place.within(known) || known.within(place)))
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }
}
