package bulletins.stream.claims;

import bulletins.model.Article;
import bulletins.model.ChinaTime;
import bulletins.model.DateMention;
import bulletins.model.DateMention.Role;
import bulletins.model.ItemFacts;
import bulletins.model.PageFacts;
import bulletins.model.Quote;
import bulletins.stream.enrichment.Enricher;
import bulletins.stream.enrichment.Placed;
import bulletins.stream.enrichment.documents.PlacedNumber;
import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import bulletins.stream.quantities.QuantityFinder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what an article states: the same for an item and for a page, so that the two can be held against each other. */
public final class StatementFinder {
    private static final Pattern YEAR_SAID =
            Pattern.compile("(?:\\d{4}|[〇零一二三四五六七八九]{4})\\s*(?:年|[-/.])|[今去前明本上当同]\\s*年|十[三四五六]五");

    /** Days after which 昨天, 周六 and 16日 mean others. */
    private static final List<Integer> LATER = List.of(1, 7, 31);

    /** Of a kind; a page of tables has some thousands of figures, and each is held against each claim. */
    private static final int MOST = 5_000;

    private final Enricher enricher;
    private final QuantityFinder quantities = new QuantityFinder();

    public StatementFinder(Enricher enricher) {
        this.enricher = enricher;
    }

    /** @return what the article states, of each kind the first {@value #MOST} */
    List<Statement> find(Article article) {
        Placed placed = enricher.placed(article).first(MOST);
        String text = placed.text();
        LocalDate reference = Enricher.reference(article);
        List<Statement> statements = new ArrayList<>(new AmountFinder(placed, reference).find());
        Map<String, List<DateMention>> ifLater = new HashMap<>();
        for (DateMention date : placed.dates()) {
            List<DateMention> later = ifLater.computeIfAbsent(date.text(), words -> ifLater(words, reference));
            statements.add(date(date, later, text));
        }
        for (PlacedNumber number : placed.numbers()) statements.add(number(number, text));
        for (Mention mention : placed.mentions()) {
            Quote quote = Quote.of(text, mention.start(), mention.end());
            statements.add(place(mention.place(), quote, Around.of(text, quote)));
        }
        for (Place home : placed.home()) statements.add(place(home, Quote.outside(saysHome(article)), Around.NOTHING));
        LocalDate published = published(article);
        if (published != null) statements.add(pageDate(published));
        return statements;
    }

    private static Statement date(DateMention said, List<DateMention> ifLater, String text) {
        var quote = new Quote(said.from(), said.to(), said.text());
        Days days = days(said, ifLater);
        return new Statement.OfDays(quote, Around.of(text, quote), days);
    }

    /** @return what the words of a date would mean if written later, which tells how they hang on the day of writing */
    private List<DateMention> ifLater(String words, LocalDate reference) {
        return LATER.stream()
                .flatMap(days -> quantities.find(words, reference.plusDays(days)).dates().stream()
                        .limit(1))
                .toList();
    }

    private static Days days(DateMention said, List<DateMention> ifLater) {
        boolean relative = ifLater.stream().anyMatch(day -> !day.start().equals(said.start()));
        boolean open = ifLater.stream().anyMatch(day -> !day.end().equals(said.end()));
        boolean yearSaid = YEAR_SAID.matcher(Around.narrow(said.text())).find();
        return new Days(said.start(), said.end(), said.role(), yearSaid, open && !relative, relative);
    }

    private static Statement pageDate(LocalDate published) {
        var days = new Days(published, published, Role.PUBLISHED, true, false, false);
        return new Statement.OfDays(Quote.outside(published.toString()), Around.NOTHING, days);
    }

    private static Statement number(PlacedNumber placed, String text) {
        return new Statement.OfNumber(placed.quote(), placed.number(), Around.of(text, placed.quote()), placed.title());
    }

    private static Statement place(Place place, Quote quote, Around around) {
        return new Statement.OfPlace(quote, place.code(), around);
    }

    private static String saysHome(Article article) {
        ItemFacts item = article.item();
        PageFacts page = article.page();
        if (item != null) return item.origin();
        return page == null
                ? ""
                : Stream.of(page.site(), page.source())
                        .filter(name -> name != null)
                        .distinct()
                        .collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate published(Article article) {
        PageFacts page = article.page();
        return page == null || page.publishedAt() == null
                ? null
                : ChinaTime.day(page.publishedAt().toInstant());
    }
}
