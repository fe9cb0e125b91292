package bulletins.model.settings;

import java.net.URI;

/** Reads the address of a server that settings name; one with a user in it is refused, since it would stand in every message. */
public final class WebAddress {
    private WebAddress() {}

    /** @throws IllegalArgumentException when {@code text} is no http or https address, or holds a user name */
    public static URI of(String text) {
        URI url = URI.create(text);
        boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        if (!web || url.getHost() == null || url.getRawUserInfo() != null) throw new IllegalArgumentException(text);
        return url;
    }
}
