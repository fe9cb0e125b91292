package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything between two starts; one running road has it at a time. */
final class DataFolder implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws Failure when another process has the folder, or it cannot be written */
    static DataFolder claim(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new Failure("another ./bulletins is running on the data in " + path
                        + ": end that one, or give this one another folder with --data");
            }
            return new DataFolder(path, channel);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(e.getFile() + " is a file, and the data needs a folder: name another one with --data", e);
        } catch (AccessDeniedException e) {
            throw new Failure(
                    "this user may not write " + e.getFile()
                            + ": name another data folder with --data, or run this as its owner",
                    e);
        } catch (IOException e) {
            throw new Failure("the data folder " + path + " cannot be used: " + e, e);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
