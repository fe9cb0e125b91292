package bulletins.model;

import java.util.List;
import java.util.regex.Pattern;

/** Which files may be bulletins, by their names. */
public final class BulletinFiles {
    /** Endings without their dots. */
    public static final List<String> ENDINGS =
            List.of("txt", "md", "markdown", "html", "htm", "pdf", "docx", "doc", "wps", "rtf", "odt");

    private static final Pattern NAMED =
            Pattern.compile("(?s).*\\.(?:" + String.join("|", ENDINGS) + ")", Pattern.CASE_INSENSITIVE);

    private BulletinFiles() {}

    public static boolean mayBe(String name) {
        return NAMED.matcher(name).matches();
    }
}
