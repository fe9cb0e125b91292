/** What is remembered of links, files and sources: in Kafka for good, and on disk here in the order in which they are due. */
package bulletins.ingest.memory;
