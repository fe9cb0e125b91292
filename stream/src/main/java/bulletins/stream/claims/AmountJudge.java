package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.stream.claims.Statement.OfAmount;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Judges figures and changes. */
final class AmountJudge implements KindJudge {
    /** Shares of equal words around two numbers from which they may be, surely are, and are hardly told of anything but one thing. */
    private static final double LIKELY = 0.3;

    private static final double SURE = 0.6;
    private static final double ALMOST_WHOLE = 0.8;
    /** Letters next to both numbers that are the same, from which they may be told of one thing. */
    private static final int TOUCHING = 4;
    /** How alike the names of two indicators are that may be one in other words, where the number has few digits. */
    private static final double REWORDED = 0.4;
    /** By how much more alike the name of another number of the page is, if that is the one which the item words. */
    private static final double PLAINLY = 0.3;

    private static final Set<String> PERCENT_AND_POINTS = Set.of("%", "百分点");

    private final OfAmount claim;
    private final Amount said;
    private final SourcePage source;
    private final List<OfAmount> page;
    private final List<OfAmount> comparable;
    /** The most that the wording of a number of the page with another value is like the item's; not a number until it is needed. */
    private double wordedElsewhere = Double.NaN;

    AmountJudge(OfAmount claim, SourcePage source) {
        this.claim = claim;
        this.source = source;
        this.page = source.amounts(claim.kind());
        this.said = claim.amount();
        this.comparable = page.stream()
                .filter(one -> Counted.alike(one.amount().unit(), said.unit()))
                .toList();
    }

    @Override
    public Optional<Claim> supported() {
        List<OfAmount> there = inSamePlace();
        boolean toldOtherwise = !there.isEmpty() && there.stream().noneMatch(one -> fit(one).supports());
        Optional<OfAmount> best = comparable.stream()
                .filter(one -> fit(one).supports() && isSameSubject(one, toldOtherwise))
                .min(Comparator.comparing(this::fit).thenComparing(one -> -source.shared(claim, one)));
        best.ifPresent(source::use);
        return best.map(
                one -> claim.judged(Verdict.SUPPORTED, fit(one) == Fit.EQUAL ? Reason.EQUAL : Reason.ROUNDED, one));
    }

    @Override
    public Claim unsupported() {
        List<OfAmount> equal =
                comparable.stream().filter(one -> fit(one).supports()).toList();
        List<OfAmount> there = inSamePlace();
        if (certainlyOther(there, equal)) return claim.judged(Verdict.CONTRADICTED, Reason.OTHER_VALUE, there.get(0));
        List<OfAmount> open = comparable.stream()
                .filter(one -> fit(one) == Fit.OPEN && isLikely(one))
                .toList();
        if (!open.isEmpty()) return claim.judged(Verdict.UNJUDGED, Reason.LESS_EXACT, nearest(open));
        List<OfAmount> otherUnit =
                page.stream().filter(this::isPercentAgainstPoints).toList();
        if (!otherUnit.isEmpty()) return ofOtherUnit(otherUnit.get(0));
        if (!equal.isEmpty()) return claim.judged(Verdict.UNJUDGED, Reason.OF_SOMETHING_ELSE, nearest(equal));
        List<OfAmount> close = page.stream()
                .filter(one -> Counted.kin(said.unit(), one.amount().unit()) && isLikely(one))
                .toList();
        if (!close.isEmpty()) return claim.judged(Verdict.UNJUDGED, Reason.SOMETHING_CLOSE, nearest(close));
        if (source.prints(claim.quote().text())) return claim.judged(Verdict.UNJUDGED, Reason.OF_SOMETHING_ELSE);
        return claim.judged(Verdict.ABSENT, Reason.NOT_SAID);
    }

    /**
     * One other value in the same place, which bears out nothing else that the item says; word for word, if the item's own value stands
     * elsewhere.
     */
    private boolean certainlyOther(List<OfAmount> there, List<OfAmount> equal) {
        if (!Statement.agree(there) || there.stream().anyMatch(one -> fit(one) != Fit.DIFFERENT)) return false;
        if (there.stream().anyMatch(source::isUsed)) return false;
        return equal.isEmpty() || there.stream().allMatch(one -> one.around().verbatim(claim.around()));
    }

    /** @return the numbers of the page that stand where the item's does; where one stands in the same sentence, only that */
    private List<OfAmount> inSamePlace() {
        List<OfAmount> there =
                comparable.stream().filter(this::isSamePlaceInText).toList();
        List<OfAmount> inSentence = there.stream()
                .filter(one -> one.around().sameSentence(claim.around()))
                .toList();
        return inSentence.isEmpty() ? there : inSentence;
    }

