package bulletins.model.settings;

import java.util.regex.Pattern;

/** Finds a value in the quotes of Chinese keyboards, which are letters to YAML, so that they belong to the value. */
final class WideQuotes {
    private static final Pattern QUOTED = Pattern.compile("(?s)\\s*[“”‘’「『＂＇].*");

    private WideQuotes() {}

    /** @return what to do about them, to be added to a mistake; nothing when there are none */
    static String hint(String value) {
        return QUOTED.matcher(value).matches() ? "; these quotes are letters to YAML: write \" or ', or none" : "";
    }
}
