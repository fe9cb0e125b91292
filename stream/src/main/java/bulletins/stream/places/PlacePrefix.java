package bulletins.stream.places;

import bulletins.model.Region;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place that stands right before a local body's name, also as 省, 市, 区 or 县 alone. */
final class PlacePrefix {
    private static final int LONGEST = 24;
    private static final Pattern JOINT = Pattern.compile("会同|联合|以及|[和与及]");
    private static final String OWN_RANKS = "省市区县州";

    private final Gazetteer gazetteer;
    private final PlaceChain chain;

    /**
     * A prefix.
     *
     * @param place null when the prefix names a rank and nothing tells which place is meant
     */
    record Found(int start, @Nullable Place place) {}

    PlacePrefix(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.chain = new PlaceChain(gazetteer);
    }

    Optional<Found> before(String text, int from, int end, IssuerNames.Near near) {
        int free = afterJoint(text, from, near);
        for (int start = Math.max(free, end - LONGEST); start <= end - 2; start++) {
            Optional<PlaceChain.Read> read = chain.read(text.substring(start, end), 0, near.home());
            if (read.isPresent() && start + read.get().end() == end) {
                return Optional.of(new Found(start, read.get().finest()));
            }
        }
        if (end - 3 >= free && text.startsWith("自治区", end - 3)) {
            return Optional.of(new Found(end - 3, own('省', near)));
        }
        if (end - 1 >= free && OWN_RANKS.indexOf(text.charAt(end - 1)) >= 0) {
            return Optional.of(new Found(end - 1, own(text.charAt(end - 1), near)));
        }
        return Optional.empty();
    }

    /** The 会同 of 县人社局会同县财政局 is no part of 会同县, nor the 和 of 县财政局和县总工会 one of 和县. */
    private static int afterJoint(String text, int from, IssuerNames.Near near) {
        Matcher joint = JOINT.matcher(text).region(from, text.length());
        boolean joins = near.before() != null && near.before().end() == from && joint.lookingAt();
        return joins ? joint.end() : from;
    }

    /** The body named before is nearer than the article's home. */
    @Nullable
    Place own(char rank, IssuerNames.Near near) {
        IssuerNames.Body before = near.before();
        if (before != null && before.place() != null) {
            Place place = own(rank, before.place());
            if (place != null) return place;
        }
        return near.home().size() == 1 ? own(rank, near.home().get(0)) : null;
    }

    private @Nullable Place own(char rank, Place place) {
        Place province = gazetteer.withCode(place.province()).orElse(null);
        Place parent = gazetteer.withCode(place.parent()).orElse(null);
        if (rank == '省') return province;
        boolean county = place.level() == Region.Level.COUNTY;
        if (rank == '市') {
            Place city = county && !place.name().endsWith("市") ? parent : place;
            return city != null && city.name().endsWith("市") ? city : null;
        }
        if (rank == '州') return county ? parent : place.level() == Region.Level.PREFECTURE ? place : null;
        return county && place.name().indexOf(rank) >= 0 ? place : null;
    }
}
