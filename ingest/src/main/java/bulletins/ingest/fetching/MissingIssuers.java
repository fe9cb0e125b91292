package bulletins.ingest.fetching;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import javax.security.auth.x500.X500Principal;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the certificates between a site's and an authority's that the site does not send, from where the certificate below names them (RFC 5280, 4.2.2.1),
 * as browsers do. What is fetched is no more trusted than what a site sends. Safe from any thread.
 */
final class MissingIssuers {
    private static final String ACCESS = "1.3.6.1.5.5.7.1.1";
    /** In DER: the id of caIssuers (1.3.6.1.5.5.7.48.2), then the tag of a url, whose length follows. */
    private static final String ISSUER_AT = "\u0006\b+\u0006\u0001\u0005\u0005\u00070\u0002\u0086";
    /** One certificate takes 1 to 3 KB, in bytes. */
    private static final long LARGEST = 64 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_KEPT = 1000;

    private final OkHttpClient client;
    private final String userAgent;
    private final Predicate<HttpUrl> refused;
    private final Map<HttpUrl, X509Certificate> kept = new ConcurrentHashMap<>();

    /** @param refused urls that may not be asked for; the client refuses inner addresses by itself */
    MissingIssuers(OkHttpClient client, FetchSettings settings, Predicate<HttpUrl> refused) {
        Duration whole = settings.times().whole();
        this.client = client.newBuilder()
                .callTimeout(whole.compareTo(LONGEST) < 0 ? whole : LONGEST)
                .build();
        this.userAgent = settings.userAgent();
        this.refused = refused;
    }

    /** @return the issuer of the last certificate of a chain, if it names where that is and it is there */
    Optional<X509Certificate> above(X509Certificate[] chain) {
        X509Certificate top = top(chain);
        X500Principal issuer = top.getIssuerX500Principal();
        if (issuer.equals(top.getSubjectX500Principal())) return Optional.empty();
        return address(top).filter(refused.negate()).flatMap(url -> at(url, issuer));
    }

    private Optional<X509Certificate> at(HttpUrl url, X500Principal issuer) {
        X509Certificate known = kept.get(url);
        if (known != null && valid(known) && known.getSubjectX500Principal().equals(issuer)) return Optional.of(known);
        Optional<X509Certificate> found = fetched(url, issuer);
        if (kept.size() >= MOST_KEPT) kept.clear();
        found.ifPresent(certificate -> kept.put(url, certificate));
        return found;
    }

    private Optional<X509Certificate> fetched(HttpUrl url, X500Principal issuer) {
        Request request =
                new Request.Builder().url(url).header("User-Agent", userAgent).build();
        try (Response response = client.newCall(request).execute()) {
            if (!response.isSuccessful()) return Optional.empty();
            CertificateFactory certificates = CertificateFactory.getInstance("X.509");
            for (Certificate each :
                    certificates.generateCertificates(response.peekBody(LARGEST).byteStream())) {
                if (each instanceof X509Certificate found
                        && found.getSubjectX500Principal().equals(issuer)) return Optional.of(found);
            }
            return Optional.empty();
        } catch (IOException | CertificateException e) {
            // The site's own certificate then fails for want of an issuer, which is what is told.
            return Optional.empty();
        }
    }

    private static boolean valid(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            return true;
        } catch (CertificateException e) {
            return false;
        }
    }

    /** Sites send chains in any order, and others' certificates with them. */
    private static X509Certificate top(X509Certificate[] chain) {
        X509Certificate top = chain[0];
        for (int i = 1; i < chain.length; i++) {
            X509Certificate above = issuer(top, chain);
            if (above == null) return top;
            top = above;
        }
        return top;
    }

    private static @Nullable X509Certificate issuer(X509Certificate of, X509Certificate[] chain) {
        for (X509Certificate each : chain) {
            boolean issued = each.getSubjectX500Principal().equals(of.getIssuerX500Principal());
            if (issued && !each.equals(of)) return each;
        }
        return null;
    }

    private static Optional<HttpUrl> address(X509Certificate certificate) {
        byte[] access = certificate.getExtensionValue(ACCESS);
        if (access == null) return Optional.empty();
        String der = new String(access, StandardCharsets.ISO_8859_1);
        for (int at = der.indexOf(ISSUER_AT); at >= 0; at = der.indexOf(ISSUER_AT, at + 1)) {
            int url = der.indexOf("http://", at);
            // The length takes one byte, or two from 128 on; the last is it.
            boolean here = url > at + ISSUER_AT.length() && url <= at + ISSUER_AT.length() + 2;
            int end = here ? url + der.charAt(url - 1) : der.length() + 1;
            if (end <= der.length()) return Optional.ofNullable(HttpUrl.parse(der.substring(url, end)));
        }
        return Optional.empty();
    }
}
