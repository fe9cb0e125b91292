package bulletins.ingest.memory;

import bulletins.model.FetchState;
import bulletins.model.topics.FetchStateSerde;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rocksdb.NativeLibraryLoader;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.RocksIterator;
import org.rocksdb.WriteBatch;
import org.rocksdb.WriteOptions;

/**
 * The fetch states of the partitions we hold, on disk and in the order in which they are due, so that a million links need no
 * memory. A copy of Kafka's: thrown away at the end, built again at the start. Written by the ledger, read by the workers.
 */
public final class LinkStore implements AutoCloseable {
    private static final int BATCH = 10_000;
    private static final byte[] NOTHING = {};

    private final Options options;
    private final WriteOptions fast;
    private final RocksDB database;

    /** Links that are due, in their order, and when the one after them is, {@link Long#MAX_VALUE} for none. */
    public record Due(List<FetchState> states, long nextDue) {}

    /**
     * Which links of a line are looked for.
     *
     * @param from no link of the line is due before; spares the search all that was deleted before it
     * @param taken keys to pass over: under way or not yet written down
     * @param most how many at once, as a search costs more than what it finds
     */
    public record Wanted(long from, Set<String> taken, int most) {}

    private LinkStore(Options options, WriteOptions fast, RocksDB database) {
        this.options = options;
        this.fast = fast;
        this.database = database;
    }

    /** @param folder exists; a process that is killed leaves RocksDB's 15 MB of native code there, where the next one clears it away */
    public static LinkStore open(Path folder) throws IOException {
        NativeLibraryLoader.getInstance().loadLibrary(folder.toString());
        Options options = StoreOptions.small();
        try {
            RocksDB database = RocksDB.open(options, folder.toString());
            return new LinkStore(options, new WriteOptions().setDisableWAL(true), database);
        } catch (RocksDBException e) {
            throw new IOException(folder + " takes no link store: " + e.getMessage(), e);
        }
    }

    @Nullable
    public FetchState get(int partition, String key) {
        try {
            byte[] name = StoreKeys.bytes(key);
            byte[] value = database.get(StoreKeys.state(partition, name));
            return value == null ? null : new Kept(partition, name, value).read();
        } catch (RocksDBException e) {
            throw new StoreBroken(e);
        }
    }

    /** Takes in states of different keys at once. */
    public void put(Collection<Kept> states) {
        if (states.isEmpty()) return;
        List<byte[]> keys = states.stream()
                .map(kept -> StoreKeys.state(kept.partition(), kept.key()))
                .toList();
        try (WriteBatch batch = new WriteBatch()) {
            Iterator<byte[]> key = keys.iterator();
            Iterator<byte[]> before = database.multiGetAsList(keys).iterator();
            for (Kept kept : states) put(kept, key.next(), before.next(), batch);
            database.write(fast, batch);
        } catch (RocksDBException e) {
            throw new StoreBroken(e);
        }
    }

    /** @param before null when it is new */
    private static void put(Kept kept, byte[] key, byte @Nullable [] before, WriteBatch batch) throws RocksDBException {
        if (before != null) batch.delete(due(kept, before));
        batch.put(key, kept.state());
        batch.put(due(kept, kept.state()), NOTHING);
    }

    private static byte[] due(Kept kept, byte[] state) {
        return StoreKeys.due(kept.partition(), kept.key(), FetchStateSerde.standing(state));
    }

    /** Takes in states from the beginning of a partition on, the last of each key to stay; their order is made by {@link #order}. */
    public void load(Collection<Kept> states) {
        try (WriteBatch batch = new WriteBatch()) {
            for (Kept kept : states) batch.put(StoreKeys.state(kept.partition(), kept.key()), kept.state());
            database.write(fast, batch);
        } catch (RocksDBException e) {
            throw new StoreBroken(e);
        }
    }

    /** The first links of a line that are due. */
    public Due due(int partition, String line, Wanted wanted, Instant now) {
        List<FetchState> found = new ArrayList<>();
        long next = Long.MAX_VALUE;
        try (RocksIterator at = database.newIterator()) {
            for (byte rank : StoreKeys.RANKS) {
                byte[] start = StoreKeys.line(partition, line, rank);
                for (at.seek(StoreKeys.from(start, wanted.from())); at.isValid(); at.next()) {
                    byte[] key = at.key();
                    if (!StoreKeys.startsWith(key, start)) break;
                    String link = StoreKeys.link(key, start.length);
                    if (wanted.taken().contains(link)) continue;
                    long due = StoreKeys.dueAt(key, start.length);
                    if (found.size() < wanted.most() && due <= now.toEpochMilli()) {
                        stillDue(partition, link, due).ifPresent(found::add);
                        continue;
                    }
                    next = Math.min(next, due);
                    break;
                }
            }
        }
        return new Due(found, next);
    }

    /** @return empty when it has been visited and written down since the search began */
    private Optional<FetchState> stillDue(int partition, String link, long due) {
        return Optional.ofNullable(get(partition, link))
                .filter(state -> state.schedule().due().toEpochMilli() == due);
    }

    /** Puts every link and source of a loaded partition into the order, and shows where it stands. */
    public void order(int partition, Consumer<FetchStateSerde.Standing> show) {
        byte[] start = StoreKeys.state(partition, NOTHING);
        List<FetchStateSerde.Standing> placed = new ArrayList<>();
        try (RocksIterator at = database.newIterator();
                WriteBatch batch = new WriteBatch()) {
            for (at.seek(start); isWithin(start, at); at.next()) {
                FetchStateSerde.Standing standing = FetchStateSerde.standing(at.value());
                batch.put(StoreKeys.due(partition, StoreKeys.keyOf(at.key()), standing), NOTHING);
                placed.add(standing);
                if (placed.size() == BATCH) write(batch, placed, show);
            }
            write(batch, placed, show);
        } catch (RocksDBException e) {
            throw new StoreBroken(e);
        }
    }

    private void write(WriteBatch batch, List<FetchStateSerde.Standing> placed, Consumer<FetchStateSerde.Standing> show)
            throws RocksDBException {
        database.write(fast, batch);
        batch.clear();
        placed.forEach(show);
        placed.clear();
    }

    /** Shows the state of every key that starts so. */
    public void each(int partition, String prefix, Consumer<FetchState> show) {
        byte[] start = StoreKeys.state(partition, StoreKeys.bytes(prefix));
        try (RocksIterator at = database.newIterator()) {
            for (at.seek(start); isWithin(start, at); at.next())
                show.accept(new Kept(partition, StoreKeys.keyOf(at.key()), at.value()).read());
        }
    }

    /** A look through a million takes longer than the stage waits at its end, and must not find RocksDB closed: that ends the JVM. */
    private static boolean isWithin(byte[] start, RocksIterator at) {
        return !Thread.currentThread().isInterrupted() && at.isValid() && StoreKeys.startsWith(at.key(), start);
    }

    public void drop(int partition) {
        try {
            for (byte[][] range : StoreKeys.ranges(partition)) database.deleteRange(fast, range[0], range[1]);
        } catch (RocksDBException e) {
            throw new StoreBroken(e);
        }
    }

    @Override
    public void close() {
        database.close();
        fast.close();
        options.close();
    }
}
