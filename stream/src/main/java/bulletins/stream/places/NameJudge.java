package bulletins.stream.places;

import bulletins.model.Region.Level;
import bulletins.stream.places.Gazetteer.NameKind;
import bulletins.stream.places.Gazetteer.Sense;
import bulletins.stream.text.Joints;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether a name in running text means a place, and which. */
final class NameJudge {
    private static final int ONE_CHARACTER_STEM = 2;
    /** Before a name so short that it is rather the end of another word: 在雄县. */
    private static final String LEADING = "在赴到于";

    private static final int UNMISTAKABLE = 3;
    /** 五指山 and 山海关 are a mountain and a pass before they are counties. */
    private static final String LANDSCAPES = "山河湖江岛关峡沟海";

    /** What closes a list of places behind one of them: 、隆昌、泸县四地, 等5县, 两市; not 三市场, 两县级. */
    private static final Pattern LIST_END = Pattern.compile(
            "(?:、\\p{IsHan}{2,4}){0,4}(?:等|等?[两三四五六七八九十\\d]{1,2})(?:地|市县|区县|县区|县市|[市县区旗](?![镇级域委直场民政城]))");

    private final PlaceWords words;
    private final Surroundings around;

    NameJudge(PlaceWords words, Surroundings around) {
        this.words = words;
        this.around = around;
    }

    /** @return the place, when the name alone settles it */
    Optional<Place> firm(String text, Match<List<Sense>> candidate) {
        List<Sense> senses = candidate.value();
        Place place = senses.get(0).place();
        String name = candidate.in(text);
        if (senses.size() > 1 && place.level() == Level.COUNTY) return Optional.empty();
        boolean full = senses.get(0).kind() == NameKind.FULL;
        if (full) {
            boolean doubtful = name.length() <= ONE_CHARACTER_STEM || words.isTownPart(name) || words.isGeneric(name);
            boolean other = words.suffixContinues(text, candidate.end())
                    || words.isCutOut(text, candidate.start(), candidate.end());
            return doubtful || other ? Optional.empty() : Optional.of(place);
        }
        boolean wary = place.level() == Level.COUNTY || (place.level() == Level.PREFECTURE && words.isWary(name));
        return wary || isSomethingElse(text, candidate, place) ? Optional.empty() : widest(senses);
    }

    /**
     * @param last the place named before, null when there is none
     * @return the place that the name means here
     */
    Optional<Place> decide(String text, Match<List<Sense>> candidate, @Nullable Match<Place> last) {
        List<Sense> senses = candidate.value();
        Optional<Place> inside = inside(text, candidate, last);
        if (inside.isPresent()) return inside;
        boolean full = senses.stream().anyMatch(sense -> sense.kind() == NameKind.FULL);
        return full ? full(text, candidate, last) : brief(text, candidate, last);
    }

    /** 昆明市呈贡区, 无锡滨湖, 衢州的开化、常山两县: the name of the outer unit settles the inner one, however common its name. */
    private Optional<Place> inside(String text, Match<List<Sense>> candidate, @Nullable Match<Place> last) {
        boolean listed = follows(text, last, "的", candidate) && endsList(text, candidate);
        if (last == null || (last.end() != candidate.start() && !listed)) return Optional.empty();
        Place outer = last.value();
        Optional<Sense> inner = candidate.value().stream()
                .filter(sense ->
                        sense.place().within(outer) && sense.place().level().compareTo(outer.level()) > 0)
                .min(Comparator.comparing(sense -> sense.place().level()));
        if (inner.isEmpty()) return Optional.empty();
        Place place = inner.get().place();
        if (inner.get().kind() == NameKind.FULL) {
            return words.suffixContinues(text, candidate.end()) ? Optional.empty() : Optional.of(place);
        }
        String name = candidate.in(text);
        boolean word = place.level() == Level.COUNTY && words.isCommon(name) && !listed && !isDistrict(name, outer);
        return word || isSomethingElse(text, candidate, place) ? Optional.empty() : Optional.of(place);
    }

    /** 北京朝阳 and 深圳南山 name districts; 广东南山 would be a word. */
    private boolean isDistrict(String name, Place outer) {
        boolean city = outer.level() == Level.PREFECTURE || outer.name().endsWith("市");
        return city && words.isDistrictAfterCity(name);
    }

    private Optional<Place> full(String text, Match<List<Sense>> candidate, @Nullable Match<Place> last) {
        String name = candidate.in(text);
        if (words.suffixContinues(text, candidate.end()) || words.isTownPart(name)) return Optional.empty();
        if (words.isCutOut(text, candidate.start(), candidate.end())) return Optional.empty();
        List<Place> places = candidate.value().stream()
                .filter(sense -> sense.kind() != NameKind.SHORT)
                .map(Sense::place)
                .toList();
        boolean doubtful = name.length() <= ONE_CHARACTER_STEM || words.isGeneric(name);
        boolean led = candidate.start() > 0 && LEADING.indexOf(text.charAt(candidate.start() - 1)) >= 0;
        led |= follows(text, last, "、", candidate);
        boolean plain = name.length() <= ONE_CHARACTER_STEM && led;
        if (doubtful && !(places.size() == 1 && isInListOfPlaces(text, candidate, last)))
            return around.nearest(places.stream()
                    .filter(place -> around.isAtHome(place) || (plain && around.isInHomeProvince(place)))
                    .toList());
        return isSameUnitTwice(places) ? Optional.of(places.get(0)) : around.nearest(places);
    }