    private Claim ofOtherUnit(OfAmount page) {
        boolean certain =
                page.around().verbatim(claim.around()) && page.amount().hedge() == said.hedge();
        return certain
                ? claim.judged(Verdict.CONTRADICTED, Reason.OTHER_UNIT, page)
                : claim.judged(Verdict.UNJUDGED, Reason.SOMETHING_CLOSE, page);
    }

    private boolean isPercentAgainstPoints(OfAmount page) {
        List<String> units = List.of(page.amount().unit(), said.unit());
        return units.containsAll(PERCENT_AND_POINTS)
                && page.amount().low().compareTo(said.low()) == 0
                && isLikely(page);
    }

    /** @return whether a number that fits is told of the same thing, as far as one can tell */
    private boolean isSameSubject(OfAmount page, boolean toldOtherwise) {
        Amount other = page.amount();
        if (Whereabouts.apart(said.where(), other.where()) || Subjects.apart(claim.around(), page.around()))
            return false;
        if (page.around().sameSentence(claim.around())) return true;
        if (toldOtherwise) return false;
        if (page.around().verbatim(claim.around())) return true;
        if (!said.isComparedLike(other)) return false;
        if (said.atAnotherTime(other) && !said.isDistinctive()) return false;
        if (said.countsTheSame(other)) return true;
        if (Subjects.grownApart(claim.around(), page.around()) || isWordedElsewhere(other)) return false;
        double shared = source.shared(claim, page);
        boolean alike = said.isDistinctive() || Subjects.alike(said.subject(), other.subject());
        return shared >= SURE
                || (shared >= LIKELY && alike)
                || page.around().touching(claim.around()) >= TOUCHING
                || isReworded(page);
    }

    /** @return whether another number of the page, in the same unit, is worded plainly more like the item's */
    private boolean isWordedElsewhere(Amount other) {
        if (Double.isNaN(wordedElsewhere))
            wordedElsewhere = comparable.stream()
                    .filter(one -> !fit(one).supports() && !said.atAnotherTime(one.amount()))
                    .mapToDouble(
                            one -> Subjects.shared(said.subject(), one.amount().subject()))
                    .max()
                    .orElse(0);
        return wordedElsewhere >= Subjects.shared(said.subject(), other.subject()) + PLAINLY;
    }

    /** The same number of an indicator in other words; one of few digits, which may come again by chance, of the same period too. */
    private boolean isReworded(OfAmount page) {
        Amount other = page.amount();
        boolean worded = Subjects.shared(said.subject(), other.subject()) > (said.isDistinctive() ? 0 : REWORDED);
        boolean timed = said.isDistinctive() ? !said.atAnotherTime(other) : said.atSameTime(other);
        return worded && timed && fit(page) == Fit.EQUAL && Subjects.toldAlike(claim.around(), page.around());
    }

    /** @return whether the page tells here, beyond doubt, the number that the item means */
    private boolean isSamePlaceInText(OfAmount page) {
        Amount other = page.amount();
        Around around = page.around();
        boolean verbatim = around.verbatim(claim.around());
        if (!(verbatim || said.countsTheSame(other))) return false;
        boolean apart = !said.unit().equals(other.unit())
                || !Objects.equals(said.comparison(), other.comparison())
                || Whereabouts.apart(said.where(), other.where())
                || said.atAnotherTime(other)
                || around.countedApart(claim.around())
                || !Subjects.toldAlike(claim.around(), around);
        if (apart || !Shortening.isPossible(claim.around(), around)) return false;
        double shared = source.shared(claim, page);
        boolean known = said.where().isEmpty() == other.where().isEmpty();
        boolean settled = known && (said.timeIsKnownLike(other) || shared >= ALMOST_WHOLE);
        return verbatim ? settled || shared >= SURE : settled && shared >= SURE;
    }

    private boolean isLikely(OfAmount page) {
        Amount other = page.amount();
        if (Whereabouts.apart(said.where(), other.where()) || !said.isComparedLike(other)) return false;
        return said.countsTheSame(other)
                || page.around().touching(claim.around()) >= TOUCHING
                || source.shared(claim, page) >= SURE;
    }

    private Fit fit(OfAmount page) {
        return Fit.of(said, page.amount());
    }

    private OfAmount nearest(List<OfAmount> page) {
        return page.stream()
                .max(Comparator.comparingDouble(one -> source.shared(claim, one)))
                .orElseThrow();
    }
}
