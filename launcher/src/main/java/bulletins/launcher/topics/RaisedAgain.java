package bulletins.launcher.topics;

import bulletins.model.Alert;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.util.HashMap;
import java.util.Map;

/**
 * The alerts that have been raised once more for somebody who had not been told of them. Whether that was in vain, a rejection of its
 * own says; to raise the first of them again would tell people twice.
 */
public final class RaisedAgain {
    private final Map<String, RawLocation> last = new HashMap<>();

    private RaisedAgain() {}

    public static RaisedAgain read(KafkaSettings kafka) {
        RaisedAgain raised = new RaisedAgain();
        try (KeptTopic<Alert> alerts = KeptTopic.open(kafka, Topics.ALERTS)) {
            alerts.toEnd(record -> record.value().ifPresent(alert -> raised.add(alert, record.location())));
        }
        return raised;
    }

    /** @return whether this is of an alert that its recipient has been told of, or not told of, again since then */
    public boolean since(Rejection untold) {
        RawLocation then = untold.original();
        RawLocation again =
                last.get(name(String.valueOf(untold.key()), untold.headers().getOrDefault("recipient", "")));
        return then != null && again != null && again.partition() == then.partition() && again.offset() > then.offset();
    }

    private void add(Alert alert, RawLocation place) {
        if (alert.rule().recipients().size() == 1)
            last.put(name(alert.id(), alert.rule().recipients().get(0)), place);
    }

    private static String name(String alert, String recipient) {
        return alert + " " + recipient;
    }
}
