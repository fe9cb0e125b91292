package bulletins.stream.reading.body;

import bulletins.stream.reading.facts.Found;
import bulletins.stream.reading.facts.TitleFinder;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.Optional;

/**
 * The lines of a page that are its article.
 *
 * @param noArticle why there is no article, empty when there is one
 */
public record ArticleText(MainText.Choice choice, Trimming.Trimmed trimmed, Optional<String> noArticle) {

    /** @param captions whether the captions of pictures and tables belong to the text */
    public static ArticleText of(
            PageLines page,
            Asides asides,
            MainText.Choice choice,
            TitleFinder titles,
            Found<String> title,
            boolean captions) {
        Trimming.Trimmed trimmed = Trimming.trim(page, asides, choice, title.value(), captions);
        Optional<String> none = IndexPage.why(page, choice.lines(), trimmed);
        if (none.isEmpty()) return new ArticleText(choice, trimmed, IndexPage.admission(page, trimmed.lines()));
        Optional<MainText.Choice> below = BelowTitle.choose(page, asides, titles.line(title));
        if (below.isEmpty()) return new ArticleText(choice, trimmed, none);
        Trimming.Trimmed notice = Trimming.trim(page, asides, below.get(), title.value(), captions);
        return new ArticleText(below.get(), notice, IndexPage.admission(page, notice.lines()));
    }

    /** @return the lines left after trimming, or those chosen where none is */
    public BitSet lines() {
        return trimmed.lines().isEmpty() ? choice.lines() : trimmed.lines();
    }
}
