package bulletins.notifier;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where a recipient is told, one kind for each way to tell people. */
sealed interface Address {
    /** @return what is left between two messages unless the settings say otherwise */
    Duration usualPause();

    Channel open(Senders by);

    /** @param secret signs messages */
    record Webhook(URI url, Optional<String> secret) implements Address {
        @Override
        public Duration usualPause() {
            return Duration.ZERO;
        }

        @Override
        public Channel open(Senders by) {
            return new WebhookChannel(by.web(), url, secret);
        }
    }

    /** @param secret signs messages */
    record ChatGroup(Robot robot, URI url, Optional<String> secret) implements Address {
        /** The robots take 20 messages a minute. */
        @Override
        public Duration usualPause() {
            return Duration.ofSeconds(4);
        }

        @Override
        public Channel open(Senders by) {
            return new RobotChannel(by.web(), robot, url, secret, by.clock());
        }
    }

    record Mailboxes(List<String> all) implements Address {
        public Mailboxes {
            all = List.copyOf(all);
        }

        @Override
        public Duration usualPause() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Channel open(Senders by) {
            return new MailChannel(by.mail(), all, by.clock());
        }
    }
}
