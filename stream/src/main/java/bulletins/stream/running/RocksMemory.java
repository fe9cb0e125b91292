package bulletins.stream.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.NativeLibraryLoader;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

/**
 * One memory for all stores: without it each takes about 100 MB for each partition. Kafka Streams makes this by name, so it finds
 * the memory among the settings.
 */
public final class RocksMemory implements RocksDBConfigSetter {
    /** The setting under which the {@link Shared} memory is found. */
    public static final String SETTING = "bulletins.rocks-memory";

    private static final long MEMTABLE = 4 << 20;

    /** Of the list of a store's files, set aside on the disk: with RocksDB's 4 MB the stores of an empty installation take 120 MB. */
    private static final long MANIFEST = 64 << 10;

    /**
     * Few shards, and indexes and filters in parts: whole, those of a large store do not fit a shard and are read anew for each
     * look-up.
     */
    private static final int SHARD_BITS = 1;

    /** Made once for a stage and closed after it. */
    public static final class Shared implements AutoCloseable {
        private final Cache cache;
        private final WriteBufferManager writeBuffers;

        /**
         * @param bytes for reading and writing together; a third of it for what is not yet on disk
         * @param folder for RocksDB's 15 MB of native code: in /tmp, where it else lies, each process that is killed would leave its own
         * @throws IllegalStateException in words for people, when the folder cannot be written
         */
        public Shared(long bytes, Path folder) {
            load(folder);
            cache = new LRUCache(bytes, SHARD_BITS);
            writeBuffers = new WriteBufferManager(bytes / 3, cache);
        }

        private static void load(Path folder) {
            try {
                Files.createDirectories(folder);
                NativeLibraryLoader.getInstance().loadLibrary(folder.toString());
            } catch (IOException e) {
                throw new StateUnwritable(folder, e);
            }
        }

        @Override
        public void close() {
            writeBuffers.close();
            cache.close();
        }
    }

    @Override
    public void setConfig(String store, Options options, Map<String, Object> settings) {
        if (!(settings.get(SETTING) instanceof Shared shared)) return;
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
            table.setBlockCache(shared.cache);
            table.setIndexType(IndexType.kTwoLevelIndexSearch);
            table.setPartitionFilters(true);
            table.setCacheIndexAndFilterBlocks(true);
            table.setPinTopLevelIndexAndFilter(true);
            options.setTableFormatConfig(table);
        }
        options.setWriteBufferManager(shared.writeBuffers);
        options.setWriteBufferSize(MEMTABLE);
        options.setManifestPreallocationSize(MANIFEST);
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String store, Options options) {}
}
