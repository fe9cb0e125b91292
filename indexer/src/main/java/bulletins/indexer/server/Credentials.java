package bulletins.indexer.server;

import bulletins.model.settings.Environment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/** What lets us into a server: an API key, or a user and password. Secrets are read from files, so that no setting shows them. */
public final class Credentials {
    public static final Credentials NONE = new Credentials(Optional.empty());

    private final Optional<String> authorization;

    private Credentials(Optional<String> authorization) {
        this.authorization = authorization;
    }

    /** Reads {@code api-key-file}, else {@code username} and {@code password-file}, of one server's settings. */
    public static Credentials from(Environment server) {
        Optional<String> key = secret(server, "api-key-file");
        Optional<String> user = server.optional("username");
        Optional<String> password = secret(server, "password-file");
        if (key.isPresent()) return new Credentials(Optional.of("ApiKey " + key.get()));
        if (user.isEmpty()) return NONE;
        if (server.optional("password-file").isEmpty()) server.mistake("password-file", "is missing beside username");
        byte[] pair = (user.get() + ":" + password.orElse("")).getBytes(StandardCharsets.UTF_8);
        return new Credentials(Optional.of("Basic " + Base64.getEncoder().encodeToString(pair)));
    }

    /** @return the value of the header {@code Authorization} */
    public Optional<String> authorization() {
        return authorization;
    }

    private static Optional<String> secret(Environment server, String name) {
        Optional<Path> file = server.optionalPath(name);
        if (file.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Files.readString(file.get()).strip());
        } catch (IOException e) {
            server.mistake(name, "names a file that cannot be read: " + file.get());
            return Optional.empty();
        }
    }
}
