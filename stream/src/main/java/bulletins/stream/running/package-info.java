/** What the topology runs in: settings and clients of Kafka Streams, memory, records that cannot be read, the rules, kept records. */
package bulletins.stream.running;
