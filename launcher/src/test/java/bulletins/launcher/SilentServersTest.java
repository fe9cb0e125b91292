package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilentServersTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void who_asks_a_server_that_takes_the_question_and_is_silent_is_told_whom_the_command_waits_for() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + silent.getLocalPort();
            Path settings = Files.writeString(folder.resolve("s.yaml"), "elasticsearch: {url: '" + url + "'}\n");
            FutureTask<Integer> search = new FutureTask<>(() -> Main.run(
                    new PrintWriter(out), new PrintWriter(err, true), "search", "x", "--config", settings.toString()));
            new Thread(search).start();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> err.toString().contains("bulletins: still waiting for Elasticsearch at " + url));
            silent.accept().close();
            assertThat(search.get()).isEqualTo(1);
            assertThat(err.toString()).contains("Elasticsearch does not answer at " + url);
        }
    }
}
