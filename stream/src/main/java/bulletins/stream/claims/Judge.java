package bulletins.stream.claims;

import bulletins.model.Article;
import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds an item against its page: finds what the item claims, and what the page makes of it. Works on the two sides apart, so that
 * they may be in different places: {@link #claims} where the item is, {@link #judge} where the page is.
 */
public final class Judge {
    private final StatementFinder finder;

    public Judge(StatementFinder finder) {
        this.finder = finder;
    }

    /** @return what an item claims, in reading order; a place or document number that it names twice is claimed once */
    public Claimed claims(Article item) {
        Map<Object, Statement> claims = new LinkedHashMap<>();
        for (Statement statement : finder.find(item)) {
            Object once = switch (statement.kind()) {
                case FIGURE, CHANGE, DATE -> statement.quote();
                case DOCUMENT_NUMBER, REGION -> statement.value();
            };
            claims.putIfAbsent(once, statement);
        }
        return Claimed.of(List.copyOf(claims.values()));
    }

    /** @return what the page states, found once for all the items that are held against it */
    public Stated read(Article page) {
        return new Stated(page, finder.find(page));
    }

    /** @return a verdict on each claim, in their order */
    public List<Claim> judge(List<Statement> claims, Stated page) {
        var source = new SourcePage(page);
        List<Optional<Claim>> supported =
                claims.stream().map(claim -> judge(claim, source).supported()).toList();
        List<Claim> verdicts = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            Statement claim = claims.get(at);
            verdicts.add(supported.get(at).orElseGet(() -> judge(claim, source).unsupported()));
        }
        return verdicts;
    }

    /** @return the verdict on claims whose page is no longer there */
    public static List<Claim> gone(List<Statement> claims) {
        return claims.stream()
                .map(claim -> claim.judged(Verdict.SOURCE_GONE, Reason.GONE))
                .toList();
    }

    private static KindJudge judge(Statement claim, SourcePage source) {
        if (claim instanceof Statement.OfAmount amount) return new AmountJudge(amount, source);
        if (claim instanceof Statement.OfDays days) return new DateJudge(days, source);
        if (claim instanceof Statement.OfNumber number) return new NumberJudge(number, source);
        return new PlaceJudge((Statement.OfPlace) claim, source);
    }
}
