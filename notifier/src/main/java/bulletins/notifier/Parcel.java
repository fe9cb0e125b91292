package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.counts.StageCounter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Records that are settled together: those whose alerts go into one message, and those between them that are not for this recipient. */
final class Parcel {
    private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    private final Map<Alert, ConsumerRecord<String, byte[]>> alerts = new LinkedHashMap<>();
    private final Map<ConsumerRecord<String, byte[]>, String> refused = new LinkedHashMap<>();

    void add(ConsumerRecord<String, byte[]> record) {
        records.add(record);
    }

    void add(ConsumerRecord<String, byte[]> record, Alert alert) {
        records.add(record);
        alerts.put(alert, record);
    }

    void addUnreadable(ConsumerRecord<String, byte[]> record, String why) {
        records.add(record);
        refused.put(record, why);
    }

    void refuse(Alert alert, String why) {
        ConsumerRecord<String, byte[]> record = alerts.get(alert);
        if (record == null) throw new IllegalArgumentException("alert " + alert.id() + " is not in this parcel");
        refused.put(record, why);
    }

    List<ConsumerRecord<String, byte[]>> records() {
        return records;
    }

    List<Alert> alerts() {
        return List.copyOf(alerts.keySet());
    }

    /** @return what could not be told, and why */
    Map<ConsumerRecord<String, byte[]>, String> refused() {
        return refused;
    }

    void count(StageCounter counter) {
        for (ConsumerRecord<String, byte[]> record : records) {
            if (refused.containsKey(record)) counter.rejected();
            else if (alerts.containsValue(record)) counter.out();
            else counter.unchanged();
        }
    }
}
