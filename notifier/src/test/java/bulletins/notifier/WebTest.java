package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {
    @Test
    @Timeout(60)
    void an_answer_whose_body_never_comes_is_tried_later() throws IOException, InterruptedException {
        HttpServer server = answering(exchange -> exchange.sendResponseHeaders(200, 100));
        try {
            URI url = url(server);
            Delivery delivery =
                    new Web(Duration.ofSeconds(1)).post(url, new byte[0], Map.of(), body -> new Delivery.Told());
            assertThat(((Delivery.Later) delivery).why())
                    .contains("does not answer within 1 s")
                    .doesNotContain("secret");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://moved.example/hook?key=new-secret, 'answers 308 and sends to https://moved.example/…, where it is not followed'",
        "/elsewhere/secret, 'answers 308 and sends to http://127.0.0.1:'",
        "'http://moved example', 'answers 308 and sends to an address that cannot be read'"
    })
    void who_has_moved_is_not_followed_and_told_of_without_secrets(String location, String told)
            throws IOException, InterruptedException {
        HttpServer server = answering(exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(308, -1);
        });
        try {
            Delivery delivery = new Web().post(url(server), new byte[0], Map.of(), body -> new Delivery.Told());
            assertThat(((Delivery.Later) delivery).why()).contains(told).doesNotContain("secret");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_program_that_refuses_to_change_the_protocol_is_not_asked_to() throws IOException, InterruptedException {
        try (Post program = Post.open()) {
            new Web().post(program.url(), new byte[0], Map.of(), body -> new Delivery.Told());
            assertThat(program.taken())
                    .singleElement()
                    .satisfies(
                            message -> assertThat(message.headers()).doesNotContainKeys("Upgrade", "Http2-settings"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "503, 120, PT2M",
        "429, 5, PT5S",
        "429, , PT1M",
        "429, soon, PT1M",
        "503, , PT0S",
        "503, 999999999, PT1H"
    })
    void a_busy_program_is_left_alone_for_as_long_as_it_asks_but_an_hour_at_most(
            int status, @Nullable String asked, Duration left) throws IOException, InterruptedException {
        HttpServer server = answering(exchange -> {
            if (asked != null) exchange.getResponseHeaders().add("Retry-After", asked);
            exchange.sendResponseHeaders(status, -1);
        });
        try {
            URI url = url(server);
            Delivery delivery = new Web().post(url, new byte[0], Map.of(), body -> new Delivery.Told());
            assertThat(((Delivery.Later) delivery).atLeast()).isEqualTo(left);
        } finally {
            server.stop(0);
        }
    }

    /** Who mistyped an address or a password will mend it, and the alerts wait for that. */
    @ParameterizedTest
    @CsvSource({"400, true", "413, true", "422, true", "401, false", "403, false", "404, false", "500, false"})
    void only_what_is_said_of_the_message_itself_is_final(int status, boolean isFinal)
            throws IOException, InterruptedException {
        HttpServer server = answering(exchange -> exchange.sendResponseHeaders(status, -1));
        try {
            Delivery delivery = new Web().post(url(server), new byte[0], Map.of(), body -> new Delivery.Told());
            assertThat(delivery).isInstanceOf(isFinal ? Delivery.Refused.class : Delivery.Later.class);
        } finally {
            server.stop(0);
        }
    }

    @Test
    @Timeout(60)
    void of_an_answer_without_measure_only_the_beginning_is_kept() throws IOException, InterruptedException {
        HttpServer server = answering(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) body.write(megabyte);
            }
        });
        try {
            URI url = url(server);
            Delivery delivery = new Web()
                    .post(url, new byte[0], Map.of(), body -> new Delivery.Refused(String.valueOf(body.length())));
            assertThat(((Delivery.Refused) delivery).why()).isEqualTo("65536");
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer answering(HttpHandler answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", answer);
        server.start();
        return server;
    }

    private static URI url(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/secret");
    }
}
