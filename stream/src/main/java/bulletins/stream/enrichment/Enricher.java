package bulletins.stream.enrichment;

import bulletins.model.Article;
import bulletins.model.BulletinReference;
import bulletins.model.ChinaTime;
import bulletins.model.Enrichment;
import bulletins.model.Figure;
import bulletins.model.ItemFacts;
import bulletins.model.PageFacts;
import bulletins.model.Region;
import bulletins.stream.enrichment.documents.IssuerFinder;
import bulletins.stream.enrichment.documents.PolicyFinder;
import bulletins.stream.enrichment.labels.LabelLexicon;
import bulletins.stream.enrichment.labels.LabelModel;
import bulletins.stream.enrichment.labels.Labeller;
import bulletins.stream.enrichment.labels.Speakers;
import bulletins.stream.enrichment.regions.FigureRegions;
import bulletins.stream.keywords.Keywords;
import bulletins.stream.keywords.Summary;
import bulletins.stream.places.Countries;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.IssuerNames;
import bulletins.stream.places.Mention;
import bulletins.stream.places.MentionFinder;
import bulletins.stream.places.Origin;
import bulletins.stream.places.OriginReader;
import bulletins.stream.places.Place;
import bulletins.stream.quantities.PlacedQuantities;
import bulletins.stream.quantities.Quantities;
import bulletins.stream.quantities.QuantityFinder;
import bulletins.stream.quantities.figures.PlacedFigure;
import bulletins.stream.text.SimplifiedArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds in an article all that its index entry tells; holds no state, so any thread may use it. */
public final class Enricher {
    private static final String VERSION = "lexicon-1";

    private final String name;
    private final Gazetteer gazetteer;
    private final OriginReader origins;
    private final MentionFinder mentions;
    private final IssuerFinder issuers;
    private final PolicyFinder policies = new PolicyFinder();
    private final GroupFinder groups;
    private final Labeller labeller;
    private final QuantityFinder quantities = new QuantityFinder();
    private final Keywords keywords = new Keywords();
    private final Summary summary = new Summary();

    private Enricher(Lexicons lexicons) {
        this.gazetteer = Gazetteer.shipped();
        IssuerNames names = new IssuerNames(gazetteer);
        this.name = VERSION;
        this.origins = new OriginReader(gazetteer, names);
        this.mentions = new MentionFinder(gazetteer);
        this.issuers = new IssuerFinder(names);
        this.groups = new GroupFinder(lexicons.groups());
        LabelLexicon lexicon = new LabelLexicon(lexicons.labels());
        this.labeller = new Labeller(lexicon, new Speakers(origins, mentions, names, lexicon), null);
    }

    private Enricher(Enricher other, LabelModel model) {
        this.name = VERSION + " model-" + model.name();
        this.gazetteer = other.gazetteer;
        this.origins = other.origins;
        this.mentions = other.mentions;
        this.issuers = other.issuers;
        this.groups = other.groups;
        this.labeller = other.labeller.with(model);
    }

    /** @param lexicons a user's folder of lexicons, laid over the shipped ones; null for none */
    public static Enricher create(@Nullable Path lexicons) {
        return new Enricher(new Lexicons(lexicons));
    }

    /** @throws IOException when the model, which {@link LabelModel#write} made, cannot be read; the message names the file */
    public static Enricher create(@Nullable Path lexicons, Path model) throws IOException {
        return create(lexicons).with(LabelModel.read(model));
    }

    /** @return this enricher with labels that were learned from a user's own bulletins */
    public Enricher with(LabelModel model) {
        return new Enricher(this, model);
    }

    /** @return the categories that a text may be labelled with */
    public Set<String> categories() {
        return labeller.categories();
    }

    /** @return what understands the origins of items */
    public OriginReader origins() {
        return origins;
    }

    /** @return all that was found; never fails, whatever the text */
    public Enrichment enrich(Article article) {
        SimplifiedArticle read = SimplifiedArticle.of(article);
        Origin origin = origins.read(read.origin());
        String text = read.text();
        List<Mention> places = mentions.find(text, origin.places());
        Quantities found = quantities.find(text, reference(article), names(places));
        PolicyFinder.Documents documents = policies.find(text, found.dates());
        return new Enrichment(
                labeller.labels(read),
                regions(origin, places),
                issuers.find(text, orOfBulletin(origin, article.item())),
                documents.policies(),
                documents.numbers(),
                found.dates(),
                new FigureRegions(text, places, gazetteer, origin.places()).placedEach(found.figures()),
                groups.find(text),
                keywords.find(read.title(), read.body()),
                summary.of(article.title(), article.body()),
                name);
    }

    /** @return for every category that the text speaks for, the words that decided and the points that each gave, the weightiest first */
    public Map<String, Map<String, Double>> explain(Article article) {
        return labeller.explain(SimplifiedArticle.of(article));
    }

    /** @return what a learned model sees of an article */
    Map<String, Double> features(Article article) {
        return labeller.features(SimplifiedArticle.of(article));
    }

    /** @return figures, dates, document numbers and places of an article with where they stand */
    public Placed placed(Article article) {
        SimplifiedArticle read = SimplifiedArticle.of(article);
        String text = read.text();
        List<Place> origin = origins.read(read.origin()).places();
        List<Mention> places = mentions.find(text, origin);
        PlacedQuantities found = quantities.findPlaced(text, reference(article), names(places));
        List<Figure> figures = new FigureRegions(text, places, gazetteer, origin)
                .placed(found.figures().stream().map(PlacedFigure::figure).toList());
        return new Placed(
                text,
                IntStream.range(0, figures.size())
                        .mapToObj(at -> found.figures().get(at).of(figures.get(at)))
                        .toList(),
                found.dates(),
                policies.numbers(text),
                places,
                article.page() == null ? origin : home(article.page()));
    }

    private static List<String> names(List<Mention> places) {
        return Stream.concat(Mention.shortNames(places).stream(), Countries.names().stream())
                .toList();
    }

    /** @return the places that the names of a page's site and source tell */
    private List<Place> home(PageFacts page) {
        return mentions.places(page.site() + "\n" + page.source());
    }

    /** The 省人社厅 of an item without an origin is that of the place which the bulletin's name tells. */
    private Origin orOfBulletin(Origin origin, @Nullable ItemFacts item) {
        if (item == null || !(origin instanceof Origin.Nothing)) return origin;
        List<Place> places = mentions.places(item.bulletin().title());
        return places.size() == 1 ? new Origin.Regions(places) : origin;
    }

    /** @return the day from which relative dates in the article count */
    public static LocalDate reference(Article article) {
        BulletinReference bulletin =
                article.item() == null ? null : article.item().bulletin();
        if (bulletin != null && bulletin.referenceDate() != null) return bulletin.referenceDate();
        PageFacts page = article.page();
        if (page != null && page.publishedAt() != null) {
            return ChinaTime.day(page.publishedAt().toInstant());
        }
        return ChinaTime.day(article.receivedAt());
    }

    /** A place that is both origin and mentioned stands in both roles, and one named often where it is named first. */
    private static List<Region> regions(Origin origin, List<Mention> mentioned) {
        List<Region> regions = new ArrayList<>(
                origin.places().stream().distinct().map(Place::origin).toList());
        Set<Place> named = new HashSet<>();
        for (Mention mention : mentioned) if (named.add(mention.place())) regions.add(mention.region());
        return List.copyOf(regions);
    }
}
