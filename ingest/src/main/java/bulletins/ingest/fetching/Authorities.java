package bulletins.ingest.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Trusts the authorities that Java trusts, and those of a PEM file besides; checks are never off. */
final class Authorities {
    private Authorities() {}

    /** @throws IllegalStateException when the file cannot be read, naming it */
    static void trust(OkHttpClient.Builder builder, Optional<Path> more, MissingIssuers missing) {
        try {
            X509ExtendedTrustManager known = more.isPresent() ? with(more.get()) : manager(null);
            CompletingTrust trust = new CompletingTrust(known, missing);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            builder.sslSocketFactory(context.getSocketFactory(), trust);
        } catch (IOException | GeneralSecurityException e) {
            String what = more.map(file -> "fetch.extra-ca: " + file + " is no PEM file of certificates: ")
                    .orElse("Java's own certificates cannot be read: ");
            throw new IllegalStateException(what + e.getMessage(), e);
        }
    }

    private static X509ExtendedTrustManager with(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        List<Certificate> all = new ArrayList<>(List.of(manager(null).getAcceptedIssuers()));
        try (InputStream in = Files.newInputStream(file)) {
            all.addAll(CertificateFactory.getInstance("X.509").generateCertificates(in));
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) instanceof X509Certificate certificate) store.setCertificateEntry("ca-" + i, certificate);
        }
        return manager(store);
    }

    private static X509ExtendedTrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509ExtendedTrustManager found) return found;
        }
        throw new AssertionError("every Java has an X.509 trust manager");
    }
}
