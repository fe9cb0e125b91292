package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void any_text_is_enriched() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "苏州发放补贴\n苏州市6月向高校毕业生发放补贴300万元。\n");
        assertThat(run("enrich", text.toString(), "--date", "2024-07-01", "--explain", "--json"))
                .isZero();
        JsonNode read = Json.mapper().readTree(out.toString());
        assertThat(read.path("regions").findValuesAsText("code")).contains("320500");
        assertThat(read.path("groups").get(0).asText()).isEqualTo("高校毕业生");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_title() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "\ufeff苏州发放补贴\n苏州市发放补贴。\n");
        assertThat(run("enrich", text.toString(), "--json")).isZero();
        assertThat(Json.mapper().readTree(out.toString()).path("title").asText())
                .isEqualTo("苏州发放补贴");
    }

    @Test
    void a_text_that_is_far_too_large_is_told_without_being_read() throws IOException {
        Path text = folder.resolve("text");
        try (RandomAccessFile file = new RandomAccessFile(text.toFile(), "rw")) {
            file.setLength(1L << 40);
        }
        assertThat(run("enrich", text.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("bulletins: " + text + " is larger than 10 MB, the most that a document may have");
    }

    @Test
    void a_text_in_another_encoding_is_told_and_not_guessed() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "苏州发放补贴", Charset.forName("GB18030"));
        assertThat(run("enrich", text.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("bulletins: " + text + " is not in UTF-8: save it again in that encoding");
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
