package bulletins.ingest.fetching;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Java's check of a site, made once more with the certificates between that the site should have sent. */
final class CompletingTrust extends X509ExtendedTrustManager {
    /** Certificates between a site's and an authority's: one or two, seldom three. */
    private static final int MOST_BETWEEN = 4;

    private final X509ExtendedTrustManager java;
    private final MissingIssuers missing;

    private interface Check {
        void pass(X509Certificate[] chain) throws CertificateException;
    }

    CompletingTrust(X509ExtendedTrustManager java, MissingIssuers missing) {
        this.java = java;
        this.missing = missing;
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        completed(chain, whole -> java.checkServerTrusted(whole, kind));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        completed(chain, whole -> java.checkServerTrusted(whole, kind, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        completed(chain, whole -> java.checkServerTrusted(whole, kind, engine));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        java.checkClientTrusted(chain, kind);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        java.checkClientTrusted(chain, kind, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        java.checkClientTrusted(chain, kind, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return java.getAcceptedIssuers();
    }

    private void completed(X509Certificate[] sent, Check check) throws CertificateException {
        X509Certificate[] chain = sent;
        while (true) {
            try {
                check.pass(chain);
                return;
            } catch (CertificateException e) {
                boolean more = chain.length < sent.length + MOST_BETWEEN && SecureFailures.ofUnknownIssuer(e);
                Optional<X509Certificate> issuer = more ? missing.above(chain) : Optional.empty();
                if (issuer.isEmpty()) throw e;
                chain = Arrays.copyOf(chain, chain.length + 1);
                chain[chain.length - 1] = issuer.get();
            }
        }
    }
}
