package bulletins.stream.running;

import bulletins.stream.StreamSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The name under which this process is known to the consumer group. It stays the same over restarts, so that Kafka gives the work
 * back at once, and lies in the state folder, which no two processes can share.
 */
public final class InstanceId {
    private InstanceId() {}

    public static String of(StreamSettings settings) {
        return settings.instance().orElseGet(() -> kept(settings.state().resolve("instance-id")));
    }

    private static String kept(Path file) {
        try {
            if (Files.exists(file)) {
                String id = Files.readString(file).strip();
                if (id.matches("[A-Za-z0-9._-]{1,100}")) return id;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) Files.createDirectories(folder);
            String id = UUID.randomUUID().toString();
            Files.writeString(file, id);
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the stream stage cannot write its state to " + file
                            + "; set stream.state to a folder that this user may write",
                    e);
        }
    }
}
