package bulletins.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses to start a server on a disk that is nearly full. */
final class DiskSpace {
    private static final long LEAST = 512L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    private DiskSpace() {}

    /** Makes the folder and checks that there is room in it. */
    static void prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            long left = folder.toFile().getUsableSpace();
            if (left < LEAST)
                throw new CannotStart("the disk that holds " + folder + " has " + left / MEGABYTE + " MB left of the "
                        + LEAST / MEGABYTE
                        + " MB that the local servers need: make room, or keep the data elsewhere with --data");
        } catch (IOException e) {
            throw new CannotStart("the data folder " + folder + " cannot be used: " + e, e);
        }
    }
}
