package bulletins.model.topics;

import java.util.Optional;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.FencedInstanceIdException;

/** Tells when Kafka will not let us do something, which only its administrator or the settings can change. */
public final class Denial {
    /** Kafka's client names the setting, in an exception that has no type of its own. */
    private static final String LONGEST_TRANSACTION = "transaction.max.timeout.ms";

    private Denial() {}

    /** @return what is denied and what to do, in words for people; empty when the failure is another */
    public static Optional<String> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException)
                return Optional.of("Kafka does not let us in (" + cause.getMessage() + "); check kafka.client");
            if (cause instanceof FencedInstanceIdException)
                return Optional.of("another process of this stage has the same name and has taken its place;"
                        + " each needs its own in the stage's setting 'instance'");
            if (String.valueOf(cause.getMessage()).contains(LONGEST_TRANSACTION))
                return Optional.of("Kafka does not allow transactions of the time that is needed;" + " set "
                        + LONGEST_TRANSACTION + " of its brokers to 120000 or more (15 minutes is usual)");
            if (cause instanceof AuthorizationException)
                return Optional.of("Kafka forbids what is needed (" + cause.getMessage()
                        + "); samples/settings.yaml tells under kafka what the account must be allowed");
        }
        return Optional.empty();
    }
}
