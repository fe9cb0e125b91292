package bulletins.ingest.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.net.ServerSocketFactory;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Makes keys and certificates with the JDK's own tool, in a folder of the test. */
record Keytool(Path folder) {
    private static final String PASSWORD = "changeit";

    void key(String alias, String... more) throws IOException, InterruptedException {
        run(List.of("-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias), more);
    }

    /** @return the file of a key's own certificate, in PEM */
    Path certificate(String alias) throws IOException, InterruptedException {
        Path file = folder.resolve(alias + ".pem");
        run(List.of("-exportcert", "-rfc", "-alias", alias, "-file", file.toString()));
        return file;
    }

    /** @return the file of the certificate that one key gives another, in DER */
    Path signed(String alias, String by, String... more) throws IOException, InterruptedException {
        String request = folder.resolve(alias + ".csr").toString();
        Path file = folder.resolve(alias + ".cer");
        run(List.of("-certreq", "-alias", alias, "-file", request));
        run(List.of("-gencert", "-alias", by, "-infile", request, "-outfile", file.toString()), more);
        return file;
    }

    /** Sockets of a server that shows a key's own certificate. */
    ServerSocketFactory sockets(String alias) throws GeneralSecurityException, IOException {
        return sockets(alias, store().getCertificate(alias));
    }

    /** Sockets of a server that shows one certificate and none above it. */
    ServerSocketFactory sockets(String alias, Path certificate) throws GeneralSecurityException, IOException {
        try (InputStream in = Files.newInputStream(certificate)) {
            return sockets(alias, CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
    }

    private ServerSocketFactory sockets(String alias, Certificate shown) throws GeneralSecurityException, IOException {
        Key key = store().getKey(alias, PASSWORD.toCharArray());
        KeyStore alone = KeyStore.getInstance("PKCS12");
        alone.load(null, null);
        alone.setKeyEntry(alias, key, PASSWORD.toCharArray(), new Certificate[] {shown});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(alone, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory();
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private void run(List<String> arguments, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(arguments);
        command.addAll(Arrays.asList(more));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storetype", "PKCS12"));
        command.addAll(List.of("-storepass", PASSWORD));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
    }
}
