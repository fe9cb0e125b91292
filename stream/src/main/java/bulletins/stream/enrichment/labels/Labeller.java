package bulletins.stream.enrichment.labels;

import bulletins.model.Label;
import bulletins.stream.enrichment.labels.LabelLexicon.OriginKind;
import bulletins.stream.enrichment.labels.LabelLexicon.Vote;
import bulletins.stream.text.CompactText;
import bulletins.stream.text.PhraseIndex.Match;
import bulletins.stream.text.SimplifiedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Predicts categories from the words of an article. */
public final class Labeller {
    /** A title says what an article is about; its words count as this many in the body. */
    private static final double TITLE = 4;
    /** Points that make a category e times as likely. */
    private static final double TEMPERATURE = 6;

    private static final double SMALLEST_SCORE = 0.05;
    /** So many labels are told however small their score: a third of all articles fit two categories. */
    private static final int LEAST = 2;

    /** The share of a learned model in a score; the lexicon has the rest, since a folder of bulletins is small. */
    private static final double LEARNED = 0.5;

    private final LabelLexicon lexicon;
    private final Speakers speakers;
    private final @Nullable LabelModel model;

    /** @param model what was learned from a user's own bulletins; null where nothing was */
    public Labeller(LabelLexicon lexicon, Speakers speakers, @Nullable LabelModel model) {
        this.lexicon = lexicon;
        this.speakers = speakers;
        this.model = model;
    }

    /** @return this labeller with what was learned */
    public Labeller with(LabelModel learned) {
        return new Labeller(lexicon, speakers, learned);
    }

    /** @return those that the lexicon speaks of */
    public Set<String> categories() {
        return Set.copyOf(lexicon.categories());
    }

    /** What one word added to a category. */
    record Reason(String category, String word, double points) {}

    /** @return the categories with a score worth telling, the likeliest first; scores add up to at most 1 */
    public List<Label> labels(SimplifiedArticle read) {
        return labels(read, reasons(read));
    }

    /** @return for every category that the text speaks for, the words that decided and the points that each gave, the weightiest first */
    public Map<String, Map<String, Double>> explain(SimplifiedArticle read) {
        List<Reason> reasons = reasons(read);
        Map<String, Map<String, Double>> explained = new LinkedHashMap<>();
        labels(read, reasons).forEach(label -> explained.put(label.id(), new LinkedHashMap<>()));
        for (Reason reason : reasons) {
            Map<String, Double> words = explained.get(reason.category());
            if (words != null) words.put(reason.word(), reason.points());
        }
        return explained;
    }

    /** @return what a learned model sees of an article */
    public Map<String, Double> features(SimplifiedArticle read) {
        return LabelFeatures.of(read.title(), read.body(), reasons(read));
    }

    private List<Label> labels(SimplifiedArticle read, List<Reason> reasons) {
        Map<String, Double> scores = fromLexicon(reasons);
        if (model != null) {
            List<Double> learned = model.probabilities(LabelFeatures.of(read.title(), read.body(), reasons));
            scores.replaceAll((category, score) -> score * (1 - LEARNED));
            for (int at = 0; at < learned.size(); at++) {
                scores.merge(model.categories().get(at), LEARNED * learned.get(at), Double::sum);
            }
        }
        List<Label> labels = new ArrayList<>();
        scores.forEach((category, score) -> labels.add(new Label(category, Math.round(score * 1000) / 1000.0)));
        labels.sort(Comparator.comparingDouble(Label::score).reversed());
        long told =
                labels.stream().filter(label -> label.score() >= SMALLEST_SCORE).count();
        return labels.stream().limit(Math.max(LEAST, told)).toList();
    }

    private Map<String, Double> fromLexicon(List<Reason> reasons) {
        Map<String, Double> points = new LinkedHashMap<>();
        lexicon.categories().forEach(category -> points.put(category, 0.0));
        for (Reason reason : reasons) points.merge(reason.category(), reason.points(), Double::sum);
        double highest =
                points.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        points.replaceAll((category, score) -> Math.exp((score - highest) / TEMPERATURE));
        double total = points.values().stream().mapToDouble(Double::doubleValue).sum();
        points.replaceAll((category, score) -> score / total);
        return points;
    }

    /** @return what every word and the origin added, the most telling first */
    private List<Reason> reasons(SimplifiedArticle read) {
        OriginKind origin = speakers.of(read);
        Map<String, Double> counts = new LinkedHashMap<>();
        Map<String, List<Vote>> votes = new HashMap<>();
        String head = CompactText.of(read.title()).text();
        String rest = CompactText.of(read.body()).text();
        count(head, TITLE, counts, votes);
        count(rest, 1, counts, votes);
        List<Reason> reasons = new ArrayList<>();
        counts.forEach((word, count) -> {
            for (Vote vote : votes.getOrDefault(word, List.of())) {
                reasons.add(new Reason(vote.category(), word, vote.weight() * Math.log1p(count)));
            }
        });
        String all = head + '\n' + rest;
        for (String category : lexicon.categories()) {
            reasons.addAll(key(category, head, all));
            double said = lexicon.origin(category, origin);
            if (said != 0) reasons.add(new Reason(category, "origin: " + origin, said));
        }
        reasons.sort(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.points()))
                .reversed());
        return reasons;
    }

    private List<Reason> key(String category, String title, String text) {
        LabelLexicon.Key key = lexicon.key(category);
        if (key.words().isEmpty()) return List.of();
        List<Reason> reasons = new ArrayList<>();
        first(key.words(), title).ifPresent(word -> reasons.add(new Reason(category, "title: " + word, key.title())));
        Optional<String> named = first(key.words(), text);
        named.ifPresent(word -> reasons.add(new Reason(category, "named: " + word, key.present())));
        if (named.isEmpty() && first(key.related(), text).isEmpty()) {
            reasons.add(new Reason(category, "not named", -key.absent()));
        }
        return reasons;
    }

    private static Optional<String> first(List<String> words, String text) {
        return words.stream().filter(text::contains).findFirst();
    }

    /** A word inside a longer one that was counted says nothing of its own. */
    private void count(String text, double times, Map<String, Double> counts, Map<String, List<Vote>> votes) {
        for (Match<List<Vote>> match : lexicon.matches(text)) {
            String word = match.in(text);
            counts.merge(word, times, Double::sum);
            votes.put(word, match.value());
        }
    }
}
