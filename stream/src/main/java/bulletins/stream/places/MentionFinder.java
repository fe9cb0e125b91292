package bulletins.stream.places;

import bulletins.stream.places.Gazetteer.Sense;
import bulletins.stream.places.PhraseIndex.Match;
import bulletins.stream.text.CompactText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the places that running text names; rather none than a wrong one, since many counties are called like ordinary words. */
public final class MentionFinder {
    private final PhraseIndex<List<Sense>> names = new PhraseIndex<>();
    private final PlaceWords words = new PlaceWords();
    private final LetterRuns letters;
    private final Gazetteer gazetteer;

    public MentionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.letters = new LetterRuns(gazetteer);
        for (String name : gazetteer.names()) names.put(name, gazetteer.named(name));
    }

    /** @return the places in reading order; {@code home} is where the article comes from, which settles what is ambiguous */
    public List<Mention> find(String printed, List<Place> home) {
        CompactText compact = CompactText.of(printed);
        String text = compact.text();
        List<Match<List<Sense>>> candidates = candidates(text);
        Surroundings surroundings = new Surroundings(gazetteer, home);
        NameJudge judge = new NameJudge(words, surroundings);
        for (Match<List<Sense>> candidate : candidates)
            judge.firm(text, candidate).ifPresent(surroundings::add);
        List<Match<Place>> taken = new ArrayList<>();
        for (Match<List<Sense>> candidate : candidates) {
            Match<Place> last = taken.isEmpty() ? null : taken.get(taken.size() - 1);
            if (last != null && last.overlaps(candidate)) continue;
            Optional<Place> place = judge.decide(text, candidate, last);
            place.ifPresent(found -> taken.add(new Match<>(candidate.start(), candidate.end(), found)));
        }
        taken.addAll(letters.find(text, candidates, words.phrases(text)));
        taken.sort(Comparator.comparingInt(Match::start));
        return taken.stream().map(match -> mention(compact, match)).toList();
    }

    private List<Match<List<Sense>>> candidates(String text) {
        List<Match<Boolean>> blocks = words.phrases(text);
        List<Match<List<Sense>>> candidates = new ArrayList<>();
        int first = 0;
        for (Match<List<Sense>> candidate : names.matches(text)) {
            while (first < blocks.size() && blocks.get(first).end() <= candidate.start()) first++;
            if (!isBlocked(candidate, blocks, first)) candidates.add(candidate);
        }
        return candidates;
    }

    /** A longer name holds against a phrase inside it: 东海县 against 东海. */
    private static boolean isBlocked(Match<?> candidate, List<Match<Boolean>> blocks, int first) {
        for (int at = first; at < blocks.size() && blocks.get(at).start() < candidate.end(); at++) {
            Match<Boolean> block = blocks.get(at);
            boolean longer = candidate.start() <= block.start() && candidate.end() > block.end();
            if (block.overlaps(candidate) && !longer) return true;
        }
        return false;
    }

    private static Mention mention(CompactText compact, Match<Place> match) {
        int end = compact.printedAt(match.end() - 1) + 1;
        return new Mention(
                match.value(), compact.printedAt(match.start()), end, compact.quote(match.start(), match.end()));
    }
}
