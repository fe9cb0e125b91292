package bulletins.stream.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The name under which this process is known to the consumer group. It stays the same over restarts, so that Kafka gives the work
 * back at once, and lies in the state folder, which no two processes can share.
 */
public final class InstanceId {
    private InstanceId() {}

    /**
     * @return the name kept in the state folder, drawn when there is none yet
     * @throws IllegalStateException in words for people, when the folder cannot be written
     */
    public static String in(Path state) {
        Path file = state.resolve("instance-id");
        try {
            if (Files.exists(file)) {
                String id = Files.readString(file).strip();
                if (id.matches("[A-Za-z0-9._-]{1,100}")) return id;
            }
            Files.createDirectories(state);
            String id = UUID.randomUUID().toString();
            Files.writeString(file, id);
            return id;
        } catch (IOException e) {
            throw new StateUnwritable(state, e);
        }
    }
}
