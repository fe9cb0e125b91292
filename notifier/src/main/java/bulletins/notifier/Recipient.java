package bulletins.notifier;

import bulletins.model.settings.Environment;
import bulletins.model.settings.WebAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who hears of alerts, as the settings define them; rules name them by {@code name}.
 *
 * @param url where messages are posted; of mail, nowhere
 * @param secret signs messages
 * @param to mail addresses
 * @param byDefault also hears of rules that name nobody, or nobody known, and of sources in trouble
 * @param pause left between two messages; what comes meanwhile goes into the next one
 */
record Recipient(
        String name, Kind kind, URI url, Optional<String> secret, List<String> to, boolean byDefault, Duration pause) {
    enum Kind {
        WEBHOOK,
        DINGTALK,
        WECOM,
        FEISHU,
        MAIL
    }

    private static final URI NOWHERE = URI.create("mailto:nobody");

    /** @param notifier the settings of the notifier; every mistake in this recipient is noted there */
    static Recipient from(Environment notifier, String name) {
        Environment recipient = notifier.within("recipients").within(name);
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"))
            recipient.mistake(
                    "kind",
                    "belongs to a recipient whose name is not of the letters a to z, digits, dashes and underscores");
        recipient.required("kind");
        Kind kind = recipient.choice("kind", Kind.class, Kind.WEBHOOK);
        return new Recipient(
                name,
                kind,
                kind == Kind.MAIL ? NOWHERE : url(recipient),
                kind == Kind.MAIL ? Optional.empty() : recipient.optional("secret"),
                kind == Kind.MAIL ? addresses(recipient) : List.of(),
                recipient.flag("default", false),
                recipient.duration("pause", usualPause(kind)));
    }

    /** The robots take 20 messages a minute. */
    private static Duration usualPause(Kind kind) {
        return switch (kind) {
            case WEBHOOK -> Duration.ZERO;
            case DINGTALK, WECOM, FEISHU -> Duration.ofSeconds(4);
            case MAIL -> Duration.ofSeconds(30);
        };
    }

    private static URI url(Environment recipient) {
        recipient.required("url");
        return recipient.parsedUnseen("url", NOWHERE, "an http or https address without a user in it", WebAddress::of);
    }

    private static List<String> addresses(Environment recipient) {
        recipient.required("to");
        List<String> addresses = recipient.texts("to", List.of());
        for (String address : addresses)
            if (!address.matches("[^@\\s]+@[^@\\s]+"))
                recipient.mistake("to", "holds no mail address: '" + address + "'");
        return addresses;
    }
}
