package bulletins.launcher.topics;

import bulletins.model.Rule;
import bulletins.model.settings.FileMistake;
import bulletins.model.settings.NearestName;
import bulletins.model.settings.WideColon;
import bulletins.model.settings.YamlText;
import bulletins.stream.StreamStage;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an alert rule from its YAML file; one that stream would not use is bad already here. */
public final class RuleFiles {
    private static final long LARGEST = 1024 * 1024;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    private static final String FORM =
            "a rule has id, name, query and recipients, the last a list and the others texts";
    private static final List<String> NEEDED = List.of("id", "name", "query");
    private static final Set<String> FIELDS = Set.of("id", "name", "query", "recipients");

    private RuleFiles() {}

    /** What a file holds. */
    public sealed interface Read {
        record Good(Rule rule) implements Read {}

        /** @param message names the file and what to do */
        record Bad(String message) implements Read {}
    }

    public static Read read(Path file) {
        try (MappingIterator<JsonNode> rules = YAML.readerFor(JsonNode.class).readValues(text(file))) {
            JsonNode written = rules.hasNextValue() ? rules.nextValue() : NullNode.getInstance();
            if (written.isNull()) return new Read.Bad(file + " is empty: a rule has id, name and query");
            if (rules.hasNextValue())
                return new Read.Bad(file + " holds more than one rule: give each a file of its own");
            if (written.isTextual()) return new Read.Bad(file + ": " + FORM + WideColon.hint(written.textValue()));
            Optional<String> misnamed = misnamed(written);
            if (misnamed.isPresent()) return new Read.Bad(file + ": " + misnamed.get());
            Rule rule = YAML.treeToValue(written, Rule.class);
            return StreamStage.mistake(rule)
                    .<Read>map(mistake -> new Read.Bad(file + ": " + mistake))
                    .orElseGet(() -> new Read.Good(rule));
        } catch (JsonMappingException e) {
            return new Read.Bad(file + ": " + cause(e));
        } catch (IOException e) {
            return new Read.Bad(FileMistake.in(file, e));
        }
    }

    /** @return which names are not those of a rule */
    private static Optional<String> misnamed(JsonNode written) {
        if (!written.isObject()) return Optional.empty();
        for (Iterator<String> names = written.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!FIELDS.contains(name))
                return Optional.of("there is no '" + name + "' in a rule" + NearestName.hint(name, FIELDS));
        }
        return NEEDED.stream()
                .filter(name -> !written.hasNonNull(name))
                .findFirst()
                .map(name -> "the rule has no " + name);
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > LARGEST) throw new IOException("it is larger than 1 MB");
        return YamlText.of(file);
    }

    private static String cause(JsonMappingException e) {
        if (e.getCause() instanceof IllegalArgumentException mistake) return String.valueOf(mistake.getMessage());
        String where = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .findFirst()
                .map(name -> "'" + name + "' is not, or not in this form, part of a rule: ")
                .orElse("");
        return where + FORM;
    }
}
