package bulletins.indexer.kibana;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.indexer.server.Credentials;
import bulletins.indexer.server.FakeServer;
import bulletins.model.searching.IndexAway;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KibanaInstallTest {
    private static final String READY = "{\"status\":{\"overall\":{\"level\":\"available\"}}}";
    private static final String TAKEN = "{\"success\":true,\"successCount\":1,\"successResults\":"
            + "[{\"type\":\"dashboard\",\"id\":\"x\",\"meta\":{\"title\":\"总览\"}}],\"warnings\":[]}";

    private final List<String> said = new ArrayList<>();

    @Test
    void everything_is_imported_over_what_was_there() throws InterruptedException {
        try (FakeServer kibana = kibana(new FakeServer.Answer(200, TAKEN))) {
            assertThat(install(kibana.address())).containsExactly("总览");
            FakeServer.Asked asked = kibana.asked().get(1);
            assertThat(asked.path()).isEqualTo("/api/saved_objects/_import?overwrite=true");
            assertThat(asked.body())
                    .contains("filename=\"bulletins.ndjson\"")
                    .contains("\"type\":\"dashboard\"")
                    .contains("\"title\":\"p-articles\"");
        }
    }

    @Test
    void a_space_is_part_of_the_address() throws InterruptedException {
        try (FakeServer kibana = kibana(new FakeServer.Answer(200, TAKEN))) {
            install(URI.create(kibana.address() + "/s/policy"));
            assertThat(kibana.asked().get(1).path()).startsWith("/s/policy/api/saved_objects/_import");
        }
    }

    @Test
    void a_Kibana_that_starts_is_waited_for_which_is_told_once() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        try (FakeServer kibana = new FakeServer(request -> {
            if (asked.incrementAndGet() < 3) return new FakeServer.Answer(503, "not ready yet");
            return new FakeServer.Answer(200, request.path().contains("_import") ? TAKEN : READY);
        })) {
            assertThat(install(kibana.address())).hasSize(1);
            assertThat(said)
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("is not ready yet (it answers 503)", "30 s at most");
        }
    }

    @Test
    void an_absent_Kibana_is_told_with_its_address() {
        assertThatThrownBy(() -> install(URI.create("http://127.0.0.1:1")))
                .isInstanceOf(IndexAway.class)
                .hasMessageContaining("http://127.0.0.1:1 is not ready")
                .hasMessageContaining("kibana.url");
    }

    @Test
    void an_answer_that_never_ends_is_not_waited_for_longer_than_the_patience() throws IOException {
        try (ServerSocket kibana = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Socket> held = CompletableFuture.supplyAsync(() -> begun(kibana));
            URI address = URI.create("http://127.0.0.1:" + kibana.getLocalPort());
            assertThatThrownBy(() -> install(address, Duration.ofMillis(50)))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("no whole answer within 2 s");
            held.join().close();
        }
    }

    @Test
    void an_import_that_fails_in_part_names_what_failed() {
        String partly = "{\"success\":false,\"errors\":[{\"id\":\"bulletins-map\",\"error\":{\"type\":\"unknown\"}}]}";
        try (FakeServer kibana = kibana(new FakeServer.Answer(200, partly))) {
            assertThatThrownBy(() -> install(kibana.address()))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("bulletins-map");
        }
    }

    @Test
    void wrong_credentials_are_told_at_once() {
        try (FakeServer kibana = new FakeServer(request -> new FakeServer.Answer(401, "{}"))) {
            assertThatThrownBy(() -> install(kibana.address()))
                    .isInstanceOf(IndexAway.class)
                    .hasMessageContaining("kibana.username");
        }
    }

    private static FakeServer kibana(FakeServer.Answer toImport) {
        return new FakeServer(
                request -> request.path().contains("_import") ? toImport : new FakeServer.Answer(200, READY));
    }

    private List<String> install(URI address) throws InterruptedException {
        boolean present = !address.toString().endsWith(":1");
        return install(address, present ? Duration.ofSeconds(30) : Duration.ofMillis(50));
    }

    private List<String> install(URI address, Duration patience) throws InterruptedException {
        var settings = new KibanaSettings(address, Credentials.NONE, Optional.empty(), patience, "p-");
        return new KibanaInstall(settings, said::add).install();
    }

    private static Socket begun(ServerSocket kibana) {
        try {
            Socket asked = kibana.accept();
            asked.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{".getBytes(US_ASCII));
            return asked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
