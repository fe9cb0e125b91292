package bulletins.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in a server's log the line that explains why it ended. */
record ServerLog(Path file) {
    private static final int TAIL = 200;
    private static final Pattern TELLING =
            Pattern.compile("ERROR|FATAL|fatal|Exception:|exception \\[|[Cc]annot |[Nn]o such|denied|not found");

    /** The second is how a JVM tells it of a file that is mapped into memory. */
    private static final Pattern DISK_FULL =
            Pattern.compile("No space left on device|a fault occurred in an? .*unsafe memory access");

    private static final Pattern TOO_MANY_FILES = Pattern.compile("Too many open files");

    /** Says no more than we know. */
    private static final Pattern SAYING_NOTHING =
            Pattern.compile("^ERROR: Elasticsearch (?:died while starting up|did not exit normally)");

    /** @return how to go on after the words "the server ended": the line that explains it, and where the rest is */
    String explanation() {
        List<String> lines = lines();
        if (lines.stream().anyMatch(line -> DISK_FULL.matcher(line).find()))
            return " because the disk that holds " + file.toAbsolutePath().getParent()
                    + " is full: make room there, or keep the data elsewhere with --data";
        if (lines.stream().anyMatch(line -> TOO_MANY_FILES.matcher(line).find()))
            return " because it may not open as many files as it needs: end all, allow 4096 or more for each process"
                    + " (ulimit -Hn tells how many are), and start again";
        return telling(lines).map(line -> ": " + line).orElse("") + " (log: " + file + ")";
    }

    private static Optional<String> telling(List<String> lines) {
        return lines.stream()
                .filter(line -> TELLING.matcher(line).find()
                        && !SAYING_NOTHING.matcher(line).find())
                .reduce((first, second) -> second)
                .or(() -> lines.stream().filter(line -> !line.isBlank()).reduce((first, second) -> second))
                .map(String::strip)
                .map(line -> line.length() > 400 ? line.substring(0, 400) + "…" : line);
    }

    private List<String> lines() {
        try {
            List<String> all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return all.subList(Math.max(0, all.size() - TAIL), all.size());
        } catch (IOException e) {
            return List.of("the log cannot be read: " + e.getMessage());
        }
    }
}
