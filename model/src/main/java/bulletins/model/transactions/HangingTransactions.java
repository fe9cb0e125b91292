package bulletins.model.transactions;

import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ProducerState;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.common.TopicPartition;

/**
 * Transactions that a partition holds open while their coordinator knows nothing of it, so that no time limit ends them: whoever
 * reads what is committed, or asks for a committed offset, waits behind them for ever (KIP-664). Seen with Kafka 4.3.1 after a kill
 * of its broker.
 */
public final class HangingTransactions {
    private static final String OFFSETS = "__consumer_offsets";

    private final Admin admin;
    private final String owner;

    /** @param owner what our transactional ids and our inner topics begin with */
    public HangingTransactions(Admin admin, String owner) {
        this.admin = admin;
        this.owner = owner + "-";
    }

    /**
     * One of ours.
     *
     * @param since the offset that it begins at
     */
    public record Hanging(
            TopicPartition partition,
            String transaction,
            long producer,
            short epoch,
            int coordinatorEpoch,
            long since) {}

    /** @return those to which nothing can be added any more and which nobody ends */
    public List<Hanging> find() throws ExecutionException, InterruptedException {
        Map<Long, String> ours = ours();
        if (ours.isEmpty()) return List.of();
        List<Hanging> open = open(ours, partitions());
        if (open.isEmpty()) return open;
        Map<String, TransactionDescription> known =
                admin.describeTransactions(ours.values()).all().get();
        open.removeIf(each -> partitions(known, each).contains(each.partition()));
        if (open.isEmpty()) return open;
        // One that ended meanwhile is no longer open, and one that began meanwhile begins at another offset.
        open.retainAll(open(ours, open.stream().map(Hanging::partition).toList()));
        return open;
    }

    public void abort(Hanging hanging) throws ExecutionException, InterruptedException {
        admin.abortTransaction(new AbortTransactionSpec(
                        hanging.partition(), hanging.producer(), hanging.epoch(), hanging.coordinatorEpoch()))
                .all()
                .get();
    }

    private Map<Long, String> ours() throws ExecutionException, InterruptedException {
        return admin.listTransactions().all().get().stream()
                .filter(each -> each.transactionalId().startsWith(owner))
                .collect(Collectors.toMap(
                        TransactionListing::producerId, TransactionListing::transactionalId, (one, other) -> one));
    }

    private Collection<TopicPartition> partitions() throws ExecutionException, InterruptedException {
        Set<String> written = Stream.concat(
                        Stream.of(OFFSETS), Topics.all().stream().map(Topic::name))
                .collect(Collectors.toSet());
        List<String> there = admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get().stream()
                .filter(name -> written.contains(name) || name.startsWith(owner))
                .toList();
        return admin.describeTopics(there).allTopicNames().get().values().stream()
                .flatMap(topic -> partitions(topic).stream())
                .toList();
    }

    private static List<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream()
                .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                .toList();
    }

    private static Set<TopicPartition> partitions(Map<String, TransactionDescription> known, Hanging hanging) {
        TransactionDescription transaction = known.get(hanging.transaction());
        return transaction == null || transaction.producerId() != hanging.producer()
                ? Set.of()
                : transaction.topicPartitions();
    }

    private List<Hanging> open(Map<Long, String> ours, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        List<Hanging> open = new ArrayList<>();
        admin.describeProducers(partitions).all().get().forEach((partition, states) -> {
            for (ProducerState producer : states.activeProducers()) {
                String transaction = ours.get(producer.producerId());
                if (transaction == null
                        || producer.currentTransactionStartOffset().isEmpty()) continue;
                open.add(new Hanging(
                        partition,
                        transaction,
                        producer.producerId(),
                        (short) producer.producerEpoch(),
                        producer.coordinatorEpoch().orElse(0),
                        producer.currentTransactionStartOffset().getAsLong()));
            }
        });
        return open;
    }
}
