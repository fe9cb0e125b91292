package bulletins.ingest.memory;

import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.CompressionType;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;

/** Keeps the link store small in memory, however much it holds. */
final class StoreOptions {
    private static final long MEMORY = 16L * 1024 * 1024;

    private StoreOptions() {}

    static Options small() {
        return new Options()
                .setCreateIfMissing(true)
                .setWriteBufferSize(MEMORY / 2)
                .setMaxWriteBufferNumber(2)
                .setKeepLogFileNum(1)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setTableFormatConfig(table());
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
}
