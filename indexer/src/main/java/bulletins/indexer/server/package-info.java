/**
 * The line to Elasticsearch. {@code Elasticsearch} sends every request and gives a {@code Reply}; {@code Bulk} writes documents, into
 * {@code Indices} that are made by {@code Templates} as far as the server is able ({@code Abilities}).
 */
package bulletins.indexer.server;
