/**
 * What the topology runs in.
 *
 * <ul>
 *   <li>Kafka Streams: its settings ({@code RoadProperties}), its clients ({@code RoadClients}, {@code FurthestFirst},
 *       {@code RecordTimes}), memory ({@code RocksMemory}), name ({@code InstanceId}) and inner topics ({@code InnerTopics});
 *   <li>when something fails: a record ({@code UnreadableRecords}, {@code FailedRecords}, which write up {@code Failures}), a
 *       worker ({@code Restarts}), the disk ({@code StateUnwritable});
 *   <li>documents that end the process: {@code GuardedReader} notes each of its {@code Attempts} in a {@code WorkMark} and counts
 *       {@code Deaths};
 *   <li>what comes from elsewhere: the rules ({@code RuleFeed}), kept records ({@code KafkaRecords}), what was removed meanwhile
 *       ({@code WhileAway}).
 * </ul>
 */
package bulletins.stream.running;
