package bulletins.stream.enrichment;

import bulletins.model.Figure;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import bulletins.stream.quantities.figures.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which place each figure of one article counts in, reading its text once from left to right; see {@link Figure#region}. */
final class FigureRegions {
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String JOINS = "、和与及";
    /** The rest of a sentence in which each place is handed its own number: 青岛、济南两市分别. */
    private static final Pattern EACH = Pattern.compile("[^。；\\n]{0,30}(?:分别|依次)");
    /** What is left of 山东、江苏两省 and 河南、安徽等地 without the places. */
    private static final Pattern TOGETHER = Pattern.compile(
            "^(?:等?(?:[两二三四五六七八九十\\d]*(?:省市|省区|省份|省|市|区|县|地区|地)|多地|等\\p{IsHan}{2,6}(?:集中|集聚|聚集|输入|输出)地))+");

    /** Makes of a city's name that of a part which has no code of its own: 兰州新区. */
    private static final Pattern ZONE = Pattern.compile("新区|高新区|高新技术产业|经开区|(?:经济(?:技术)?)?开发区|工业园区|自贸|综保区|综合保税");

    private static final String WHOLE = "全我该本";
    /** So many places of a sentence may begin the name of an indicator. */
    private static final int RECENT = 16;

    private static final int SHORTEST_INDICATOR = 2;
    private final String text;
    private final Clauses clauses;
    private final OmittedIndicators omitted;
    private final List<Mention> mentions;
    private final Gazetteer gazetteer;
    private final @Nullable Place home;
    private final Map<Character, Place> lastOfRank = new HashMap<>();
    private final Deque<Mention> recent = new ArrayDeque<>();
    private final Set<Mention> joint = new HashSet<>();
    private int at;
    private int nextMention;
    private @Nullable Place scope;
    private @Nullable Place scopeBefore;
    private final Set<String> subjects = new HashSet<>();
    private @Nullable Mention lastSubject;
    /** Each of several places has been handed its own number; what follows without a place is of none of them alone. */
    private boolean handed;

    /** @param origins the places that the article comes from */
    FigureRegions(String text, List<Mention> mentions, Gazetteer gazetteer, List<Place> origins) {
        this.text = text;
        this.omitted = new OmittedIndicators(text);
        this.clauses = new Clauses(text);
        this.mentions = mentions;
        this.gazetteer = gazetteer;
        this.home = origins.size() == 1 ? origins.get(0) : null;
        this.scope = home;
        this.scopeBefore = home;
    }

    /** @return the figures with their regions; a place that begins the name of an indicator is taken off it */
    List<Figure> placed(List<Figure> figures) {
        List<Figure> placed = new ArrayList<>();
        for (Figure figure : figures) {
            readTo(sentenceEnd(figure));
            placed.add(placed(figure, placed));
        }
        return placed;
    }

    /** A figure may go on into the next sentence, which tells its change. */
    private int sentenceEnd(Figure figure) {
        int end = figure.from();
        while (end < figure.to() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    private Figure placed(Figure figure, List<Figure> before) {
        String indicator = figure.indicator();
        Place place = handed ? scopeBefore : scope;
        for (Mention named = leading(indicator); named != null; named = leading(indicator)) {
            boolean one = !joint.contains(named);
            place = one ? named.place() : null;
            indicator = without(named, indicator);
        }
        if (!indicator.equals(figure.indicator())) indicator = Wording.before(indicator);
        if (indicator.isEmpty()) indicator = omitted.of(figure, before);
        for (Mention of = leading(indicator); of != null; of = leading(indicator)) indicator = without(of, indicator);
        if (indicator.length() < SHORTEST_INDICATOR) indicator = figure.indicator();
        return figure.in(place == null ? null : new Figure.Place(place.code(), place.name()), indicator);
    }

    /** @return the indicator without the place that begins it, and what is left of a list of places */
    private String without(Mention named, String indicator) {
        String rest = indicator.substring(named.text().length());
        if (joint.contains(named)) return TOGETHER.matcher(rest).replaceFirst("");
        return rest.startsWith("、") && leading(rest.substring(1)) != null ? rest.substring(1) : rest;
    }

    private @Nullable Mention leading(String indicator) {
        Mention longest = null;
        for (Mention mention : recent) {
            boolean longer =
                    longest == null || mention.text().length() > longest.text().length();
            boolean begins = longer && indicator.startsWith(mention.text());
            if (begins && !clauses.isQuoted(mention.start()) && !isZone(mention)) longest = mention;
        }
        return longest;
    }

    private boolean isZone(Mention mention) {
        return ZONE.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    private void readTo(int end) {
        while (at < end) {
            char character = text.charAt(at);
            if (SENTENCE_ENDS.indexOf(character) >= 0) endSentence();
            if (character == '\n') scope = scopeBefore = home;
            if (WHOLE.indexOf(character) >= 0 && at + 1 < text.length() && clauses.mayBeginWithWhole(at))
                whole(character, text.charAt(at + 1));
            while (nextMention < mentions.size() && mentions.get(nextMention).start() <= at) {
                take(mentions.get(nextMention++));
            }
            at++;
        }
    }

    /** A sentence that goes through several places leaves none of them to the next. */
    private void endSentence() {
        recent.clear();
        if (subjects.size() > 1) scope = scopeBefore;
        scopeBefore = scope;
        subjects.clear();
        handed = false;
    }

    private void take(Mention mention) {
        if (isTogether(recent.peekFirst(), mention)) joint.add(mention);
        boolean goesOn = lastSubject != null && lastSubject.equals(recent.peekFirst());
        if (goesOn && joint.contains(mention)) scope = null;
        recent.addFirst(mention);
        if (recent.size() > RECENT) recent.removeLast();
        lastOfRank.put(mention.place().name().charAt(mention.place().name().length() - 1), mention.place());
        if (!isSubject(mention)) return;
        lastSubject = mention;
        subjects.add(mention.place().code());
        handed = subjects.size() > 1
                && EACH.matcher(text).region(mention.end(), text.length()).lookingAt();
        scope = joint.contains(mention) || isZone(mention) ? null : mention.place();
    }

    /** Places in a list have their number together, unless each is handed its own or one lies in the other. */
    private boolean isTogether(@Nullable Mention before, Mention mention) {
        if (text.startsWith("等", mention.end())) return true;
        if (before == null || mention.start() - before.end() > 1) return false;
        boolean listed = mention.start() <= before.end() || JOINS.indexOf(text.charAt(before.end())) >= 0;
        return listed
                && !mention.place().within(before.place())
                && !EACH.matcher(text).region(mention.end(), text.length()).lookingAt();
    }

    /** A list goes on as it began: in 与江苏宿迁、无锡 neither is the subject. */
    private boolean isSubject(Mention mention) {
        if (text.startsWith("等", mention.end()) || text.startsWith("籍", mention.end())) return false;
        if (mention.start() == 0) return true;
        char before = text.charAt(mention.start() - 1);
        int end = JOINS.indexOf(before) >= 0 ? mention.start() - 1 : mention.start();
        boolean goesOn = nextMention > 1 && mentions.get(nextMention - 2).end() == end;
        if (goesOn) return mentions.get(nextMention - 2).equals(lastSubject);
        return clauses.mayBeginWith(mention.start());
    }

    /**
     * 全国, 全省, 该县: the unit of that rank around what was spoken of last, else around the article's origin, else the one named
     * last; 该市 is rather the one named last where that lies in the origin; 我市 is the origin's.
     */
    private void whole(char qualifier, char rank) {
        handed = false;
        if (rank == '国') scope = null;
        Place named = lastOfRank.get(rank);
        if (qualifier == '该' && named != null && home != null && named.within(home)) {
            scope = named;
            return;
        }
        boolean own = "我本".indexOf(qualifier) >= 0;
        Place unit = own || scope == null ? null : gazetteer.around(scope, rank).orElse(null);
        if (unit == null && home != null) unit = gazetteer.around(home, rank).orElse(null);
        if (unit == null) unit = named;
        if (unit != null) scope = unit;
    }
}
