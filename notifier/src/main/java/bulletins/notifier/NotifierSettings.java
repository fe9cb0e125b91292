package bulletins.notifier;

import bulletins.model.Rule;
import bulletins.model.consuming.PortionConsumer;
import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the notifier is told.
 *
 * @param group begins the name of each recipient's consumer group; several notifiers of one group share the work
 * @param instance a name that stays with this process from start to start
 * @param times how it waits and gives up
 */
public record NotifierSettings(
        List<Recipient> recipients, MailServer mail, String group, Optional<String> instance, Times times) {
    private static final int PORTION = 20;

    public NotifierSettings {
        recipients = List.copyOf(recipients);
    }

    /**
     * @param lookBack how old the alerts may be that a new recipient still hears of
     * @param longestPause the longest wait between two tries while a recipient cannot be reached
     * @param giveUp how long one message is tried before its alerts become rejections
     */
    public record Times(Duration lookBack, Duration longestPause, Duration giveUp) {}

    public static NotifierSettings from(Environment all) {
        Environment notifier = all.within("notifier");
        List<Recipient> recipients = notifier.groups("recipients").stream()
                .map(name -> Recipient.from(notifier, name))
                .toList();
        MailServer mail = MailServer.from(notifier);
        if (recipients.stream().anyMatch(recipient -> recipient.address() instanceof Address.Mailboxes)
                && !mail.isNamed())
            notifier.mistake("mail", "must name host and from, since there are recipients by mail");
        return new NotifierSettings(
                recipients,
                mail,
                notifier.text("group", "notifier"),
                notifier.optional("instance"),
                new Times(
                        notifier.duration("look-back", Duration.ofHours(1)),
                        notifier.lasting("longest-pause", Duration.ofMinutes(5)),
                        notifier.lasting("give-up", Duration.ofDays(2))));
    }

    /** @return the names by which rules may name recipients */
    public List<String> names() {
        return recipients.stream().map(Recipient::name).toList();
    }

    /** @return who is named by the rule but not known, and whether nobody hears of its alerts; nothing where there are no recipients at all */
    public List<String> mistakes(Rule rule) {
        return recipients.isEmpty() ? List.of() : new Audience(recipients).mistakes(rule);
    }

    PortionConsumer.Plan plan(Recipient recipient, Instant now) {
        return new PortionConsumer.Plan(
                List.of(Topics.ALERTS.name()),
                group + "-" + recipient.name(),
                instance,
                PORTION,
                Optional.of(now.minus(times.lookBack())));
    }
}
