package bulletins.stream.splitting;

import bulletins.model.Article;
import bulletins.model.ItemFacts;
import bulletins.model.Link;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How well one bulletin was split.
 *
 * @param titles items found whose origin and title are right but for spaces and width
 * @param categories of those, with an accepted category
 * @param bodies of those, with a body of which at least 99 % of the characters are the same
 * @param bodySimilarity mean over the expected items, 0 where an item was not found
 * @param links of the expected links, those found with their item
 * @param faults for people, one line each
 */
public record FileScore(
        String file,
        int expected,
        int found,
        int titles,
        int categories,
        int bodies,
        double bodySimilarity,
        int expectedLinks,
        int links,
        boolean inOrder,
        List<String> faults) {
    private static final double SAME_BODY = 0.99;

    public FileScore {
        faults = List.copyOf(faults);
    }

    public boolean perfect() {
        return found == expected
                && titles == expected
                && categories == expected
                && bodies == expected
                && links == expectedLinks
                && inOrder;
    }

    static FileScore of(String file, List<BulletinScore.Expected> expected, Split split) {
        Tally tally = new Tally();
        if (split instanceof Split.Unreadable unreadable) tally.faults.add(unreadable.message());
        if (split instanceof Split.Items items) tally.left.addAll(items.items());
        int found = tally.left.size();
        expected.forEach(tally::look);
        for (Article extra : tally.left) tally.faults.add("extra: " + origin(extra) + " | " + extra.title());
        return new FileScore(
                file,
                expected.size(),
                found,
                tally.titles,
                tally.categories,
                tally.bodies,
                expected.isEmpty() ? 1 : tally.similarity / expected.size(),
                tally.expectedLinks,
                tally.links,
                tally.inOrder,
                tally.faults);
    }

    private static String origin(Article article) {
        return Objects.requireNonNull(article.item()).origin();
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** Counts while the expected items are looked for among those found. */
    private static final class Tally {
        final List<Article> left = new ArrayList<>();
        final List<String> faults = new ArrayList<>();
        int titles;
        int categories;
        int bodies;
        double similarity;
        int expectedLinks;
        int links;
        int last;
        boolean inOrder = true;

        void look(BulletinScore.Expected item) {
            String name = item.origin() + " | " + item.title();
            expectedLinks += item.pageLinks().size();
            Article found = left.stream()
                    .filter(a -> folded(origin(a) + "|" + a.title()).equals(folded(item.origin() + "|" + item.title())))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                faults.add("missing: " + name);
                return;
            }
            left.remove(found);
            titles++;
            ItemFacts facts = Objects.requireNonNull(found.item());
            if (facts.order() < last) inOrder = false;
            last = facts.order();
            if (item.acceptedCategories().contains(facts.category())) categories++;
            else faults.add("category " + facts.category() + " (" + facts.section() + "): " + name);
            compareBody(item, found, name);
            compareLinks(item, facts, name);
        }

        private void compareBody(BulletinScore.Expected item, Article found, String name) {
            double same = SameText.share(folded(item.body()), folded(found.body()));
            similarity += same;
            if (same >= SAME_BODY) bodies++;
            else faults.add(String.format(java.util.Locale.ROOT, "body %.3f: %s", same, name));
        }

        private void compareLinks(BulletinScore.Expected item, ItemFacts facts, String name) {
            List<String> urls =
                    new ArrayList<>(facts.links().stream().map(Link::url).toList());
            for (String url : item.pageLinks()) {
                if (urls.remove(url)) links++;
                else faults.add("link missing: " + url + " of " + name);
            }
        }
    }
}
