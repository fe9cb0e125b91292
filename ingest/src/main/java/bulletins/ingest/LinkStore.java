package bulletins.ingest;

import bulletins.model.FetchState;
import bulletins.model.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.CompressionType;
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
final class LinkStore implements AutoCloseable {
    private static final long MEMORY = 16L * 1024 * 1024;

    private final Options options;
    private final WriteOptions fast;
    private final RocksDB database;

    /** @param nextDue when the link after this one is due, {@link Long#MAX_VALUE} for none */
    record Due(@Nullable FetchState state, long nextDue) {}

    private LinkStore(Options options, WriteOptions fast, RocksDB database) {
        this.options = options;
        this.fast = fast;
        this.database = database;
    }

    static LinkStore open(Path folder) {
        RocksDB.loadLibrary();
        Options options = new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(MEMORY / 2)
                .setMaxWriteBufferNumber(2)
                .setKeepLogFileNum(1)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setTableFormatConfig(new BlockBasedTableConfig()
                        .setBlockCache(new LRUCache(MEMORY))
                        .setCacheIndexAndFilterBlocks(true));
        try {
            RocksDB database = RocksDB.open(options, folder.toString());
            return new LinkStore(options, new WriteOptions().setDisableWAL(true), database);
        } catch (RocksDBException e) {
            throw new UncheckedIOException(new IOException("no link store in " + folder + ": " + e.getMessage(), e));
        }
    }

    @Nullable
    FetchState get(int partition, String key) {
        try {
            byte[] value = database.get(StoreKeys.state(partition, key));
            return value == null ? null : read(value);
        } catch (RocksDBException e) {
            throw broken(e);
        }
    }

    void put(int partition, FetchState state) {
        byte[] key = StoreKeys.state(partition, state.key());
        try (WriteBatch batch = new WriteBatch()) {
            byte[] before = database.get(key);
            if (before != null) batch.delete(StoreKeys.due(partition, read(before)));
            batch.put(key, Json.mapper().writeValueAsBytes(state));
            batch.put(StoreKeys.due(partition, state), new byte[0]);
            database.write(fast, batch);
        } catch (RocksDBException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The first link of a line that is due.
     *
     * @param from no link of the line is due before; spares the search all that was deleted before it
     * @param taken keys to pass over: under way or not yet written down
     */
    Due due(int partition, String line, long from, Instant now, Set<String> taken) {
        byte[] start = StoreKeys.line(partition, line);
        try (RocksIterator at = database.newIterator()) {
            FetchState first = null;
            for (at.seek(StoreKeys.from(start, from)); at.isValid(); at.next()) {
                byte[] key = at.key();
                if (!StoreKeys.startsWith(key, start)) break;
                long due = StoreKeys.dueAt(key, start.length);
                String link = StoreKeys.link(key, start.length);
                if (taken.contains(link)) continue;
                if (first != null || due > now.toEpochMilli()) return new Due(first, due);
                first = get(partition, link);
            }
            return new Due(first, Long.MAX_VALUE);
        }
    }

    /** Shows every key that starts so, and its state. */
    void each(int partition, String prefix, BiConsumer<String, FetchState> show) {
        byte[] start = StoreKeys.state(partition, prefix);
        try (RocksIterator at = database.newIterator()) {
            for (at.seek(start); at.isValid() && StoreKeys.startsWith(at.key(), start); at.next()) {
                FetchState state = read(at.value());
                show.accept(state.key(), state);
            }
        }
    }

    void drop(int partition) {
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
        try {
            return Json.mapper().readValue(value, FetchState.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the link store does not read", e);
        }
    }

    private static UncheckedIOException broken(RocksDBException e) {
        return new UncheckedIOException(new IOException("the link store is broken: " + e.getMessage(), e));
    }
}
