package bulletins.ingest.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of our own for the copy of the fetch states; those that killed processes left behind are cleared away. Its name stays with
 * the machine: the next process takes the name of one that has ended.
 */
public final class StateFolder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StateFolder.class);
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private StateFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    public static StateFolder take(Optional<Path> wanted) throws IOException {
        Path parent = wanted.orElse(Path.of(System.getProperty("java.io.tmpdir"), "bulletins-ingest"));
        Files.createDirectories(parent);
        List<StateFolder> free = free(parent);
        StateFolder taken = free.isEmpty()
                ? locked(parent.resolve(UUID.randomUUID().toString())).orElseThrow()
                : free.get(0);
        for (StateFolder other : free) if (other != taken) other.close();
        remove(taken.path);
        Files.createDirectories(taken.path);
        return taken;
    }

    public Path path() {
        return path;
    }

    /** @return a name that no other process has now, and the one that this machine's last process had */
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public void close() {
        try (lock) {
            remove(path);
        } catch (IOException e) {
            LOG.info("{} is left behind: {}", path, e.getMessage());
        }
    }

    private static List<StateFolder> free(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            List<StateFolder> free = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(LOCK))
                    locked(parent.resolve(name.substring(0, name.length() - LOCK.length())))
                            .ifPresent(free::add);
            }
            return free;
        }
    }

    /** @return empty when a process that runs has it */
    private static Optional<StateFolder> locked(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(Path.of(path + LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) return Optional.of(new StateFolder(path, channel));
        } catch (OverlappingFileLockException e) {
            LOG.debug("{} is of another stage in this process", path);
        }
        channel.close();
        return Optional.empty();
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
