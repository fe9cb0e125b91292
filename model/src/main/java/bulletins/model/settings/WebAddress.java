package bulletins.model.settings;

import java.net.URI;

/** Reads the address of a server that settings name. */
public final class WebAddress {
    private WebAddress() {}

    /** @throws IllegalArgumentException when {@code text} is no http or https address */
    public static URI of(String text) {
        URI url = URI.create(text);
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null) throw new IllegalArgumentException(text);
        return url;
    }
}
