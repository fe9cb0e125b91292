package bulletins.model.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a file of the user's cannot be used, in one line that names it and says what to do. */
public final class FileMistake {
    private static final Pattern PLACE = Pattern.compile(" in '[^']*', line (\\d+), column \\d+:");

    private FileMistake() {}

    /** @param failure of reading the file, or of YAML that it should hold */
    public static String in(Path file, IOException failure) {
        if (failure instanceof JsonProcessingException mistake) return file + notYaml(mistake) + wideColon(file);
        if (failure instanceof CharacterCodingException)
            return file + " is not in UTF-8: save it again in that encoding";
        return file + " cannot be read: " + why(file, failure);
    }

    private static String wideColon(Path file) {
        try {
            return WideColon.hint(Files.readString(file));
        } catch (IOException e) {
            return "";
        }
    }

    private static String why(Path file, IOException failure) {
        if (!Files.exists(file)) return "there is no such file";
        return failure instanceof AccessDeniedException
                ? "this user may not read it"
                : String.valueOf(failure.getMessage());
    }

    /** The library draws over several lines where it stands, and its own line may be one before that. */
    private static String notYaml(JsonProcessingException mistake) {
        String line = String.valueOf(mistake.getLocation().getLineNr());
        StringJoiner words = new StringJoiner(", ");
        for (String part : mistake.getOriginalMessage().lines().toList()) {
            Matcher place = PLACE.matcher(part);
            if (place.matches()) line = place.group(1);
            else if (!part.isBlank() && !part.startsWith(" ")) words.add(part);
        }
        return " line " + line + " is not YAML: " + words;
    }
}
