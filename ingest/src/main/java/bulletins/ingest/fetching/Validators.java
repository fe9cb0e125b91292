package bulletins.ingest.fetching;

import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import org.jspecify.annotations.Nullable;

/** What a conditional request needs from the visit before, exactly as the server gave it; only for the url that gave them. */
public record Validators(
        String url, @Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators("", null, null);

    /** @param last what the visit before brought, null when there was none */
    public static Validators after(FetchState.@Nullable Answer last) {
        if (last == null || last.outcome() != RawDocument.Outcome.RECEIVED) return NONE;
        return new Validators(last.finalUrl(), sendable(last.etag()), sendable(last.modified()));
    }

    /** What is not ASCII has not come to us as the server wrote it, and may not be sent. */
    private static @Nullable String sendable(@Nullable String given) {
        return given != null && given.chars().allMatch(one -> one >= ' ' && one < 0x7f) ? given : null;
    }

    Validators at(String asked) {
        return asked.equals(url) ? this : NONE;
    }

    boolean any() {
        return etag != null || lastModified != null;
    }
}
