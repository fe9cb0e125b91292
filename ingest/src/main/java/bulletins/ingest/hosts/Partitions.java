package bulletins.ingest.hosts;

/** Which partitions are ours, and which a line belongs to. */
public interface Partitions {
    int of(String line);

    boolean held(int partition);
}
