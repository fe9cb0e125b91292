package bulletins.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs small commands of the system and reads their answer. */
final class Commands {
    private static final int PATIENCE_SECONDS = 60;

    private Commands() {}

    /** @return what the command printed, or nothing when there is no such command or it failed */
    static Optional<String> output(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
            return done ? Optional.of(printed.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean succeeds(List<String> command) throws InterruptedException {
        return output(command).isPresent();
    }
}
