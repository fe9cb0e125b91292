package bulletins.ingest.fetching;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Trusts the authorities that Java trusts, and others besides; checks are never off. */
final class Authorities {
    private Authorities() {}

    static void trust(OkHttpClient.Builder builder, List<X509Certificate> more, MissingIssuers missing) {
        try {
            X509ExtendedTrustManager known = more.isEmpty() ? manager(null) : with(more);
            CompletingTrust trust = new CompletingTrust(known, missing);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {trust}, null);
            builder.sslSocketFactory(context.getSocketFactory(), trust);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Java's own certificates cannot be read: " + e.getMessage(), e);
        }
    }

    private static X509ExtendedTrustManager with(List<X509Certificate> more)
            throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        List<X509Certificate> all = new ArrayList<>(List.of(manager(null).getAcceptedIssuers()));
        all.addAll(more);
        for (int i = 0; i < all.size(); i++) store.setCertificateEntry("ca-" + i, all.get(i));
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
