package bulletins.notifier;

import bulletins.model.settings.Environment;
import bulletins.model.settings.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Somebody who hears of alerts, as the settings define them; rules name them by {@code name}.
 *
 * @param byDefault also hears of rules that name nobody, or nobody known, and of sources in trouble
 * @param pause left between two messages; what comes meanwhile goes into the next one
 */
record Recipient(String name, Address address, boolean byDefault, Duration pause) {
    private static final URI NOWHERE = URI.create("http://invalid/");

    /** As the settings name the ways to tell people. */
    private enum Kind {
        WEBHOOK,
        DINGTALK,
        WECOM,
        FEISHU,
        MAIL
    }

    /** @param notifier the settings of the notifier; every mistake in this recipient is noted there */
    static Recipient from(Environment notifier, String name) {
        Environment recipient = notifier.within("recipients").within(name);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"))
            recipient.mistake(
                    "kind",
                    "belongs to a recipient whose name is not of the letters a to z, digits, dashes and underscores; rename it here and in the rules");
        recipient.required("kind");
        Address address = address(recipient.choice("kind", Kind.class, Kind.WEBHOOK), recipient);
        return new Recipient(
                name, address, recipient.flag("default", false), recipient.duration("pause", address.usualPause()));
    }

    private static Address address(Kind kind, Environment recipient) {
        return switch (kind) {
            case WEBHOOK -> new Address.Webhook(url(recipient), recipient.optional("secret"));
            case DINGTALK -> chatGroup(Robot.DINGTALK, recipient);
            case WECOM -> chatGroup(Robot.WECOM, recipient);
            case FEISHU -> chatGroup(Robot.FEISHU, recipient);
            case MAIL -> new Address.Mailboxes(mailboxes(recipient));
        };
    }

    private static Address chatGroup(Robot robot, Environment recipient) {
        return new Address.ChatGroup(robot, url(recipient), recipient.optional("secret"));
    }

    private static URI url(Environment recipient) {
        recipient.required("url");
        return recipient.parsedUnseen("url", NOWHERE, "an http or https address without a user in it", WebAddress::of);
    }

    private static List<String> mailboxes(Environment recipient) {
        recipient.required("to");
        List<String> mailboxes = recipient.texts("to", List.of());
        for (String mailbox : mailboxes)
            if (!mailbox.matches("[^@\\s]+@[^@\\s]+"))
                recipient.mistake("to", "holds no mail address: '" + mailbox + "'");
        return mailboxes;
    }
}
