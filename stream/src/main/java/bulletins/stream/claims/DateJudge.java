package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.model.DateMention.Role;
import bulletins.stream.claims.Statement.OfDays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges days and spans. */
final class DateJudge implements KindJudge {
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.75;
    private static final int TOUCHING = 4;

    private final OfDays claim;
    private final SourcePage source;
    private final Days said;

    DateJudge(OfDays claim, SourcePage source) {
        this.claim = claim;
        this.source = source;
        this.said = claim.days();
    }

    @Override
    public Optional<Claim> supported() {
        List<OfDays> page = source.of(OfDays.class);
        List<OfDays> same = page.stream().filter(one -> said.same(one.days())).toList();
        Optional<OfDays> inText = same.stream()
                .filter(one -> one.quote().start() != null)
                .max(Comparator.comparingDouble(one -> source.shared(claim, one)));
        inText.ifPresent(source::use);
        if (inText.isPresent()) return inText.map(one -> claim.judged(Verdict.SUPPORTED, Reason.EQUAL, one));
        boolean toldOtherwise = page.stream().anyMatch(this::isSamePlaceInText);
        if (said.role() == Role.PUBLISHED && !same.isEmpty() && !toldOtherwise)
            return Optional.of(claim.judged(Verdict.SUPPORTED, Reason.PAGE_DATE, same.get(0)));
        Optional<OfDays> part = page.stream()
                .filter(one -> said.holds(one.days()) && source.shared(claim, one) >= LIKELY)
                .findFirst();
        part.ifPresent(source::use);
        return part.map(one -> claim.judged(Verdict.SUPPORTED, Reason.PART_OF_IT, one));
    }

    @Override
    public Claim unsupported() {
        List<OfDays> there = source.unused(OfDays.class).stream()
                .filter(this::isSamePlaceInText)
                .toList();
        boolean guessed = there.stream().anyMatch(one -> said.sameButForYear(one.days()));
        if (Statement.agree(there) && !guessed && !there.get(0).days().holds(said))
            return claim.judged(Verdict.CONTRADICTED, Reason.OTHER_VALUE, there.get(0));
        List<OfDays> page = source.of(OfDays.class);
        Optional<OfDays> wider = page.stream()
                .filter(other -> other.quote().start() != null && other.days().holds(said))
                .filter(other -> source.shared(claim, other) >= LIKELY)
                .findFirst();
        if (wider.isPresent()) return claim.judged(Verdict.UNJUDGED, Reason.LESS_EXACT, wider.get());
        Optional<OfDays> close = page.stream()
                .filter(other -> said.same(other.days())
                        || said.sameButForYear(other.days())
                        || said.touches(other.days())
                        || source.shared(claim, other) >= SURE)
                .findFirst();
        if (close.isPresent()) return claim.judged(Verdict.UNJUDGED, Reason.SOMETHING_CLOSE, close.get());
        return source.says(claim.quote().text())
                ? claim.judged(Verdict.UNJUDGED, Reason.OF_SOMETHING_ELSE)
                : claim.judged(Verdict.ABSENT, Reason.NOT_SAID);
    }

    /** @return whether the page gives here, beyond doubt, the day of the same event */
    private boolean isSamePlaceInText(OfDays page) {
        Days other = page.days();
        boolean fixed = !said.open() && !other.open() && !said.relative() && !other.relative();
        boolean alike = fixed && said.role() == other.role() && said.isOneDay() == other.isOneDay();
        if (!alike || !page.around().numbersAgree(claim.around())) return false;
        if (!Shortening.isPossible(claim.around(), page.around())) return false;
        if (page.around().verbatim(claim.around())) return true;
        return source.shared(claim, page) >= SURE && page.around().touching(claim.around()) >= TOUCHING;
    }
}
