package bulletins.stream.claims;

import bulletins.model.Claim;
import bulletins.model.Claim.Reason;
import bulletins.model.Claim.Verdict;
import bulletins.stream.claims.Statement.OfNumber;
import java.util.List;
import java.util.Optional;

/** Judges the numbers of documents (发文字号). */
final class NumberJudge implements KindJudge {
    private final OfNumber claim;
    private final SourcePage source;

    NumberJudge(OfNumber claim, SourcePage source) {
        this.claim = claim;
        this.source = source;
    }

    @Override
    public Optional<Claim> supported() {
        Optional<OfNumber> same = source.of(OfNumber.class).stream()
                .filter(one -> one.value().equals(claim.value()))
                .findFirst();
        same.ifPresent(source::use);
        return same.map(one -> claim.judged(Verdict.SUPPORTED, Reason.EQUAL, one));
    }

    @Override
    public Claim unsupported() {
        List<OfNumber> there = source.unused(OfNumber.class).stream()
                .filter(this::isSameDocument)
                .toList();
        if (Statement.agree(there)) return claim.judged(Verdict.CONTRADICTED, Reason.OTHER_VALUE, there.get(0));
        return source.of(OfNumber.class).stream()
                .filter(one -> body(one).equals(body(claim)))
                .findFirst()
                .map(one -> claim.judged(Verdict.UNJUDGED, Reason.SOMETHING_CLOSE, one))
                .orElseGet(() -> claim.judged(Verdict.ABSENT, Reason.NOT_SAID));
    }

    /** Numbers that have nothing in common, or only one of which is of a document that ends, are of two documents. */
    private boolean isSameDocument(OfNumber page) {
        if (Subjects.endedApart(claim.around(), page.around())) return false;
        if (claim.title() != null && page.title() != null)
            return Around.folded(claim.title()).equals(Around.folded(page.title()));
        boolean alike = body(claim).equals(body(page)) || rest(claim).equals(rest(page));
        return alike
                && claim.title() == null
                && page.title() == null
                && page.around().verbatim(claim.around());
    }

    private static String rest(OfNumber number) {
        return number.value().substring(body(number).length());
    }

    /** @return the letters of the body that issued it, before the year */
    private static String body(OfNumber number) {
        return number.value().replaceFirst("[〔\\d].*", "");
    }
}
