package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WebTest {
    @Test
    @Timeout(60)
    void an_answer_whose_body_never_comes_is_tried_later() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> exchange.sendResponseHeaders(200, 100));
        server.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/secret");
            Delivery delivery =
                    new Web(Duration.ofSeconds(1)).post(url, new byte[0], Map.of(), body -> new Delivery.Told());
            assertThat(((Delivery.Later) delivery).why())
                    .contains("does not answer within 1 s")
                    .doesNotContain("secret");
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

    @Test
    @Timeout(60)
    void of_an_answer_without_measure_only_the_beginning_is_kept() throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) body.write(megabyte);
            }
        });
        server.start();
        try {
            URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            Delivery delivery = new Web()
                    .post(url, new byte[0], Map.of(), body -> new Delivery.Refused(String.valueOf(body.length())));
            assertThat(((Delivery.Refused) delivery).why()).isEqualTo("65536");
        } finally {
            server.stop(0);
        }
    }
}
