package bulletins.notifier;

import bulletins.model.Alert;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who hears of an alert: those whom its rule names, and the default ones when it names nobody known. */
final class Audience {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final Set<String> known;
    private final Set<String> toldOf = ConcurrentHashMap.newKeySet();

    Audience(List<Recipient> recipients) {
        this.known = Set.copyOf(recipients.stream().map(Recipient::name).toList());
    }

    boolean includes(Recipient recipient, Alert alert) {
        if (alert.suppressed()) return false;
        List<String> named = alert.rule().recipients();
        tellOfUnknown(alert.rule().id(), named);
        if (named.contains(recipient.name())) return true;
        return recipient.byDefault() && named.stream().noneMatch(known::contains);
    }

    private void tellOfUnknown(String rule, List<String> named) {
        for (String name : named) {
            if (!known.contains(name) && toldOf.add(rule + "\n" + name))
                LOG.warn(
                        "rule {} names '{}', who is no recipient in the settings (notifier.recipients); the default recipients hear of it instead when no other is named",
                        rule,
                        name);
        }
    }
}
