package bulletins.ingest.memory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of our own for the copy of the fetch states; those that killed processes left behind are cleared away. */
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
        clearAbandoned(parent);
        String name = UUID.randomUUID().toString();
        FileChannel lock = locked(parent.resolve(name + LOCK));
        Path path = Files.createDirectories(parent.resolve(name));
        return new StateFolder(path, lock);
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
            remove(path);
        } catch (IOException e) {
            LOG.info("{} is left behind: {}", path, e.getMessage());
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    private static void clearAbandoned(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            List<Path> locks =
                    files.filter(file -> file.toString().endsWith(LOCK)).toList();
            for (Path lock : locks) {
                if (free(lock)) remove(Path.of(lock.toString().replaceFirst("\\.lock$", "")));
            }
        }
    }

    private static boolean free(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(Path.of(folder + LOCK));
    }
}