    private Optional<Place> brief(String text, Match<List<Sense>> candidate, @Nullable Match<Place> last) {
        Optional<Place> widest = widest(candidate.value());
        if (widest.isEmpty()) return county(text, candidate, last);
        Place place = widest.get();
        if (isSomethingElse(text, candidate, place)) return Optional.empty();
        String name = candidate.in(text);
        if (place.level() == Level.PROVINCE || !words.isWary(name)) return widest;
        boolean near = around.isCertain(place)
                || around.isAtHome(place)
                || isSibling(text, candidate, place, last)
                || isListed(text, candidate, last);
        return near ? widest : county(text, candidate, last);
    }

    /** @return the one province or prefecture that bears the name, the province before the prefecture */
    private static Optional<Place> widest(List<Sense> senses) {
        Level level = senses.stream()
                .map(sense -> sense.place().level())
                .min(Comparator.naturalOrder())
                .orElse(Level.COUNTY);
        if (level == Level.COUNTY) return Optional.empty();
        List<Place> places = senses.stream()
                .map(Sense::place)
                .filter(place -> place.level() == level)
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** A county's short name counts at home, beside its neighbour (also that of a district that is a word: 海淀、朝阳), when its full name stands elsewhere, or when it is unmistakable. */
    private Optional<Place> county(String text, Match<List<Sense>> candidate, @Nullable Match<Place> last) {
        String name = candidate.in(text);
        List<Place> places = candidate.value().stream()
                .map(Sense::place)
                .filter(place -> place.level() == Level.COUNTY)
                .filter(place -> !isSomethingElse(text, candidate, place))
                .toList();
        List<Place> near = places.stream()
                .filter(place -> !words.isCommon(name)
                        || (words.isDistrictAfterCity(name) && isSibling(text, candidate, place, last))
                        || (around.isAtHome(place) && endsList(text, candidate)))
                .filter(place ->
                        around.isCertain(place) || around.isAtHome(place) || isSibling(text, candidate, place, last))
                .toList();
        if (near.size() == 1) return Optional.of(near.get(0));
        boolean listed = candidate.value().stream().anyMatch(sense -> sense.kind() == NameKind.OTHER);
        boolean among = isInListOfPlaces(text, candidate, last) && !words.isCommon(name);
        boolean rare = name.length() >= UNMISTAKABLE
                && !words.isCommon(name)
                && LANDSCAPES.indexOf(name.charAt(name.length() - 1)) < 0;
        return places.size() == 1 && (listed || rare || among) ? Optional.of(places.get(0)) : Optional.empty();
    }

    private boolean isSomethingElse(String text, Match<?> candidate, Place place) {
        return words.continues(text, candidate.end(), place.level() == Level.COUNTY)
                || words.isPerson(text, candidate.start(), candidate.end())
                || words.isCutOut(text, candidate.start(), candidate.end());
    }

    /** 江苏宿迁、无锡: a list goes on among the children of one unit. */
    private static boolean isSibling(String text, Match<?> candidate, Place place, @Nullable Match<Place> last) {
        return last != null
                && follows(text, last, Joints.ALL, candidate)
                && place.parent().equals(last.value().parent());
    }

    /** 荣昌、内江、隆昌、泸县四地: the end of a list says that all of it are places. */
    private static boolean isInListOfPlaces(String text, Match<?> candidate, @Nullable Match<Place> last) {
        boolean begins = text.startsWith("、", candidate.end());
        return (begins || follows(text, last, "、", candidate)) && endsList(text, candidate);
    }

    /** 太原、包头: after another city and a pause the name is one more. */
    private static boolean isListed(String text, Match<?> candidate, @Nullable Match<Place> last) {
        return last != null && last.value().level() == Level.PREFECTURE && follows(text, last, "、", candidate);
    }

    /** @return whether one of the joints, a single character, stands between the place named last and the name */
    private static boolean follows(String text, @Nullable Match<Place> last, String joints, Match<?> candidate) {
        return last != null && last.end() + 1 == candidate.start() && joints.indexOf(text.charAt(last.end())) >= 0;
    }

    private static boolean endsList(String text, Match<?> candidate) {
        return LIST_END.matcher(text).region(candidate.end(), text.length()).lookingAt();
    }

    private static boolean isSameUnitTwice(List<Place> places) {
        return places.stream().distinct().count() == 1;
    }
}
