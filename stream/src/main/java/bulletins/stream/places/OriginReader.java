package bulletins.stream.places;

import bulletins.model.Region;
import bulletins.stream.text.CompactText;
import bulletins.stream.text.Joints;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands what stands left of an item's bar: places, issuers, a column, or nothing. */
public final class OriginReader {
    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;/／·+\\s—－&＆（）()-]+");

    /** What follows places that stand for more than are named: 等地, 等5省, 两市, 多地, 全省. */
    private static final Pattern PLURAL = Pattern.compile(
            "(?:等(?:地|多地|省|市|省市|省份|\\d+省|\\d+市)?|[两二三四五六七八九\\d]+(?:省|市|省市|地|区|县|部门|个部门|厅局)|多地|各地|全省|全市|全区|地区|一带)$");
    /** What follows a unit's name when a smaller place, that is no unit of the standard, is named inside it. */
    private static final Pattern SMALLER = Pattern.compile(
            "[\\u4e00-\\u9fa5]{0,12}(?:新区|片区|新城|科技城|开发区|高新区|经开区|工业园区?|园区|示范区|度假区|景区|管理区|功能区|合作区|自贸区|自贸港|试验区|保税区|港区|林区|镇|乡|街道|村|社区|城|师|团|兵团)");

    /** Words between a province and a city that name no unit: a zone of which the city has a part, the corps that the city is of. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:自(?:由)?贸(?:易)?试验区|(?:生产建设)?兵团(?:第?[一二三四五六七八九十\\d]{1,3}师)?)(?=\\p{IsHan})");

    /** 青岛市北 is the 市北区 of 青岛, and 济南市中 the 市中区 of 济南. */
    private static final String DIRECTIONS = "中南北";

    /** A name after a unit's that no table knows: a village, a zone called by its short name. */
    private static final Pattern UNKNOWN = Pattern.compile("[\\u4e00-\\u9fa5]{2,3}");

    private final Gazetteer gazetteer;
    private final PlaceChain chain;
    private final IssuerNames issuers;
    private final PlaceWords words = new PlaceWords();

    public OriginReader(Gazetteer gazetteer, IssuerNames issuers) {
        this.gazetteer = gazetteer;
        this.chain = new PlaceChain(gazetteer);
        this.issuers = issuers;
    }

    /** @return what the origin says */
    public Origin read(String printed) {
        String origin = CompactText.of(printed.strip()).text().replaceAll("[【】\\[\\]“”《》]", "");
        if (origin.isBlank()) return new Origin.Nothing();
        Optional<List<Place>> places = places(printed.strip().replaceAll("[【】\\[\\]“”《》]", ""));
        if (places.isPresent()) return new Origin.Regions(places.get());
        IssuerNames.Bodies bodies = issuers.whole(origin);
        if (!bodies.names().isEmpty()) return new Origin.Issuers(bodies.names(), bodies.places());
        return new Origin.Column(origin);
    }

    /** @return whether the words are nothing but places or issuers, or another country */
    public boolean isKnown(String printed) {
        Origin origin = read(printed);
        return Countries.names().contains(printed)
                || origin instanceof Origin.Regions
                || origin instanceof Origin.Issuers;
    }

    /** @return whether the words are one place that is known, or one within the other, or an issuer */
    public boolean isName(String printed) {
        boolean place = chain.read(printed, 0, List.of())
                .filter(read -> read.end() == printed.length())
                .isPresent();
        return place || read(printed) instanceof Origin.Issuers;
    }

    /** @return the places when the whole origin is made of them */
    private Optional<List<Place>> places(String origin) {
        String printed = BETWEEN.matcher(origin.replaceFirst("^中国(?=.)", "")).replaceFirst("");
        String named = PLURAL.matcher(printed).replaceFirst("");
        List<Place> context = new ArrayList<>();
        for (String words : List.of(printed, named)) {
            List<Place> nested = part(words.replaceAll("[\\s·—－（）()-]+", ""), context);
            if (!nested.isEmpty()) return Optional.of(nested);
        }
        Set<Place> found = new LinkedHashSet<>();
        for (String part : SEPARATORS.split(named)) {
            if (part.isEmpty()) continue;
            List<Place> places = part(part, context);
            if (places.isEmpty()) return Optional.empty();
            found.addAll(places);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    /** Adds the chain's outer places to the context, since {@code 江苏宿迁、无锡} says the province once. */
    private List<Place> part(String part, List<Place> context) {
        List<Place> letters = letters(part);
        if (!letters.isEmpty()) return letters;
        Optional<PlaceChain.Read> read = chain.read(part, 0, context);
        if (read.isEmpty()) return List.of();
        String rest = part.substring(read.get().end());
        if (rest.length() == 1 && part.charAt(read.get().end() - 1) == '市' && DIRECTIONS.indexOf(rest) >= 0)
            return part(part + "区", context);
        Place finest = read.get().finest();
        context.addAll(read.get().places());
        gazetteer.withCode(finest.parent()).ifPresent(context::add);
        if (rest.isEmpty() || isPart(rest, SMALLER)) return List.of(finest);
        boolean joined = Joints.at(rest, 0);
        List<Place> beside = part(joined ? rest.substring(1) : rest, context);
        if (!beside.isEmpty() && (joined || finest.level() != Region.Level.PROVINCE)) return join(finest, beside);
        boolean named = words.isPhrase(part);
        return isPart(rest, UNKNOWN) && !named ? List.of(finest) : List.of();
    }

    private boolean isPart(String rest, Pattern pattern) {
        return pattern.matcher(rest).matches() && !issuers.looksLikeOne(rest);
    }

    private static List<Place> join(Place first, List<Place> others) {
        List<Place> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    /** @return the provinces of a word made of abbreviations alone, as 鲁甘 or 京津冀 or 粤 */
    private List<Place> letters(String word) {
        if (!gazetteer.named(word).isEmpty()) return List.of();
        List<Place> provinces = new ArrayList<>();
        for (int at = 0; at < word.length(); at++) {
            Optional<Place> province = gazetteer.lettered(word.charAt(at));
            if (province.isEmpty()) return List.of();
            provinces.add(province.get());
        }
        return provinces;
    }
}
