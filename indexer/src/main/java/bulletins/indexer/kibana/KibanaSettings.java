package bulletins.indexer.kibana;

import bulletins.indexer.server.Certificates;
import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.ServerSettings;
import bulletins.model.settings.Environment;
import bulletins.model.settings.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;

/**
 * How to reach Kibana.
 *
 * @param url may have a path, as of a space: {@code https://kibana.example/s/policy}
 * @param patience how long to wait for a Kibana that is starting
 * @param indexPrefix as the indexer has it
 */
public record KibanaSettings(
        URI url, Credentials credentials, Optional<SSLContext> trust, Duration patience, String indexPrefix) {
    private static final String DEFAULT = "http://127.0.0.1:5601";

    public static KibanaSettings from(Environment all) {
        Environment kibana = all.within("kibana");
        return new KibanaSettings(
                kibana.parsedUnseen(
                        "url",
                        URI.create(DEFAULT),
                        "an address such as " + DEFAULT + ", without a user in it",
                        KibanaSettings::address),
                Credentials.from(kibana),
                Certificates.from(kibana),
                kibana.duration("patience", Duration.ofMinutes(3)),
                ServerSettings.from(all).prefix());
    }

    /**
     * @return the same for another address
     * @throws IllegalArgumentException when it is none
     */
    public KibanaSettings at(String other) {
        return new KibanaSettings(address(other), credentials, trust, patience, indexPrefix);
    }

    private static URI address(String text) {
        return WebAddress.of(text.replaceAll("/+$", ""));
    }
}
