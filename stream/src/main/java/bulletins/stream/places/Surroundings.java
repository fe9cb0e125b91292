package bulletins.stream.places;

import bulletins.model.Region.Level;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The places that are certain in an article: where it comes from, and what its text names beyond doubt. */
final class Surroundings {
    private final Set<String> homes = new HashSet<>();
    private final Set<String> certain = new HashSet<>();
    private final Gazetteer gazetteer;

    Surroundings(Gazetteer gazetteer, List<Place> home) {
        this.gazetteer = gazetteer;
        for (Place place : home) {
            homes.add(place.code());
            Optional<Place> parent = gazetteer.withCode(place.parent());
            boolean beside = place.level() == Level.COUNTY;
            if (beside) parent.ifPresent(prefecture -> homes.add(prefecture.code()));
        }
    }

    void add(Place place) {
        certain.add(place.code());
    }

    boolean isCertain(Place place) {
        return certain.contains(place.code());
    }

    /** @return whether it lies directly in the unit that the article comes from, or beside that unit in the same prefecture */
    boolean isAtHome(Place place) {
        return homes.contains(place.code()) || homes.contains(place.parent());
    }

    boolean isInHomeProvince(Place place) {
        return homes.stream().anyMatch(home -> home.startsWith(place.code().substring(0, 2)));
    }

    /** @return whether the unit that holds it is certain */
    private boolean parentIsCertain(Place place) {
        return certain.contains(place.parent());
    }

    /** @return the one place of several that the article's home or its certain places point to */
    Optional<Place> nearest(List<Place> places) {
        if (places.size() == 1) return Optional.of(places.get(0));
        return only(places.stream().filter(this::isAtHome).toList())
                .or(() -> only(places.stream().filter(this::isInHomeProvince).toList()))
                .or(() -> only(places.stream().filter(this::parentIsCertain).toList()))
                .or(() -> only(places.stream().filter(this::provinceIsCertain).toList()));
    }

    private boolean provinceIsCertain(Place place) {
        return gazetteer.withCode(place.province()).filter(this::isCertain).isPresent();
    }

    private static Optional<Place> only(List<Place> places) {
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }
}
