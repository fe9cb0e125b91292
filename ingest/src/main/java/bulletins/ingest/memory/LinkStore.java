package bulletins.ingest.memory;

import bulletins.model.FetchState;
import bulletins.model.Json;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
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
    private static final long MEMORY = 16L * 1024 * 1024;
    private static final byte[] OWED = {1};
    private static final ObjectReader STATES = Json.mapper().readerFor(FetchState.class);

    private final Options options;
    private final WriteOptions fast;
    private final RocksDB database;

    /** @param nextDue when the link after this one is due, {@link Long#MAX_VALUE} for none */
    public record Due(@Nullable FetchState state, long nextDue) {}

    /** @param json the state as Kafka has it */
    public record Kept(int partition, FetchState state, byte[] json) {
        public static Kept of(int partition, FetchState state) {
            byte[] json = Topics.FETCH_STATES.value().serializer().serialize(Topics.FETCH_STATES.name(), state);
            return new Kept(partition, state, json);
        }
    }

    /** Where a link or source stands in the order of its line. */
    public record Place(String line, Instant due, boolean owed) {}

    private LinkStore(Options options, WriteOptions fast, RocksDB database) {
        this.options = options;
        this.fast = fast;
        this.database = database;
    }

    public static LinkStore open(Path folder) {
        RocksDB.loadLibrary();
        Options options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(MEMORY / 2)
                .setMaxWriteBufferNumber(2)
                .setKeepLogFileNum(1)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setTableFormatConfig(table());
        try {
            RocksDB database = RocksDB.open(options, folder.toString());
            return new LinkStore(options, new WriteOptions().setDisableWAL(true), database);
        } catch (RocksDBException e) {
            throw new UncheckedIOException(new IOException("no link store in " + folder + ": " + e.getMessage(), e));
        }
    }

    /** Index and filters stay within the cache too, in parts small enough for one of its few shards. */
    private static BlockBasedTableConfig table() {
        return new BlockBasedTableConfig()
                .setBlockCache(new LRUCache(MEMORY, 1))
                .setFilterPolicy(new BloomFilter(10))
                .setIndexType(IndexType.kTwoLevelIndexSearch)
                .setPartitionFilters(true)
                .setCacheIndexAndFilterBlocks(true)
                .setPinTopLevelIndexAndFilter(true);
    }

    @Nullable
    public FetchState get(int partition, String key) {
        try {
            byte[] value = database.get(StoreKeys.state(partition, key));
            return value == null ? null : read(value);
        } catch (RocksDBException e) {
            throw broken(e);
        }
    }

    /** Takes in states of different keys at once. */
    public void put(Collection<Kept> states) {
        try (WriteBatch batch = new WriteBatch()) {
            for (Kept kept : states) put(kept, batch);
            database.write(fast, batch);
        } catch (RocksDBException e) {
            throw broken(e);
        }
    }

    private void put(Kept kept, WriteBatch batch) throws RocksDBException {
        byte[] key = StoreKeys.state(kept.partition(), kept.state().key());
        byte[] due = StoreKeys.due(kept.partition(), kept.state());
        byte[] before = database.get(key);
        if (before != null) batch.delete(StoreKeys.dueIn(before));
        batch.put(key, StoreKeys.value(due, kept.json()));
        batch.put(due, kept.state().schedule().owed() ? OWED : new byte[0]);
    }

    /**
     * The first link of a line that is due.
     *
     * @param from no link of the line is due before; spares the search all that was deleted before it
     * @param taken keys to pass over: under way or not yet written down
     */
    public Due due(int partition, String line, long from, Instant now, Set<String> taken) {
        FetchState first = null;
        long next = Long.MAX_VALUE;
        try (RocksIterator at = database.newIterator()) {
            for (byte rank : StoreKeys.RANKS) {
                byte[] start = StoreKeys.line(partition, line, rank);
                for (at.seek(StoreKeys.from(start, from)); at.isValid(); at.next()) {
                    byte[] key = at.key();
                    if (!StoreKeys.startsWith(key, start)) break;
                    String link = StoreKeys.link(key, start.length);
                    if (taken.contains(link)) continue;
                    long due = StoreKeys.dueAt(key, start.length);
                    if (first == null && due <= now.toEpochMilli()) {
                        first = stillDue(partition, link, due);
                        continue;
                    }
                    next = Math.min(next, due);
                    break;
                }
            }
        }
        return new Due(first, next);
    }

    /** @return null when it has been visited and written down since the search began */
    private @Nullable FetchState stillDue(int partition, String link, long due) {
        FetchState state = get(partition, link);
        return state == null || state.schedule().due().toEpochMilli() != due ? null : state;
    }

    /** Shows where every link and source of a partition stands. */
    public void order(int partition, Consumer<Place> show) {
        byte[] start = StoreKeys.order(partition);
        try (RocksIterator at = database.newIterator()) {
            for (at.seek(start); at.isValid() && StoreKeys.startsWith(at.key(), start); at.next())
                show.accept(StoreKeys.place(at.key(), at.value().length > 0));
        }
    }

    /** Shows the state of every key that starts so. */
    public void each(int partition, String prefix, Consumer<FetchState> show) {
        byte[] start = StoreKeys.state(partition, prefix);
        try (RocksIterator at = database.newIterator()) {
            for (at.seek(start); at.isValid() && StoreKeys.startsWith(at.key(), start); at.next())
                show.accept(read(at.value()));
        }
    }

    public void drop(int partition) {
        try {
            for (byte[][] range : StoreKeys.ranges(partition)) database.deleteRange(fast, range[0], range[1]);
        } catch (RocksDBException e) {
            throw broken(e);
        }
    }

    @Override
    public void close() {
        database.close();
        fast.close();
        options.close();
    }

    private static FetchState read(byte[] value) {
        int from = StoreKeys.jsonFrom(value);
        try {
            return STATES.readValue(value, from, value.length - from);
        } catch (IOException e) {
            throw new UncheckedIOException("the link store does not read", e);
        }
    }

    private static UncheckedIOException broken(RocksDBException e) {
        return new UncheckedIOException(new IOException("the link store is broken: " + e.getMessage(), e));
    }
}
