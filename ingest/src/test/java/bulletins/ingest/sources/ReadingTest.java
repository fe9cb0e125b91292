package bulletins.ingest.sources;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.settings.Environment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** Reads documents as sources of the kinds that settings can name. */
abstract class ReadingTest {
    static final String BASE = "https://site.example/news/";
    static final String LAUGHS = "<?xml version='1.0'?><!DOCTYPE lolz [<!ENTITY lol 'lol'>"
            + "<!ENTITY lol2 '&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;'>"
            + "<!ENTITY lol3 '&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;'>]>";
    static final String OUTSIDE = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY secret SYSTEM 'file:///etc/passwd'>]>";

    @TempDir
    Path folder;

    List<String> urls(String kind, String text, @Nullable String type) throws IOException {
        Found found = read(kind, text, type);
        assertThat(found).isInstanceOf(Found.Links.class);
        return ((Found.Links) found).links().stream().map(FoundLink::url).toList();
    }

    Found read(String kind, String text, @Nullable String type) throws IOException {
        return SourceReader.read(
                source(kind, ""), new SourceDocument(BASE, text.getBytes(StandardCharsets.UTF_8), type));
    }

    SourceSettings source(String kind, String more) throws IOException {
        Path file = folder.resolve("settings.yaml");
        Files.writeString(file, "sources:\n  s: {kind: " + kind + ", url: '" + BASE + "'" + more + "}\n");
        Environment environment = Environment.of(file, Map.of());
        SourceSettings source = SourceSettings.from(environment, "s");
        environment.rejectMistakes();
        return source;
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream into = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(into)) {
            gzip.write(bytes);
        }
        return into.toByteArray();
    }
}
