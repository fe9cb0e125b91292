package bulletins.stream;

import bulletins.model.Article;
import bulletins.model.CheckedItem;
import bulletins.model.Enrichment;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.ReadDocument;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.stream.claims.Judge;
import bulletins.stream.claims.StatementFinder;
import bulletins.stream.enrichment.Enricher;
import bulletins.stream.reading.PageReader;
import bulletins.stream.reading.Reading;
import bulletins.stream.road.DocumentReader;
import bulletins.stream.road.told.Part;
import bulletins.stream.road.told.PartedPage;
import bulletins.stream.splitting.BulletinSplitter;
import bulletins.stream.splitting.Categories;
import bulletins.stream.splitting.Split;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and enriches single documents, the same in the stage and in the commands that need no Kafka; safe from any thread. */
public final class ArticleReader implements DocumentReader {
    /** Characters of an article; with as many, everything found in them still fits into a record. */
    private static final int LONGEST = 1_000_000;

    private final BulletinSplitter splitter;
    private final PageReader pages;
    private final Enricher enricher;
    private final Judge judge;
    private final boolean joinParts;

    private ArticleReader(BulletinSplitter splitter, PageReader pages, Enricher enricher, boolean joinParts) {
        this.splitter = splitter;
        this.pages = pages;
        this.enricher = enricher;
        this.judge = new Judge(new StatementFinder(enricher));
        this.joinParts = joinParts;
    }

    /** @throws IllegalArgumentException in words for people, when a file that the settings name cannot be used */
    static ArticleReader of(StreamSettings settings) {
        Categories categories = Categories.load(settings.categories().orElse(null));
        Enricher enricher = Enrichers.of(settings, categories);
        return new ArticleReader(
                new BulletinSplitter(categories, enricher.origins()),
                new PageReader(settings.captions()),
                enricher,
                settings.joinParts());
    }

    /** @param date the bulletin's reference date when someone has said it */
    public ReadDocument parse(RawDocument raw, @Nullable LocalDate date) {
        Split split = splitter.split(raw, RawLocation.NOWHERE, date);
        if (split instanceof Split.Items found)
            return new ReadDocument(
                    found.bulletin(), found.items().stream().map(this::enriched).toList(), null);
        return nothing(((Split.Unreadable) split).message());
    }

    /** Reads a page. */
    public ReadDocument extract(RawDocument raw) {
        Reading reading = pages.read(raw, RawLocation.NOWHERE);
        if (reading instanceof Reading.Page page)
            return new ReadDocument(null, List.of(enriched(page.article())), null);
        return nothing(((Reading.Nothing) reading).message());
    }

    /** Brings the pages that an article goes on at. */
    public interface Visits {
        /** @return what came of asking for a canonical url, also when nothing was received */
        RawDocument to(String url) throws InterruptedException;
    }

    /** Reads a page and the later parts of its article, where it comes in parts. */
    public ReadDocument extractWhole(RawDocument raw, Visits visits) throws InterruptedException {
        Reading reading = pages.read(raw, RawLocation.NOWHERE);
        if (!(reading instanceof Reading.Page first)) return extract(raw);
        PartedPage page = PartedPage.of(raw.facts().finalUrl(), first.article(), first.next());
        for (Optional<String> next = page.awaited(); next.isPresent(); next = page.awaited())
            page = page.with(part(next.get(), visits.to(next.get())));
        return new ReadDocument(null, List.of(enriched(page.whole())), null);
    }

    private Part part(String url, RawDocument raw) {
        RawDocument.Facts facts = raw.facts();
        if (facts.outcome() != RawDocument.Outcome.RECEIVED) return Part.missing(url, facts.problem());
        Reading reading = pages.read(raw, RawLocation.NOWHERE);
        if (reading instanceof Reading.Page page) return Part.read(url, page.article(), page.next());
        return Part.missing(url, ((Reading.Nothing) reading).message());
    }

    /** @return why each part of a page was chosen or left out, a line each */
    public List<String> explain(RawDocument raw) {
        return pages.explain(raw);
    }

    /** @return for every label, the words that decided and the points that each gave */
    public Map<String, Map<String, Double>> explain(Article article) {
        return enricher.explain(article);
    }

    /** Enriches any text, as it stands. */
    public ReadArticle enriched(Article article) {
        return new ReadArticle(article, found(article));
    }

    /** @return the item held against the one of the pages, of which there is at least one, that says most of what it says */
    public CheckedItem checked(Article item, List<Article> pages) {
        return new PageChecks(judge).check(item, pages);
    }

    Judge judge() {
        return judge;
    }

    PageReader pages() {
        return pages;
    }

    Enricher enricher() {
        return enricher;
    }

    Enrichment found(Article article) {
        return enricher.enrich(article);
    }

    /** Also a text nested beyond the depth of the stack costs only itself. */
    @Override
    public Outcome read(RawDocument raw, RawLocation at) {
        try {
            return raw.facts().reads() == Reads.BULLETIN ? items(raw, at) : page(raw, at);
        } catch (StackOverflowError e) {
            return new Outcome.Nothing("nested-too-deeply", raw.url() + " is nested too deeply to be read");
        }
    }

    private Outcome items(RawDocument raw, RawLocation at) {
        Split split = splitter.split(raw, at, null);
        if (split instanceof Split.Items found) return fitting(raw, found.items(), null);
        Split.Unreadable unreadable = (Split.Unreadable) split;
        return new Outcome.Nothing(unreadable.reason(), unreadable.message());
    }

    private Outcome page(RawDocument raw, RawLocation at) {
        Reading reading = pages.read(raw, at);
        if (reading instanceof Reading.Page page)
            return fitting(raw, List.of(page.article()), joinParts ? page.next() : null);
        Reading.Nothing none = (Reading.Nothing) reading;
        return new Outcome.Nothing(none.reason(), none.message());
    }

    private static Outcome fitting(RawDocument raw, List<Article> articles, @Nullable String next) {
        for (Article article : articles) {
            int length = article.title().length() + article.body().length();
            if (length > LONGEST)
                return new Outcome.Nothing(
                        "too-large",
                        raw.url() + " holds an article of " + length + " characters, more than " + LONGEST
                                + "; split it or leave it out");
        }
        return new Outcome.Articles(articles, next);
    }

    private static ReadDocument nothing(String mistake) {
        return new ReadDocument(null, List.of(), mistake);
    }
}
