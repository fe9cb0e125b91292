package bulletins.stream.scoring;

import bulletins.model.Article;
import bulletins.model.ItemFacts;
import bulletins.model.ReadDocument.ReadArticle;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares the items of one bulletin with those expected. */
public final class ItemScore {
    private static final double SAME = 0.99;

    private final List<Article> extra = new ArrayList<>();
    private final List<LabelScore.Expected> labelled = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();
    private final int expected;
    private final int found;
    private int right;
    private int categories;

    /** @param labels the items in order, each with origin, title, body and accepted categories */
    public ItemScore(JsonNode labels, List<ReadArticle> read) {
        expected = labels.size();
        found = read.size();
        read.forEach(item -> extra.add(item.article()));
        labels.forEach(this::take);
        if (!labels.isEmpty()) extra.forEach(article -> mistakes.add("too much: " + article.title()));
    }

    public EvaluationReport.Bulletin bulletin(String file, @Nullable String unreadable) {
        if (unreadable != null) mistakes.add(unreadable);
        return new EvaluationReport.Bulletin(file, expected, found, right, categories, mistakes);
    }

    /** @return the items found, with the categories that would be right */
    public List<LabelScore.Expected> labelled() {
        return List.copyOf(labelled);
    }

    private void take(JsonNode label) {
        String title = label.path("title").asText();
        Optional<Article> match = extra.stream()
                .filter(article -> Folding.same(article.title(), title))
                .filter(article -> Folding.same(
                        facts(article).origin(), label.path("origin").asText("")))
                .findFirst();
        if (match.isEmpty()) {
            mistakes.add("missing: " + title);
            return;
        }
        extra.remove(match.get());
        List<String> accepted = new ArrayList<>();
        label.path("accepted_categories").forEach(category -> accepted.add(category.asText()));
        if (accepted.isEmpty()) accepted.add(label.path("category").asText());
        labelled.add(new LabelScore.Expected(match.get(), accepted));
        compare(label, match.get(), accepted);
    }

    private void compare(JsonNode label, Article article, List<String> accepted) {
        String category = facts(article).category();
        double same = similarity(Folding.folded(label.path("body").asText()), Folding.folded(article.body()));
        boolean categoryRight = category != null && accepted.contains(category);
        if (categoryRight) categories++;
        else mistakes.add("category " + category + " rather than " + accepted + ": " + article.title());
        if (same < SAME)
            mistakes.add("body is the same by " + Math.round(same * 1000) / 10.0 + " %: " + article.title());
        if (categoryRight && same >= SAME) right++;
    }

    private static ItemFacts facts(Article article) {
        return Objects.requireNonNull(article.item(), "an item of a bulletin");
    }

    /** @return the share of both texts' characters that stand in their longest common subsequence */
    private static double similarity(String one, String other) {
        if (one.equals(other)) return 1;
        int[] last = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int[] now = new int[other.length() + 1];
            for (int j = 0; j < other.length(); j++)
                now[j + 1] = one.charAt(i) == other.charAt(j) ? last[j] + 1 : Math.max(last[j + 1], now[j]);
            last = now;
        }
        return 2.0 * last[other.length()] / Math.max(1, one.length() + other.length());
    }
}
