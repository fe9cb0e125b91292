package bulletins.model.settings;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the wide colon of Chinese keyboards behind a name, which is a letter to YAML, so that the name is none. */
public final class WideColon {
    private static final Pattern NAME = Pattern.compile("(?m)^\\h*(?:-\\h+)?([\\w.-]+)\\h*：");

    private WideColon() {}

    /** @return what to do about the first one, to be added to a mistake; nothing when there is none */
    public static String hint(String yaml) {
        Matcher found = NAME.matcher(yaml);
        return found.find() ? "; after '" + found.group(1) + "' stands a wide colon: write : and a space" : "";
    }
}
