package bulletins.indexer.server;

import bulletins.model.settings.Environment;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificate authorities of the user's own, as PEM, in place of those that Java trusts; verification is never off. */
public final class Certificates {
    private Certificates() {}

    /** Reads {@code ca-file} of one server's settings. */
    public static Optional<SSLContext> from(Environment server) {
        List<X509Certificate> own = server.certificates("ca-file");
        return own.isEmpty() ? Optional.empty() : Optional.of(trusting(own));
    }

    private static SSLContext trusting(List<X509Certificate> own) {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (X509Certificate certificate : own) trusted.setCertificateEntry("ca-" + trusted.size(), certificate);
            TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError("every Java can trust certificates that it has read", e);
        }
    }
}
