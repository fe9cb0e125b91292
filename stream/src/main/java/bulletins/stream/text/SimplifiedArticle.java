package bulletins.stream.text;

import bulletins.model.Article;

/**
 * What the finders read of an article: its words in simplified characters, each where it is printed.
 *
 * @param origin what stands left of an item's bar, empty where nothing does
 */
public record SimplifiedArticle(String title, String body, String origin, boolean isItem) {
    public static SimplifiedArticle of(Article article) {
        String text = Script.simplified(article.title() + "\n" + article.body());
        int title = article.title().length();
        String origin = article.item() == null ? "" : article.item().origin();
        return new SimplifiedArticle(
                text.substring(0, title), text.substring(title + 1), Script.simplified(origin), article.item() != null);
    }

    public String text() {
        return title + "\n" + body;
    }
}
