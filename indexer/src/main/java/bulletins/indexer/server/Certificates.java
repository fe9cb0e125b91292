package bulletins.indexer.server;

import bulletins.model.settings.Environment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificate authorities of the user's own, as PEM, in place of those that Java trusts; verification is never off. */
public final class Certificates {
    private Certificates() {}

    /** Reads {@code ca-file} of one server's settings. */
    public static Optional<SSLContext> from(Environment server) {
        if (server.optional("ca-file").isEmpty()) return Optional.empty();
        Path file = server.path("ca-file", Path.of(""));
        try (InputStream pem = Files.newInputStream(file)) {
            return Optional.of(trusting(pem));
        } catch (IOException | GeneralSecurityException e) {
            server.mistake("ca-file", "names a file without readable PEM certificates: " + file);
            return Optional.empty();
        }
    }

    private static SSLContext trusting(InputStream pem) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(pem))
            trusted.setCertificateEntry("ca-" + trusted.size(), certificate);
        if (trusted.size() == 0) throw new GeneralSecurityException("no certificate");
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
