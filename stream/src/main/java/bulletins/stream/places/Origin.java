package bulletins.stream.places;

import java.util.List;

/** What stands left of an item's bar. */
public sealed interface Origin {

    /** @return the finest units that the item comes from; empty when the origin names none */
    default List<Place> places() {
        return List.of();
    }

    /** One place or several. */
    record Regions(List<Place> places) implements Origin {
        public Regions {
            places = List.copyOf(places);
        }
    }

    /**
     * One body that issues documents or several.
     *
     * @param places of local bodies
     */
    record Issuers(List<String> names, List<Place> places) implements Origin {
        public Issuers {
            names = List.copyOf(names);
            places = List.copyOf(places);
        }
    }

    /** The name of a column or a publication. */
    record Column(String name) implements Origin {}

    /** Nothing stands there. */
    record Nothing() implements Origin {}
}
