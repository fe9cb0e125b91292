package bulletins.model.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a file is no YAML, in one line: the library draws over several where it stands, and its own line may be one before that. */
public final class YamlMistake {
    private static final Pattern PLACE = Pattern.compile(" in '[^']*', line (\\d+), column \\d+:");

    private YamlMistake() {}

    public static String in(Path file, JsonProcessingException mistake) {
        String line = String.valueOf(mistake.getLocation().getLineNr());
        StringJoiner words = new StringJoiner(", ");
        List<String> drawn = mistake.getOriginalMessage().lines().toList();
        for (String part : drawn) {
            Matcher place = PLACE.matcher(part);
            if (place.matches()) line = place.group(1);
            else if (!part.isBlank() && !part.startsWith(" ")) words.add(part);
        }
        return file + " line " + line + " is not YAML: " + words;
    }
}
