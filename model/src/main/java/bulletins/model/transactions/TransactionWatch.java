package bulletins.model.transactions;

import bulletins.model.BackgroundThread;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Denial;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for hanging transactions of a stage at its start and then again and again, and aborts them. */
public final class TransactionWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TransactionWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Admin admin;
    private final HangingTransactions transactions;
    private final ScheduledExecutorService schedule;
    private boolean denied;

    private TransactionWatch(Admin admin, String owner) {
        this.admin = admin;
        this.transactions = new HangingTransactions(admin, owner);
        this.schedule = Executors.newSingleThreadScheduledExecutor(new BackgroundThread("transaction-watch"));
    }

    /** @param owner what the stage's transactional ids and inner topics begin with, but for a dash */
    public static TransactionWatch start(KafkaSettings kafka, String owner) {
        Map<String, Object> settings = kafka.common();
        settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
        settings.put("request.timeout.ms", (int) PATIENCE.toMillis());
        var watch = new TransactionWatch(Admin.create(settings), owner);
        watch.schedule.scheduleWithFixedDelay(watch::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    @Override
    public void close() {
        schedule.shutdownNow();
        admin.close(Duration.ZERO);
    }

    private void look() {
        try {
            for (HangingTransactions.Hanging hanging : transactions.find()) abort(hanging);
        } catch (ExecutionException e) {
            if (Denial.in(e).isPresent() && !denied) {
                denied = true;
                LOG.warn(
                        "Kafka does not let us look for hanging transactions, which a killed broker may leave: {}",
                        e.getMessage());
            } else LOG.debug("hanging transactions could not be looked for: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void abort(HangingTransactions.Hanging hanging) throws InterruptedException {
        try {
            transactions.abort(hanging);
            LOG.warn(
                    "Kafka had left a transaction of {} open in {} since offset {}, which would have held up all that reads there;"
                            + " it is aborted",
                    hanging.transaction(),
                    hanging.partition(),
                    hanging.since());
        } catch (ExecutionException e) {
            LOG.error(
                    "Kafka left a transaction of {} open in {} since offset {}, which holds up all that reads there, and it could not"
                            + " be aborted: {}. Somebody who may alter the cluster has to: kafka-transactions.sh abort --topic {} --partition {} --start-offset {}",
                    hanging.transaction(),
                    hanging.partition(),
                    hanging.since(),
                    e.getCause(),
                    hanging.partition().topic(),
                    hanging.partition().partition(),
                    hanging.since());
        }
    }
}
