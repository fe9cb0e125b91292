package bulletins.model.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to do about a file that YAML does not read: its library tells where it gave up, seldom what somebody mistyped. */
final class YamlHint {
    private static final Pattern TAB = Pattern.compile("(?m)^ *\\t");
    private static final Pattern WIDE_SPACE = Pattern.compile("(?m)^ *[\\u00a0\\u2000-\\u200b\\u3000]");
    private static final Pattern WIDE_COMMA = Pattern.compile("(?m)^[^#\\n]*[\\[{][^\\]}\\n]*，");

    private YamlHint() {}

    /**
     * @param complaint of the library
     * @return to be added to the complaint; nothing where no usual mistake is seen
     */
    static String of(String yaml, String complaint) {
        if (complaint.contains("(TAB)")) return at(yaml, TAB, " begins with a tab: write spaces");
        String seen = at(yaml, WIDE_SPACE, " begins with a space that is a letter to YAML: write plain spaces");
        if (seen.isEmpty()) seen = WideColon.hint(yaml);
        if (seen.isEmpty() && complaint.contains("',' or"))
            seen = at(yaml, WIDE_COMMA, " has a wide comma between brackets: write , and a space");
        if (!seen.isEmpty()) return seen;
        if (complaint.contains("mapping values are not allowed"))
            return "; a name stands as far right as its neighbours, and a text with a colon and a space in quotes";
        if (complaint.contains("scanning an alias")) return "; put a text that begins with a star in quotes";
        if (complaint.contains("<scalar>"))
            return "; a text that begins with a quote ends with it: put all of it between other quotes, as '…'";
        return complaint.contains("expected ':'") ? "; behind a name stand a colon and a space" : "";
    }

    private static String at(String yaml, Pattern mistyped, String what) {
        Matcher found = mistyped.matcher(yaml);
        if (!found.find()) return "";
        List<String> before = yaml.substring(0, found.end()).lines().toList();
        return "; line " + before.size() + what;
    }
}
