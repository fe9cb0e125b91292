/**
 * The stage that alone writes Elasticsearch. {@link bulletins.indexer.IndexerStage} is the door; {@code IndexerLoop} takes records
 * from {@code enriched-articles}, {@code alerts} and {@code rejections}, {@code RecordReader} makes whole documents of them
 * ({@code ArticleDocument} adds what people filter and count by), {@link bulletins.indexer.server.Bulk} writes them, and what
 * the index will not have becomes a rejection. {@code search} answers questions over the same indices, {@code kibana} installs
 * the data views and the dashboard.
 */
package bulletins.indexer;
