package bulletins.stream.claims;

import bulletins.model.Claim;
import java.util.Optional;

/** Holds one claim of its kind against the page. Each is first asked what bears it out, and only then what speaks against it. */
interface KindJudge {
    /** @return the verdict where the page bears the claim out; marks what does so as used */
    Optional<Claim> supported();

    /** @return the verdict on a claim that nothing on the page bears out, once all others have been asked */
    Claim unsupported();
}
