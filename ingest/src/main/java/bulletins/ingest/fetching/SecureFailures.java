package bulletins.ingest.fetching;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Says why a secure connection failed, and what can be done about it, for people who know no Java. */
final class SecureFailures {
    private static final Map<Class<? extends Throwable>, String> CAUSES = Map.of(
            CertPathBuilderException.class,
            "its certificate is of an authority that is unknown here, or those between are neither sent by the site nor to be had"
                    + " where it names them; if you trust it, add the missing one to the file of fetch.extra-ca",
            CertificateExpiredException.class,
            "its certificate has expired",
            CertificateNotYetValidException.class,
            "its certificate is not valid yet; is the clock of this machine right?",
            SSLPeerUnverifiedException.class,
            "its certificate is for another host");

    private SecureFailures() {}

    static String told(SSLException failure) {
        String message =
                String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return cause(failure)
                .or(() -> said(message))
                .map(why -> why + " (" + message + ")")
                .orElse(message);
    }

    static boolean ofUnknownIssuer(Throwable failure) {
        return cause(failure).equals(Optional.ofNullable(CAUSES.get(CertPathBuilderException.class)));
    }

    private static Optional<String> cause(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String why = CAUSES.get(at.getClass());
            if (why != null) return Optional.of(why);
            // Validation has one exception for everything, so only its class and words tell.
            if (at.getMessage() != null && at.getMessage().contains("unable to find valid certification path"))
                return Optional.ofNullable(CAUSES.get(CertPathBuilderException.class));
        }
        return Optional.empty();
    }

    private static Optional<String> said(String message) {
        String small = message.toLowerCase(Locale.ROOT);
        if (small.contains("algorithm constraints") || small.contains("algorithms constraints"))
            return Optional.of("its certificate uses a key or signature that is no longer safe, as SHA-1");
        if (small.contains("terminated the handshake"))
            return Optional.of("it breaks off, perhaps as it offers no encryption that is still safe");
        if (small.contains("protocol_version") || small.contains("handshake_failure") || small.contains("protocol"))
            return Optional.of("it offers no encryption that is still safe, which is TLS 1.2 or later");
        if (small.contains("unrecognized ssl message")) return Optional.of("it speaks no TLS on this port");
        return Optional.empty();
    }
}
