package bulletins.indexer.server;

import bulletins.model.settings.Environment;
import bulletins.model.settings.WebAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;

/**
 * How to reach Elasticsearch, be let in, and name our indices there.
 *
 * @param urls the nodes; any of them will do
 * @param prefix stands before the name of every index, for a server shared with others
 */
public record ServerSettings(List<URI> urls, Credentials credentials, Optional<SSLContext> trust, String prefix) {
    private static final String DEFAULT = "http://127.0.0.1:9200";

    public ServerSettings {
        urls = List.copyOf(urls);
    }

    public static ServerSettings from(Environment all) {
        Environment server = all.within("elasticsearch");
        List<URI> urls = server.parsedUnseen(
                "url",
                List.of(URI.create(DEFAULT)),
                "an address such as " + DEFAULT + " (several with commas between), without a user in it",
                text -> List.of(text.split("\\s*[,\n]\\s*")).stream()
                        .map(WebAddress::of)
                        .toList());
        String prefix = server.parsed("index-prefix", "", "small letters, digits and dashes", text -> {
            if (!text.matches("[a-z0-9][a-z0-9-]*")) throw new IllegalArgumentException(text);
            return text;
        });
        return new ServerSettings(urls, Credentials.from(server), Certificates.from(server), prefix);
    }

    /** @return the addresses, for messages */
    public String place() {
        return urls.stream().map(URI::toString).collect(Collectors.joining(", "));
    }
}
