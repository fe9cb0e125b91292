package bulletins.stream.places;

import bulletins.model.Issuers;
import bulletins.model.Shipped;
import bulletins.stream.text.PhraseIndex;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the names of issuing bodies one way: 人社部 is 人力资源社会保障部, and 省人社厅 bears its province's name. */
public final class IssuerNames {
    private static final Pattern BETWEEN = Pattern.compile("(?:牵头)?[、，,；/／\\s]*(?:和|与|及|以及|会同|联合)?");
    /** How many bodies there are with those named, as a part of a regular expression: 等五部门. */
    public static final String IN_ALL = "等?(?:\\d+|[一二两三四五六七八九十]+|多)?个?(?:家|国家)?(?:部门|部委|单位|厅局|机构|部)?";

    private static final Pattern TAIL = Pattern.compile(IN_ALL);
    private static final Pattern OFFICE =
            Pattern.compile("办公[厅室]|[\\p{IsHan}&&[^和与及等联会印发的]]{2,8}(?:(?:中心)?支行|中支|分行|总部|营业管理部|监管分?局|调查总?队)");

    /** See the head of {@code issuers.yaml}. */
    private record Lexicon(Map<String, List<String>> party, Set<String> brief, List<String> endings) {}

    /** What one phrase of the lexicon may stand for, a local body without its place; null where none is called so. */
    private record Meaning(
            @Nullable String national, @Nullable String local) {}

    /**
     * A body named in a text.
     *
     * @param start with the place's name that belongs to it
     * @param name normalised; null when it is a local body of a place that the text does not tell
     */
    public record Body(
            int start,
            int end,
            @Nullable String name,
            @Nullable Place place) {}

    /** Bodies that issue together, and the places of the local ones. */
    public record Bodies(List<String> names, List<Place> places) {}

    private static final char[] RANKS = {'省', '市', '区', '县', '州'};
    private static final String PARTY = "中共";
    private static final String LEAGUE = "共青团";
    /** Stands in a name for the place inside it, as in 共青团X委员会. */
    private static final String PLACE = "X";

    private final PlacePrefix prefix;
    private final PhraseIndex<Meaning> phrases = new PhraseIndex<>();
    private final Lexicon lexicon = new Shipped(IssuerNames.class, "issuers.yaml").yaml(Lexicon.class);

    public IssuerNames(Gazetteer gazetteer) {
        this.prefix = new PlacePrefix(gazetteer);
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        Issuers.KNOWN
                .national()
                .forEach((name, others) -> each(name, others, phrase -> meanings.put(phrase, new Meaning(name, null))));
        Issuers.KNOWN
                .local()
                .forEach((name, others) -> each(name, others, phrase -> {
                    Meaning known = meanings.get(phrase);
                    meanings.put(phrase, new Meaning(known == null ? null : known.national(), name));
                }));
        lexicon.party.forEach((name, others) -> each(name, others, pattern -> {
            for (char rank : RANKS) meanings.put(pattern.replace('X', rank), new Meaning(null, name));
        }));
        meanings.forEach(phrases::put);
    }

    /** @return every body that the text names, in order; {@code home} is where the article comes from */
    public List<Body> find(String text, List<Place> home) {
        List<Body> bodies = new ArrayList<>();
        int free = 0;
        ForeignBodies foreign = new ForeignBodies(text);
        for (Match<Meaning> match : phrases.matches(text)) {
            if (match.start() < free || isPartOfAWord(text, match)) continue;
            if (foreign.include(match.start(), match.end())) continue;
            Body before = bodies.isEmpty() ? null : bodies.get(bodies.size() - 1);
            Body body = extended(text, body(text, match, free, new Near(home, before)));
            add(bodies, before, body);
            free = body.end();
        }
        return bodies;
    }

    /** @return the bodies, when the whole text consists of them */
    Bodies whole(String text) {
        Set<String> names = new LinkedHashSet<>();
        Set<Place> places = new LinkedHashSet<>();
        int at = 0;
        for (Body body : find(text, List.of())) {
            if (!BETWEEN.matcher(text.substring(at, body.start())).matches()) return new Bodies(List.of(), List.of());
            names.add(body.name() == null ? text.substring(body.start(), body.end()) : body.name());
            Optional.ofNullable(body.place()).ifPresent(places::add);
            at = body.end();
        }
        boolean all = TAIL.matcher(text.substring(at)).matches();
        return all ? new Bodies(List.copyOf(names), List.copyOf(places)) : new Bodies(List.of(), List.of());
    }

