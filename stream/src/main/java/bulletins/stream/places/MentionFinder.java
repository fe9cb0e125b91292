package bulletins.stream.places;

import bulletins.model.Region.Level;
import bulletins.stream.places.Gazetteer.NameKind;
import bulletins.stream.places.Gazetteer.Sense;
import bulletins.stream.text.CompactText;
import bulletins.stream.text.PhraseIndex;
import bulletins.stream.text.PhraseIndex.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        Map<Match<?>, Place> siblings = Siblings.in(text, candidates);
        siblings.values().forEach(surroundings::add);
        List<Match<Place>> taken = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Match<List<Sense>> candidate = candidates.get(at);
            Match<Place> last = taken.isEmpty() ? null : taken.get(taken.size() - 1);
            if ((last != null && last.overlaps(candidate)) || isCutByName(candidates, at)) continue;
            Optional<Place> place =
                    Optional.ofNullable(siblings.get(candidate)).or(() -> judge.decide(text, candidate, last));
            place.ifPresent(found -> taken.add(new Match<>(candidate.start(), candidate.end(), found)));
        }
        taken.addAll(letters.find(text, taken, words.phrases(text)));
        taken.sort(Comparator.comparingInt(Match::start));
        return taken.stream().map(match -> mention(compact, match)).toList();
    }

    /** @return the places that a name tells, each once */
    public List<Place> places(String name) {
        return find(name, List.of()).stream().map(Mention::place).distinct().toList();
    }

    private List<Match<List<Sense>>> candidates(String text) {
        List<Match<List<Sense>>> all = names.matches(text);
        List<Match<Boolean>> blocks = phrases(text, all);
        List<Match<List<Sense>>> candidates = new ArrayList<>();
        int first = 0;
        for (Match<List<Sense>> candidate : all) {
            while (first < blocks.size() && blocks.get(first).end() <= candidate.start()) first++;
            if (!isBlocked(candidate, blocks, first)) candidates.add(candidate);
        }
        return candidates;
    }

    /** The phrases, but for those that a name cuts into: in 北京东城 there is no 京东. */
    private List<Match<Boolean>> phrases(String text, List<Match<List<Sense>>> names) {
        List<Match<Boolean>> phrases = new ArrayList<>(words.phrases(text));
        BitSet inside = new BitSet(text.length());
        for (Match<List<Sense>> name : names) {
            boolean wide = name.value().get(0).place().level() == Level.PROVINCE;
            if (wide) inside.set(name.start() + 1, name.end());
        }
        phrases.removeIf(phrase -> inside.get(phrase.start()));
        return phrases;
    }

    /** A name holds against a phrase that begins inside it, and a longer one against a phrase at its beginning: 东海县 against 东海. */
    private static boolean isBlocked(Match<?> candidate, List<Match<Boolean>> blocks, int first) {
        for (int at = first; at < blocks.size() && blocks.get(at).start() < candidate.end(); at++) {
            Match<Boolean> block = blocks.get(at);
            boolean longer = candidate.start() == block.start() && candidate.end() > block.end();
            boolean before = candidate.start() < block.start();
            if (block.overlaps(candidate) && !longer && !before) return true;
        }
        return false;
    }

    /** In 松湖镇江西省 a full name begins inside 镇江. */
    private static boolean isCutByName(List<Match<List<Sense>>> candidates, int at) {
        Match<List<Sense>> candidate = candidates.get(at);
        if (candidate.value().get(0).kind() == NameKind.FULL) return false;
        for (int next = at + 1; next < candidates.size(); next++) {
            Match<List<Sense>> other = candidates.get(next);
            if (other.start() >= candidate.end()) return false;
            Sense sense = other.value().get(0);
            boolean province = sense.kind() == NameKind.FULL && sense.place().level() == Level.PROVINCE;
            if (province && other.start() > candidate.start() && other.end() > candidate.end()) return true;
        }
        return false;
    }

    private Mention mention(CompactText compact, Match<Place> match) {
        Integer until = gazetteer.named(match.in(compact.text())).stream()
                .filter(sense -> sense.place().equals(match.value()))
                .map(Sense::until)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String quote = compact.quote(match.start(), match.end());
        return new Mention(
                match.value(), compact.printedAt(match.start()), compact.printedEnd(match.end()), quote, until);
    }
}
