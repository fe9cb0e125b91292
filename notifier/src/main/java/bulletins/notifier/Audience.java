package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who hears of an alert: those whom its rule names, and the default ones when it names nobody known. */
final class Audience {
    private static final Logger LOG = LoggerFactory.getLogger(Audience.class);

    private final Set<String> known;
    private final boolean anyByDefault;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Audience(List<Recipient> recipients) {
        this.known = Set.copyOf(recipients.stream().map(Recipient::name).toList());
        this.anyByDefault = recipients.stream().anyMatch(Recipient::byDefault);
    }

    boolean includes(Recipient recipient, Alert alert) {
        if (alert.suppressed()) return false;
        mistakes(alert.rule()).stream().filter(told::add).forEach(LOG::warn);
        List<String> named = alert.rule().recipients();
        if (named.contains(recipient.name())) return true;
        return recipient.byDefault() && named.stream().noneMatch(known::contains);
    }

    /** @return who is named but not known, and whether nobody hears of the rule's alerts at all */
    List<String> mistakes(Rule rule) {
        List<String> mistakes = new ArrayList<>();
        for (String name : rule.recipients()) {
            if (!known.contains(name))
                mistakes.add("rule " + rule.id() + " names '" + name
                        + "', who is no recipient in the settings (notifier.recipients)");
        }
        if (!anyByDefault && rule.recipients().stream().noneMatch(known::contains))
            mistakes.add("nobody is told of rule " + rule.id() + ": let it name a recipient of the settings ("
                    + String.join(", ", new TreeSet<>(known))
                    + "), or make one the default (notifier.recipients.NAME.default)");
        return mistakes;
    }
}
