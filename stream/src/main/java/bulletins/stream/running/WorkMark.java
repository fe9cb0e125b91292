package bulletins.stream.running;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A small file that says what is in hand, one write for each change; what is written outlives the process, though not the power. */
final class WorkMark {
    static final String ENDING = ".work";

    private static final char IN_HAND = '+';
    private static final char DONE = '-';

    private final RandomAccessFile file;
    private volatile String work = "";
    private volatile long thread;
    private volatile long begunAt;

    private WorkMark(RandomAccessFile file) {
        this.file = file;
    }

    static WorkMark in(Path folder) throws IOException {
        Path made = Files.createTempFile(folder, "", ENDING);
        return new WorkMark(new RandomAccessFile(made.toFile(), "rw"));
    }

    /** For the calling thread. */
    void begin(String begun) throws IOException {
        write(IN_HAND + begun + "\n");
        work = begun;
        thread = Thread.currentThread().getId();
        begunAt = nanosOf(thread);
    }

    String work() {
        return work;
    }

    /** @return what the work has taken of a processor; a process that is held up or waits for Kafka does not look busy */
    Duration processorTime() {
        return Duration.ofNanos(nanosOf(thread) - begunAt);
    }

    void end() throws IOException {
        write(String.valueOf(DONE));
    }

    private static long nanosOf(long thread) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    }

    private void write(String text) throws IOException {
        file.seek(0);
        file.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @return what was in hand when the process that wrote the file ended */
    static Optional<String> left(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        boolean inHand = end > 0 && text.charAt(0) == IN_HAND;
        return inHand ? Optional.of(text.substring(1, end)) : Optional.empty();
    }
}
