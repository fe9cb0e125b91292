package bulletins.stream.scoring;

import bulletins.model.Article;
import bulletins.model.Label;
import bulletins.stream.enrichment.Enricher;
import bulletins.stream.enrichment.LabelTrainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How often labels say what the editors' headings say.
 *
 * @param first articles whose first label is an accepted category
 * @param two articles of whose first two labels one is
 */
public record LabelScore(int articles, int first, int two) {
    private static final int MOST_FOLDS = 10;

    /** An article with the categories that would be right for it, the editor's own first. */
    public record Expected(Article article, List<String> accepted) {
        public Expected {
            accepted = List.copyOf(accepted);
        }
    }

    /** @return the score of an enricher on articles that it has not learned from */
    public static LabelScore of(Enricher enricher, List<Expected> articles) {
        int first = 0;
        int two = 0;
        for (Expected expected : articles) {
            List<String> labels = enricher.enrich(expected.article()).labels().stream()
                    .map(Label::id)
                    .toList();
            Set<String> accepted = Set.copyOf(expected.accepted());
            if (labels.stream().limit(1).anyMatch(accepted::contains)) first++;
            if (labels.stream().limit(2).anyMatch(accepted::contains)) two++;
        }
        return new LabelScore(articles.size(), first, two);
    }

    /**
     * @return the score of models that have not seen what they are tried on: each learned from all bulletins but one, or,
     *     of many bulletins, from nine tenths of them; bulletins whose fellows are of fewer than two categories are left out
     */
    public static LabelScore leaveOneOut(Enricher enricher, Map<String, List<Expected>> byBulletin) {
        List<List<Expected>> folds = folds(byBulletin);
        LabelScore all = new LabelScore(0, 0, 0);
        for (List<Expected> left : folds) {
            List<LabelTrainer.Example> others = folds.stream()
                    .filter(fold -> fold != left)
                    .flatMap(List::stream)
                    .map(one -> new LabelTrainer.Example(
                            one.article(), one.accepted().get(0)))
                    .toList();
            if (!LabelTrainer.canLearnFrom(others)) continue;
            all = all.plus(of(enricher.with(new LabelTrainer(enricher).train(others)), left));
        }
        return all;
    }

    private static List<List<Expected>> folds(Map<String, List<Expected>> byBulletin) {
        List<List<Expected>> folds = new ArrayList<>();
        int number = 0;
        for (List<Expected> bulletin : byBulletin.values()) {
            if (folds.size() < MOST_FOLDS) folds.add(new ArrayList<>());
            folds.get(number++ % MOST_FOLDS).addAll(bulletin);
        }
        return folds;
    }

    private LabelScore plus(LabelScore other) {
        return new LabelScore(articles + other.articles, first + other.first, two + other.two);
    }
}
