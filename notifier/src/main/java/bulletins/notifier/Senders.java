package bulletins.notifier;

import java.time.Clock;

/** What messages go out by, whoever they are for. */
record Senders(Web web, MailServer mail, Clock clock) {
    static Senders of(MailServer mail, Clock clock) {
        return new Senders(new Web(), mail, clock);
    }
}
