package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Kind;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.model.DateMention.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges days and spans. */
final class DateJudge {
    private static final double LIKELY = 0.5;
    private static final double SURE = 0.75;
    private static final int TOUCHING = 4;

    private DateJudge() {}

    static Optional<Claim> supported(Statement claim, SourcePage source) {
        Days said = days(claim);
        List<Statement> page = source.of(Kind.DATE);
        List<Statement> same = page.stream().filter(one -> said.same(days(one))).toList();
        Optional<Statement> inText = same.stream()
                .filter(one -> one.quote().start() != null)
                .max(Comparator.comparingDouble(one -> source.shared(claim, one)));
        inText.ifPresent(source::use);
        if (inText.isPresent()) return inText.map(one -> claim.judged(Verdict.SUPPORTED, Reason.EQUAL, one));
        boolean toldOtherwise = page.stream().anyMatch(one -> isSamePlaceInText(claim, one, source));
        if (said.role() == Role.PUBLISHED && !same.isEmpty() && !toldOtherwise)
            return Optional.of(claim.judged(Verdict.SUPPORTED, Reason.PAGE_DATE, same.get(0)));
        Optional<Statement> part = page.stream()
                .filter(one -> said.holds(days(one)) && source.shared(claim, one) >= LIKELY)
                .findFirst();
        part.ifPresent(source::use);
        return part.map(one -> claim.judged(Verdict.SUPPORTED, Reason.PART_OF_IT, one));
    }

    static Claim unsupported(Statement claim, SourcePage source) {
        Days said = days(claim);
        List<Statement> there = source.unused(Kind.DATE).stream()
                .filter(one -> isSamePlaceInText(claim, one, source))
                .toList();
        boolean guessed = there.stream().anyMatch(one -> said.sameButForYear(days(one)));
        if (Statement.agree(there) && !guessed && !days(there.get(0)).holds(said))
            return claim.judged(Verdict.CONTRADICTED, Reason.OTHER_VALUE, there.get(0));
        List<Statement> page = source.of(Kind.DATE);
        Optional<Statement> wider = page.stream()
                .filter(other -> other.quote().start() != null && days(other).holds(said))
                .filter(other -> source.shared(claim, other) >= LIKELY)
                .findFirst();
        if (wider.isPresent()) return claim.judged(Verdict.UNJUDGED, Reason.LESS_EXACT, wider.get());
        Optional<Statement> close = page.stream()
                .filter(other -> said.same(days(other))
                        || said.sameButForYear(days(other))
                        || said.touches(days(other))
                        || source.shared(claim, other) >= SURE)
                .findFirst();
        if (close.isPresent()) return claim.judged(Verdict.UNJUDGED, Reason.SOMETHING_CLOSE, close.get());
        return source.says(claim.quote().text())
                ? claim.judged(Verdict.UNJUDGED, Reason.OF_SOMETHING_ELSE)
                : claim.judged(Verdict.ABSENT, Reason.NOT_SAID);
    }

    /** @return whether the page gives here, beyond doubt, the day of the same event */
    private static boolean isSamePlaceInText(Statement claim, Statement page, SourcePage source) {
        Days said = days(claim);
        Days other = days(page);
        boolean fixed = !said.open() && !other.open() && !said.relative() && !other.relative();
        boolean alike = fixed && said.role() == other.role() && said.isOneDay() == other.isOneDay();
        if (!alike || !page.around().numbersAgree(claim.around())) return false;
        if (!Shortening.isPossible(claim.around(), page.around())) return false;
        if (page.around().verbatim(claim.around())) return true;
        return source.shared(claim, page) >= SURE && page.around().touching(claim.around()) >= TOUCHING;
    }

    private static Days days(Statement statement) {
        return Objects.requireNonNull(statement.days());
    }
}
