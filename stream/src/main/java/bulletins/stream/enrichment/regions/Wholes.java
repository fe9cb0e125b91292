package bulletins.stream.enrichment.regions;

import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What 全省, 该县 and 我市 mean, by the places that have been named before. */
final class Wholes {
    private final Gazetteer gazetteer;
    private final @Nullable Place home;
    private final Map<Character, Place> lastOfRank = new HashMap<>();

    /** @param home where the article comes from */
    Wholes(Gazetteer gazetteer, @Nullable Place home) {
        this.gazetteer = gazetteer;
        this.home = home;
    }

    void take(Place place) {
        lastOfRank.put(place.name().charAt(place.name().length() - 1), place);
    }

    /**
     * @param scope what was spoken of last
     * @return the unit of that rank around {@code scope}, else around the article's origin, else the one named last; 该市 is rather the
     *     one named last where that lies in the origin; 我市 is the origin's; {@code scope} itself where there is none
     */
    @Nullable
    Place of(char qualifier, char rank, @Nullable Place scope) {
        Place named = lastOfRank.get(rank);
        if (qualifier == '该' && named != null && home != null && named.within(home)) return named;
        boolean own = "我本".indexOf(qualifier) >= 0;
        Place unit = own || scope == null ? null : gazetteer.around(scope, rank).orElse(null);
        if (unit == null && home != null) unit = gazetteer.around(home, rank).orElse(null);
        if (unit == null) unit = named;
        return unit == null ? scope : unit;
    }
}
