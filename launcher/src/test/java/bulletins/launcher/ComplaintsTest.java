package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComplaintsTest {
    @TempDir
    private Path folder;

    @Test
    void a_setting_that_Kafka_does_not_take_is_told() throws IOException {
        Path settings = Files.writeString(folder.resolve("s.yaml"), "kafka: {client: {security-protocol: sesame}}\n");
        StringWriter err = new StringWriter();
        PrintWriter out = new PrintWriter(new StringWriter());
        assertThat(Main.run(out, new PrintWriter(err, true), "status", "--config", settings.toString()))
                .isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.contains("Invalid value sesame"));
    }
}
