package bulletins.stream.reading.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * JSON as pages hold it: with a comma too many, line breaks within strings or comments, inside a comment of HTML or a CDATA section,
 * its quotation marks escaped as in text, a semicolon behind it.
 */
final class LooseJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_MISSING_VALUES,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    private static final Pattern WRAPPED = Pattern.compile("^\\s*(?://|/\\*)?\\s*<!(?:--|\\[CDATA\\[)(?:\\s*\\*/)?");
    private static final Pattern ESCAPED = Pattern.compile("^\\s*[{\\[]\\s*[{\\[]?\\s*&(?:quot|#34|#x22);");

    private LooseJson() {}

    /** @return null for what is no JSON */
    static @Nullable JsonNode read(String text) {
        String json = WRAPPED.matcher(text).replaceFirst("");
        if (ESCAPED.matcher(json).find()) json = Parser.unescapeEntities(json, false);
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
