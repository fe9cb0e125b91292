package bulletins.stream.running;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** How many processes have ended at which work; written whenever it changes, which is seldom. */
final class Deaths {
    private final Path file;
    private final Properties counts = new Properties();

    private Deaths(Path file) {
        this.file = file;
    }

    /** Counts what the last process had in hand, and clears its marks away. */
    static Deaths in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var deaths = new Deaths(folder.resolve("deaths.properties"));
        deaths.load();
        List<Path> marks = marks(folder);
        for (Path mark : marks) WorkMark.left(mark).ifPresent(deaths::count);
        if (!marks.isEmpty()) deaths.store();
        for (Path mark : marks) Files.delete(mark);
        return deaths;
    }

    synchronized int of(String work) {
        return Integer.parseInt(counts.getProperty(work, "0"));
    }

    synchronized void forget(String work) throws IOException {
        if (counts.remove(work) != null) store();
    }

    private static List<Path> marks(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(WorkMark.ENDING))
                    .toList();
        }
    }

    private void count(String work) {
        counts.setProperty(work, String.valueOf(of(work) + 1));
    }

    private void load() throws IOException {
        if (!Files.exists(file)) return;
        try (Reader reader = Files.newBufferedReader(file)) {
            counts.load(reader);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is damaged; remove it", e);
        }
        counts.values().removeIf(count -> !String.valueOf(count).matches("[1-9][0-9]{0,3}"));
    }

    private void store() throws IOException {
        Path next = file.resolveSibling("deaths.next");
        try (Writer writer = Files.newBufferedWriter(next)) {
            counts.store(writer, "how many processes have ended at which work");
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
