package bulletins.stream.splitting;

import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.BulletinReference;
import bulletins.model.Ids;
import bulletins.model.ItemFacts;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.stream.places.OriginReader;
import bulletins.stream.splitting.formats.Format;
import bulletins.stream.splitting.headings.OriginMarks;
import bulletins.stream.splitting.headings.SectionNames;
import bulletins.stream.splitting.lines.Opened;
import bulletins.stream.splitting.lines.Printed;
import bulletins.stream.splitting.outline.Digest;
import bulletins.stream.splitting.outline.Entry;
import bulletins.stream.text.Script;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a bulletin of any format into its items. */
public final class BulletinSplitter {
    private final Categories categories;
    private final SectionNames sections;
    private final OriginMarks marks;

    public BulletinSplitter(Categories categories, OriginReader origins) {
        this.categories = categories;
        this.marks = new OriginMarks(
                origin -> origins.isKnown(Script.simplified(origin)),
                origin -> origins.isName(Script.simplified(origin)));
        this.sections = new SectionNames(categories.foldedHeadings());
    }

    /**
     * @param given the reference date if someone has said it
     * @return the items, or why there are none
     */
    public Split split(RawDocument raw, RawLocation at, @Nullable LocalDate given) {
        if (raw.body().length == 0) return new Split.Unreadable("empty", "The file is empty.");
        Opened opened =
                Format.open(raw.body(), raw.facts().contentType(), raw.facts().finalUrl());
        if (opened instanceof Opened.Unreadable unreadable)
            return new Split.Unreadable(unreadable.reason(), unreadable.message());
        Printed printed = ((Opened.Document) opened).printed();
        Digest digest = Digest.of(printed.lines(), sections, marks);
        if (digest.entries().isEmpty()) return noItems(printed);
        ReferenceDate date = ReferenceDate.of(digest, printed.date(), given);
        String title = BulletinTitle.of(digest.front(), printed.title(), raw.url());
        BulletinReference bulletin = new BulletinReference(Ids.bulletin(raw.url()), title, date.date(), date.basis());
        return new Split.Items(bulletin, articles(digest.entries(), bulletin, raw, at));
    }

    private static Split noItems(Printed printed) {
        if (printed.lines().isEmpty()) return new Split.Unreadable("empty", "The file holds no text.");
        return new Split.Unreadable(
                "not-a-bulletin",
                "No items were found. A bulletin has headings such as 'place | title', or sections with titles under them;"
                        + " to read the document as one article, use it as a page.");
    }

    private List<Article> articles(List<Entry> entries, BulletinReference bulletin, RawDocument raw, RawLocation at) {
        List<Article> articles = new ArrayList<>();
        for (Entry entry : entries) {
            ItemFacts facts = new ItemFacts(
                    bulletin,
                    articles.size() + 1,
                    entry.section(),
                    categories.of(entry.section()).orElse(null),
                    entry.origin(),
                    entry.links());
            articles.add(new Article(
                    Ids.item(bulletin.id(), entry.origin(), entry.title()),
                    ArticleKind.ITEM,
                    entry.title(),
                    entry.body(),
                    facts,
                    null,
                    at,
                    raw.facts().fetchedAt()));
        }
        return SameTitles.toldApart(articles);
    }
}
