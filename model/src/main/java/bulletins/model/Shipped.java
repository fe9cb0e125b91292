package bulletins.model;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A data file that comes with the program; names in YAML are written as {@code not-before}. One that is missing or damaged is a mistake in
 * the build.
 *
 * @param owner the class that the file lies beside, unless the name begins with a slash
 */
public record Shipped(Class<?> owner, String name) {
    public <T> T yaml(Class<T> type) {
        return read(file -> Yaml.MAPPER.readValue(file, type));
    }

    public <T> T yaml(TypeReference<T> type) {
        return read(file -> Yaml.MAPPER.readValue(file, type));
    }

    public String text() {
        return read(file -> new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** @return the lines that say something: neither empty nor begun with a number sign */
    public List<String> lines() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /** Made with the first file in YAML: it takes longer than to read a page, and most files are lists of lines. */
    private static final class Yaml {
        static final ObjectMapper MAPPER = YAMLMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .build();
    }

    private interface Reader<T> {
        T read(InputStream file) throws IOException;
    }

    private <T> T read(Reader<T> reader) {
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return reader.read(file);
        } catch (IOException damaged) {
            throw new UncheckedIOException(name + " in this program cannot be read", damaged);
        }
    }
}
