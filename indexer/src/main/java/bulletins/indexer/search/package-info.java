/**
 * Answers to what people search for. {@code ElasticsearchSearch} asks a {@code Question}, whose words {@code QueryText} makes such that
 * they mean what they mean in rules, and reads the {@code Hits}.
 */
package bulletins.indexer.search;
