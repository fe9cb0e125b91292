package bulletins.stream.enrichment;

import bulletins.model.Article;
import bulletins.model.Label;
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

    /** @return the score of models each learned from all bulletins but the one they are tried on, where those are of two categories */
    public static LabelScore leaveOneOut(Enricher enricher, Map<String, List<Expected>> byBulletin) {
        LabelScore all = new LabelScore(0, 0, 0);
        for (String left : byBulletin.keySet()) {
            List<LabelTrainer.Example> others = new ArrayList<>();
            byBulletin.forEach((bulletin, articles) -> {
                if (bulletin.equals(left)) return;
                articles.forEach(one -> others.add(
                        new LabelTrainer.Example(one.article(), one.accepted().get(0))));
            });
            if (!LabelTrainer.canLearnFrom(others)) continue;
            Enricher learned = enricher.with(new LabelTrainer(enricher).train(others));
            all = all.plus(of(learned, byBulletin.getOrDefault(left, List.of())));
        }
        return all;
    }

    private LabelScore plus(LabelScore other) {
        return new LabelScore(articles + other.articles, first + other.first, two + other.two);
    }
}
