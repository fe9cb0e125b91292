package bulletins.stream.road;

import bulletins.model.SourceLink;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.Citation;
import bulletins.stream.road.told.PageSeen;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.SourceLinks;
import bulletins.stream.road.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The items that cite a url, and what they are told of it. */
final class CitingItems {
    private final Remembered<Citation> citations;

    CitingItems(Remembered<Citation> citations) {
        this.citations = citations;
    }

    /** @return the items that are shortened forms of the page */
    List<String> answer(String url, PageSeen seen, Consumer<Told> tell) {
        List<String> shortForms = new ArrayList<>();
        for (Citation citation : citations.allOf(url)) {
            SourceLink answer = SourceLinks.answer(citation, seen);
            tell.accept(new Told.News(citation.itemId(), new ArticleNews.OfLink(answer)));
            if (answer.status() == SourceLink.Status.VERIFIED) shortForms.add(citation.itemId());
        }
        return shortForms;
    }
}
