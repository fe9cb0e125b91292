package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.settings.KafkaSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TopicsReadyTest {
    @Test
    void a_broker_whose_name_is_not_known_yet_is_waited_for() throws Exception {
        KafkaSettings kafka = new KafkaSettings("broker.invalid:9092", 1, 1, Map.of());
        AtomicReference<InterruptedException> end = new AtomicReference<>();
        Thread waiting = new Thread(() -> {
            try {
                TopicsReady.await(kafka, Clock.systemUTC());
            } catch (InterruptedException e) {
                end.set(e);
            }
        });
        waiting.start();
        await().atMost(Duration.ofMinutes(1)).until(() -> waiting.getState() == Thread.State.TIMED_WAITING);
        waiting.interrupt();
        waiting.join();
        assertThat(end.get()).isNotNull();
    }
}