    /** @return whether two bodies with these words between them speak together */
    public static boolean joins(String between) {
        return BETWEEN.matcher(between).matches();
    }

    /** @return whether the words end as the name of a body or of a medium does */
    boolean looksLikeOne(String text) {
        return lexicon.endings.stream().anyMatch(text::endsWith);
    }

    /** What a short form may take its place from: where the article comes from, and the body named just before. */
    record Near(List<Place> home, @Nullable Body before) {}

    private Body body(String text, Match<Meaning> match, int free, Near near) {
        Meaning meaning = match.value();
        Body before = near.before();
        boolean joined = before != null && joins(text.substring(before.end(), match.start()));
        Optional<PlacePrefix.Found> place =
                meaning.local() == null || joined ? Optional.empty() : prefix.before(text, free, match.start(), near);
        if (place.isPresent()) {
            Place where = place.get().place();
            String name = where == null
                    ? null
                    : named(where, text.substring(place.get().start(), match.start()), meaning);
            return new Body(place.get().start(), match.end(), name, where);
        }
        String local = meaning.local();
        if (local == null) return new Body(match.start(), match.end(), meaning.national(), null);
        if (local.contains(PLACE)) return own(text, match, local, near);
        if (joined && before != null && before.place() != null)
            return new Body(match.start(), match.end(), before.place().name() + local, before.place());
        return new Body(match.start(), match.end(), meaning.national(), null);
    }

    /** 省委组织部 and 团市委 name the rank of their own place. */
    private Body own(String text, Match<Meaning> match, String local, Near near) {
        char rank = text.charAt(text.indexOf('委', match.start()) - 1);
        Place place = prefix.own(rank, near);
        String name = place == null ? null : local.replace(PLACE, place.name());
        return new Body(match.start(), match.end(), name, place);
    }

    /** Some bodies bear the short name of their place, without 市 or 省. */
    private String named(Place place, String printed, Meaning meaning) {
        boolean brief =
                lexicon.brief.contains(meaning.local()) && place.shortName().equals(printed);
        String local = Objects.requireNonNull(meaning.local());
        return local.contains(PLACE) ? local.replace(PLACE, place.name()) : (brief ? printed : place.name()) + local;
    }

    /** 人社部办公厅 and 人民银行温州市分行 are bodies of their own, and 中共 or 共青团 stands before the place of a committee. */
    private static Body extended(String text, Body committee) {
        Body body = ofLeague(text, committee);
        int start =
                text.startsWith(PARTY, body.start() - PARTY.length()) ? body.start() - PARTY.length() : body.start();
        Matcher office = OFFICE.matcher(text).region(body.end(), text.length());
        if (!office.lookingAt()) return new Body(start, body.end(), body.name(), body.place());
        String name = body.name() == null ? null : body.name() + office.group().replaceFirst("中支$", "中心支行");
        return new Body(start, office.end(), name, body.place());
    }

    private static Body ofLeague(String text, Body body) {
        int start = body.start() - LEAGUE.length();
        String name = body.name();
        if (name == null || !name.startsWith(PARTY) || !text.startsWith(LEAGUE, start)) return body;
        return new Body(start, body.end(), LEAGUE + name.substring(PARTY.length()), body.place());
    }

    /** 国家税务总局温州市税务局 is one body. */
    private static void add(List<Body> bodies, @Nullable Body before, Body body) {
        boolean apart = before == null || before.end() < body.start() || before.place() != null || body.place() == null;
        if (before == null || apart) bodies.add(body);
        else
            bodies.set(
                    bodies.size() - 1, new Body(before.start(), body.end(), before.name() + body.name(), body.place()));
    }

    /** 财政部门 is no 财政部, and 人行 is a bank only where it names one of its branches. */
    private static boolean isPartOfAWord(String text, Match<?> match) {
        int end = match.end();
        boolean branch = OFFICE.matcher(text).region(end, text.length()).lookingAt();
        return (end < text.length() && "门属分".indexOf(text.charAt(end)) >= 0)
                || (match.in(text).equals("人行") && !branch);
    }

    private static void each(String name, List<String> others, Consumer<String> phrase) {
        phrase.accept(name);
        others.forEach(phrase);
    }
}
