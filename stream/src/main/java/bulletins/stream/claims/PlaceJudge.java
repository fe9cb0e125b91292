package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.model.Quote;
import bulletins.model.Region.Level;
import bulletins.stream.claims.Statement.OfPlace;
import java.util.List;
import java.util.Optional;

/** Judges places, by their codes. */
final class PlaceJudge implements KindJudge {
    private final OfPlace claim;
    private final SourcePage source;

    PlaceJudge(OfPlace claim, SourcePage source) {
        this.claim = claim;
        this.source = source;
    }

    @Override
    public Optional<Claim> supported() {
        List<OfPlace> page = source.of(OfPlace.class);
        List<OfPlace> same =
                page.stream().filter(one -> one.value().equals(claim.value())).toList();
        same.forEach(source::use);
        if (!same.isEmpty()) return Optional.of(claim.judged(Verdict.SUPPORTED, Reason.EQUAL, same.get(0)));
        Quote words = source.quote(claim.quote().text());
        boolean around = page.stream().anyMatch(one -> Whereabouts.within(claim.value(), one.value()));
        if (words != null && around) return Optional.of(ofWords(words));
        return page.stream()
                .filter(one -> Whereabouts.within(one.value(), claim.value()))
                .findFirst()
                .map(one -> claim.judged(Verdict.SUPPORTED, Reason.PART_OF_IT, one));
    }

    /** A name that many places bear, as 城关区, which the page prints too, beside the larger place that the item's lies in. */
    private Claim ofWords(Quote words) {
        return new Claim(
                claim.kind(), Verdict.SUPPORTED, Reason.EQUAL, claim.quote(), claim.value(), words, claim.value());
    }

    @Override
    public Claim unsupported() {
        List<OfPlace> there = source.unused(OfPlace.class).stream()
                .filter(one -> Level.of(one.value()) == Level.of(claim.value())
                        && one.around().verbatim(claim.around())
                        && !one.around().countedApart(claim.around()))
                .toList();
        if (Statement.agree(there)) return claim.judged(Verdict.CONTRADICTED, Reason.OTHER_VALUE, there.get(0));
        return source.of(OfPlace.class).stream()
                .filter(one -> Whereabouts.within(claim.value(), one.value()))
                .findFirst()
                .map(one -> claim.judged(Verdict.UNJUDGED, Reason.LESS_EXACT, one))
                .orElseGet(() -> claim.judged(Verdict.ABSENT, Reason.NOT_SAID));
    }
}
