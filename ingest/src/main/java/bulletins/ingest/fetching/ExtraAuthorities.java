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
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Trusts the certificates of a PEM file besides the ones that Java trusts; checks are never off. */
final class ExtraAuthorities {
    private ExtraAuthorities() {}

    /** @throws IllegalStateException when the file cannot be read, naming it */
    static void trust(OkHttpClient.Builder builder, Path file) {
        try {
            X509TrustManager trusted = trusted(file);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trusted}, null);
            builder.sslSocketFactory(context.getSocketFactory(), trusted);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "fetch.extra-ca: " + file + " is no PEM file of certificates: " + e.getMessage(), e);
        }
    }

    private static X509TrustManager trusted(Path file) throws IOException, GeneralSecurityException {
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

    private static X509TrustManager manager(@Nullable KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        for (TrustManager manager : factory.getTrustManagers()) {
            if (manager instanceof X509TrustManager found) return found;
        }
        throw new AssertionError("every Java has an X.509 trust manager");
    }
}
