package bulletins.stream.enrichment.regions;

import bulletins.model.Figure;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import bulletins.stream.quantities.figures.Wording;
import bulletins.stream.text.Joints;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which place each figure of one article counts in, reading its text once from left to right; see {@link Figure#region}. */
public final class FigureRegions {
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String WHOLE = "全我该本";
    private static final int SHORTEST_INDICATOR = 2;

    private final String text;
    private final Clauses clauses;
    private final OmittedIndicators omitted;
    private final PlacesAgain again;
    private final List<Mention> mentions;
    private final @Nullable Place home;
    private final Wholes wholes;
    private final RecentPlaces recent;
    private final ListOfParts parts;
    private final Asides asides = new Asides();
    private int at;
    private int nextMention;
    /** Where 全省 or 该县 was spoken of last. */
    private int wholeAt = -1;

    /** What a paragraph begins with. */
    private @Nullable Place start;

    private boolean titled;
    private @Nullable Place scope;
    private @Nullable Place scopeBefore;
    private final Set<String> subjects = new HashSet<>();
    private @Nullable Mention lastSubject;
    /** Each of several places has been handed its own number; what follows without a place is of none of them alone. */
    private boolean handed;

    /** @param origins the places that the article comes from */
    public FigureRegions(String text, List<Mention> mentions, Gazetteer gazetteer, List<Place> origins) {
        this.text = text;
        this.omitted = new OmittedIndicators(text);
        this.again = new PlacesAgain(text, mentions);
        this.clauses = new Clauses(text);
        this.recent = new RecentPlaces(text, clauses);
        this.parts = new ListOfParts(text);
        this.mentions = mentions;
        this.home = origins.size() == 1 ? origins.get(0) : null;
        this.wholes = new Wholes(gazetteer, home);
        this.start = home;
        this.scope = home;
        this.scopeBefore = home;
    }

    /** @return the figures with their regions; a place that begins the name of an indicator is taken off it */
    public List<Figure> placed(List<Figure> figures) {
        return again.handed(read(figures).stream().map(each -> each.get(0)).toList());
    }

    /** @return the same, and where several places have 各 a number, one figure for each of them */
    public List<Figure> placedEach(List<Figure> figures) {
        return again.handed(read(figures).stream().flatMap(List::stream).toList());
    }

    private List<List<Figure>> read(List<Figure> figures) {
        List<Figure> placed = new ArrayList<>();
        List<List<Figure>> read = new ArrayList<>();
        for (Figure figure : figures) {
            int listEnd = parts.end(at, figure.from());
            readTo(listEnd);
            if (listEnd >= 0) scope = parts.leave();
            readTo(sentenceEnd(figure));
            Figure one = placed(figure, placed);
            placed.add(one);
            List<Figure> each = recent.each(figure).stream()
                    .map(place -> one.in(region(place), one.indicator()))
                    .toList();
            read.add(each.isEmpty() ? List.of(one) : each);
        }
        return read;
    }

    private static Figure.Place region(Place place) {
        return new Figure.Place(place.code(), place.name());
    }

    /** A figure may go on into the next sentence, which tells its change. */
    private int sentenceEnd(Figure figure) {
        int end = figure.from();
        while (end < figure.to() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    private Figure placed(Figure figure, List<Figure> before) {
        Place place = handed ? scopeBefore : scope;
        String indicator = recent.withoutEnd(figure.indicator(), place);
        for (Mention named = recent.leading(indicator); named != null; named = recent.leading(indicator)) {
            boolean one = !recent.isJoint(named, figure);
            boolean ofAll = handed && figure.text().startsWith("占");
            if (!ofAll && wholeAt < Math.max(figure.from(), named.start())) place = one ? named.place() : null;
            indicator = recent.without(named, indicator);
        }
        if (!indicator.equals(figure.indicator())) indicator = Wording.before(indicator);
        if (indicator.isEmpty()) indicator = omitted.of(figure, before);
        for (Mention of = recent.leading(indicator); of != null; of = recent.leading(indicator))
            indicator = recent.without(of, indicator);
        if (indicator.length() < SHORTEST_INDICATOR) indicator = figure.indicator();
        return figure.in(place == null ? null : region(place), indicator);
    }

    private void readTo(int end) {
        while (at < end) {
            char character = text.charAt(at);
            if (SENTENCE_ENDS.indexOf(character) >= 0) endSentence();
            if (character == '\n') endParagraph();
            scope = asides.at(character, scope);
            if (clauses.mayBeginAbroad(at)) scope = null;
            if (WHOLE.indexOf(character) >= 0 && at + 1 < text.length() && clauses.mayBeginWithWhole(at))
                whole(character, text.charAt(at + 1));
            while (nextMention < mentions.size() && mentions.get(nextMention).start() <= at) {
                take(mentions.get(nextMention++));
            }
            at++;
        }
    }

    /** Where the title tells of a part of the place that the article comes from, so does the text until it says otherwise. */
    private void endParagraph() {
        asides.end();
        if (!titled && home != null && scope != null && scope.within(home)) start = scope;
        titled = true;
        scope = scopeBefore = start;
    }

    /** A sentence that goes through several places leaves none of them to the next. */
    private void endSentence() {
        recent.clear();
        if (subjects.size() > 1) scope = scopeBefore;
        scopeBefore = scope;
        subjects.clear();
        handed = false;
        parts.clear();
    }

    private void take(Mention mention) {
        boolean joint = isTogether(recent.last(), mention);
        boolean goesOn = lastSubject != null && lastSubject.equals(recent.last());
        if (goesOn && joint) scope = null;
        recent.add(mention, joint);
        wholes.take(mention.place());
        if (!isSubject(mention)) return;
        parts.take(joint ? null : lastSubject, mention, scope);
        lastSubject = mention;
        subjects.add(mention.place().code());
        handed = subjects.size() > 1 && clauses.handsOut(mention.end());
        scope = joint || recent.isZone(mention) ? null : mention.place();
    }

    /** Places in a list have their number together, unless each is handed its own or one lies in the other. */
    private boolean isTogether(@Nullable Mention before, Mention mention) {
        if (text.startsWith("等", mention.end())) return true;
        if (before == null || mention.start() - before.end() > 1) return false;
        boolean listed = mention.start() <= before.end() || Joints.at(text, before.end());
        return listed && !mention.place().within(before.place()) && !clauses.handsOut(mention.end());
    }

    /** A list goes on as it began: in 与江苏宿迁、无锡 neither is the subject. */
    private boolean isSubject(Mention mention) {
        if (text.startsWith("等", mention.end()) || text.startsWith("籍", mention.end())) return false;
        if (mention.start() == 0) return true;
        if (clauses.namesHouse(mention.end()) || clauses.isVenue(mention.start(), mention.end())) return false;
        int end = Joints.at(text, mention.start() - 1) ? mention.start() - 1 : mention.start();
        boolean goesOn = nextMention > 1 && mentions.get(nextMention - 2).end() == end;
        if (goesOn) return mentions.get(nextMention - 2).equals(lastSubject);
        Mention next = nextMention < mentions.size() ? mentions.get(nextMention) : mention;
        return clauses.mayBeginWith(mention.start()) || clauses.isAllotted(mention, next);
    }

    private void whole(char qualifier, char rank) {
        handed = false;
        wholeAt = at;
        scope = wholes.of(qualifier, rank, "国球".indexOf(rank) >= 0 ? null : scope);
    }
}
