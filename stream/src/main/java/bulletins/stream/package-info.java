/**
 * The stage between raw bytes and finished articles: one topology ({@link bulletins.stream.road.Road}) that reads, enriches and
 * matches. It touches Kafka alone; splitting, reading, enrichment and rules are pure functions in packages of their own.
 */
package bulletins.stream;
