package bulletins.ingest.fetching;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key with the certificate that it, or another key, gives it. */
record Certified(PrivateKey key, X509Certificate certificate) {
    private static final char[] PASSWORD = "changeit".toCharArray();

    /** What a certificate says besides its name. */
    record Claim(ASN1ObjectIdentifier what, ASN1Encodable value) {
        static Claim authority() {
            return new Claim(Extension.basicConstraints, new BasicConstraints(true));
        }

        static Claim address(String ip) {
            return new Claim(
                    Extension.subjectAlternativeName, new GeneralNames(new GeneralName(GeneralName.iPAddress, ip)));
        }

        /** Where the certificate above it is. */
        static Claim issuerAt(String url) {
            GeneralName place = new GeneralName(GeneralName.uniformResourceIdentifier, url);
            return new Claim(
                    Extension.authorityInfoAccess,
                    new AuthorityInformationAccess(AccessDescription.id_ad_caIssuers, place));
        }
    }

    static Certified byItself(String name, Claim... claims) throws Exception {
        KeyPair pair = pair();
        return new Certified(pair.getPrivate(), signed(name, pair, "CN=" + name, pair.getPrivate(), claims));
    }

    /** Gives a new key its certificate. */
    Certified certify(String name, Claim... claims) throws Exception {
        KeyPair pair = pair();
        String issuer = certificate.getSubjectX500Principal().getName();
        return new Certified(pair.getPrivate(), signed(name, pair, issuer, key, claims));
    }

    /** @return the bytes of the certificate in DER */
    byte[] der() throws GeneralSecurityException {
        return certificate.getEncoded();
    }

    /** @return a file of the certificate in PEM */
    Path pem(Path folder) throws GeneralSecurityException, IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der());
        return Files.writeString(
                folder.resolve("authority.pem"),
                "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
    }

    /** Sockets of a server that shows this certificate and none above it. */
    ServerSocketFactory sockets() throws GeneralSecurityException, IOException {
        KeyStore alone = KeyStore.getInstance("PKCS12");
        alone.load(null, null);
        alone.setKeyEntry("site", key, PASSWORD, new Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(alone, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private static KeyPair pair() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair();
    }

    private static X509Certificate signed(String name, KeyPair pair, String issuer, PrivateKey by, Claim... claims)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Instant now = Instant.now();
        var certificate = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(now.minus(Duration.ofDays(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name("CN=" + name),
                pair.getPublic());
        for (Claim claim : claims) certificate.addExtension(claim.what(), false, claim.value());
        var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(by);
        return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
    }
}
