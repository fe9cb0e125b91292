package bulletins.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Runs small commands of the system and reads their answer. */
final class Commands {
    private Commands() {}

    /** @return what the command printed, or nothing when there is no such command or it failed */
    static Optional<String> output(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(printed.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static boolean succeeds(List<String> command) throws InterruptedException {
        return output(command).isPresent();
    }
}
