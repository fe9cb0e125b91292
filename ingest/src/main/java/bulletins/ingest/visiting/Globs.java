package bulletins.ingest.visiting;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files of a folder count: globs over the path below it, in any letter case; hidden and lock files never do. */
final class Globs {
    private final List<PathMatcher> matchers;

    Globs(List<String> globs) {
        // Java's "**/x" does not match "x" at the top, which everybody means.
        matchers = globs.stream()
                .flatMap(glob -> glob.startsWith("**/") ? Stream.of(glob, glob.substring(3)) : Stream.of(glob))
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob.toLowerCase(Locale.ROOT)))
                .toList();
    }

    boolean match(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".") || part.toString().startsWith("~$")) return false;
        }
        Path small = Path.of(relative.toString().toLowerCase(Locale.ROOT));
        return matchers.stream().anyMatch(matcher -> matcher.matches(small));
    }
}
