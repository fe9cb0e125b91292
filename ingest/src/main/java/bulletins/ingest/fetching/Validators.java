package bulletins.ingest.fetching;

import org.jspecify.annotations.Nullable;

/** What a conditional request needs from the visit before, exactly as the server gave it; only for the url that gave them. */
public record Validators(
        String url, @Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators("", null, null);

    Validators at(String asked) {
        return asked.equals(url) ? this : NONE;
    }

    boolean any() {
        return etag != null || lastModified != null;
    }
}
