package bulletins.model.settings;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a YAML file as dotted names and values, each as it is written: to YAML, a password of 0012 is the number ten. */
final class SettingsText {
    private final JsonParser yaml;
    private final Map<String, String> written = new LinkedHashMap<>();
    /** Lists that hold names and values, or lists, as no setting does. */
    private final Set<String> nested = new LinkedHashSet<>();

    private SettingsText(JsonParser yaml) {
        this.yaml = yaml;
    }

    /** @return nothing when the file cannot be read, which is then noted in {@code mistakes} */
    static Map<String, String> read(Path file, List<String> mistakes) {
        try {
            return read(file, YamlText.of(file), mistakes);
        } catch (IOException e) {
            mistakes.add(FileMistake.in(file, e));
        }
        return Map.of();
    }

    private static Map<String, String> read(Path file, String text, List<String> mistakes) throws IOException {
        try (JsonParser yaml = YamlText.YAML.createParser(text)) {
            SettingsText reading = new SettingsText(yaml);
            JsonToken first = yaml.nextToken();
            if (first == JsonToken.START_OBJECT) reading.names("");
            else if (first != null && first != JsonToken.VALUE_NULL)
                mistakes.add(file + " must hold names and values, as 'kafka:'" + WideColon.hint(text));
            for (String name : reading.nested)
                mistakes.add(file + ": " + name
                        + " is a list that holds more than texts, which are all that a list may hold");
            return reading.written;
        }
    }

    private void names(String within) throws IOException {
        while (yaml.nextToken() != JsonToken.END_OBJECT) {
            String name = within + yaml.currentName();
            JsonToken value = yaml.nextToken();
            int before = written.size();
            if (value == JsonToken.START_OBJECT) {
                names(name + ".");
                if (written.size() == before) written.put(name, "");
            } else if (value == JsonToken.START_ARRAY) written.put(name, list(name));
            else if (value != JsonToken.VALUE_NULL) written.put(name, yaml.getText());
        }
    }

    private String list(String name) throws IOException {
        StringBuilder lines = new StringBuilder();
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            boolean text = yaml.currentToken().isScalarValue();
            if (!text) nested.add(name);
            lines.append(text ? yaml.getText() : "").append('\n');
            yaml.skipChildren();
        }
        return lines.toString();
    }
}
