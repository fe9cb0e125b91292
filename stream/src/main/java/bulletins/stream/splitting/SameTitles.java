package bulletins.stream.splitting;

import bulletins.model.Article;
import bulletins.model.Ids;
import bulletins.model.ItemFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells apart the items of one bulletin that have the same origin and title: the second is counted in its id, so that none is lost. */
final class SameTitles {
    private SameTitles() {}

    static List<Article> toldApart(List<Article> items) {
        Map<String, Integer> seen = new HashMap<>();
        List<Article> apart = new ArrayList<>();
        for (Article item : items) {
            int count = seen.merge(item.id(), 1, Integer::sum);
            ItemFacts facts = item.item();
            apart.add(count == 1 || facts == null ? item : counted(item, facts, count));
        }
        return apart;
    }

    private static Article counted(Article item, ItemFacts facts, int count) {
        String id = Ids.item(facts.bulletin().id(), facts.origin(), item.title() + "#" + count);
        return new Article(id, item.kind(), item.title(), item.body(), facts, null, item.raw(), item.receivedAt());
    }
}
