package bulletins.model.settings;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a YAML file of the user's, without what would be lost from it without a word. */
public final class YamlText {
    /** Of a name that stands there twice, the first would be lost. */
    static final YAMLFactory YAML = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private YamlText() {}

    /** @throws IOException for {@link FileMistake}, also when a name stands there twice or a text begins with a star */
    public static String of(Path file) throws IOException {
        String text = Files.readString(file);
        try (YAMLParser yaml = YAML.createParser(text)) {
            while (yaml.nextToken() != null)
                if (yaml.isCurrentAlias()) throw alias(yaml, text.contains("&" + yaml.getText()));
        }
        return text;
    }

    /** Of {@code *补贴} only 补贴 would be read, and so of one that stands for what another place marks. */
    private static IOException alias(YAMLParser yaml, boolean marked) throws IOException {
        String name = yaml.getText();
        String what = marked
                ? "'*" + name + "' stands for what '&" + name + "' marks, which nobody looks up; write it out"
                : "'*" + name + "' begins with a star; put it in quotes";
        return new JsonParseException(yaml, what, yaml.currentTokenLocation());
    }
}
