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
    /** The library's own hint, which the one that names the line replaces. */
    private static final String TABS = ". (Do not use \\t(TAB) for indentation)";

    private static final Pattern TWICE = Pattern.compile("Duplicate field ('.*')");

    private FileMistake() {}

    /** @param failure of reading the file, or of YAML that it should hold */
    public static String in(Path file, IOException failure) {
        if (failure instanceof JsonProcessingException mistake) return file + notYaml(file, mistake);
        if (failure instanceof CharacterCodingException)
            return file + " is not in UTF-8: save it again in that encoding";
        return file + " cannot be read: " + why(file, failure);
    }

    private static String hint(Path file, String complaint) {
        try {
            return YamlHint.of(Files.readString(file), complaint);
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
    private static String notYaml(Path file, JsonProcessingException mistake) {
        String line = String.valueOf(mistake.getLocation().getLineNr());
        StringJoiner words = new StringJoiner(", ");
        for (String part : mistake.getOriginalMessage().lines().toList()) {
            Matcher place = PLACE.matcher(part);
            if (place.matches()) line = place.group(1);
            else if (!part.isBlank() && !part.startsWith(" ")) words.add(part.replace(TABS, ""));
        }
        Matcher twice = TWICE.matcher(words.toString());
        if (twice.matches())
            return " line " + line + ": " + twice.group(1) + " stands there twice; leave one of them out";
        return " line " + line + " is not YAML: " + words + hint(file, words.toString());
    }
}
