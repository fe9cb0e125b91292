package bulletins.notifier;

import bulletins.model.Alert;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mail in plain text. A message that has to be sent again carries the same Message-ID, by which mailboxes know it, and goes to those
 * alone who could not be reached yet; an address that is refused for good keeps it from nobody else. For one thread.
 */
final class MailChannel implements Channel {
    private static final Logger LOG = LoggerFactory.getLogger(MailChannel.class);
    private static final int LIMIT = 200_000;
    /** What servers answer to the text of a message that they will never take (RFC 5321): too large, or filtered. */
    private static final Set<Integer> OF_THE_MESSAGE = Set.of(552, 554);

    private final MailServer server;
    private final List<String> to;
    private final Clock clock;
    private String lastId = "";
    /** Of the last message: who has it, and who will never take mail. */
    private final Set<Address> settled = new HashSet<>();

    MailChannel(MailServer server, List<String> to, Clock clock) {
        this.server = server;
        this.to = to;
        this.clock = clock;
    }

    @Override
    public Delivery deliver(List<Alert> alerts) {
        String id = "<" + alerts.get(0).id() + "." + alerts.size() + "@bulletins>";
        if (!id.equals(lastId)) settled.clear();
        lastId = id;
        try {
            Message message = message(id, alerts);
            if (server.username().isPresent())
                Transport.send(
                        message, server.username().get(), server.password().orElse(""));
            else Transport.send(message);
            return new Delivery.Told();
        } catch (SendFailedException e) {
            return partly(e);
        } catch (MessagingException e) {
            return Delivery.later(why(e));
        }
    }

    private Delivery partly(SendFailedException failure) {
        settled.addAll(addresses(failure.getValidSentAddresses()));
        if (settled.isEmpty())
            return isOfTheMessage(failure) ? new Delivery.Refused(why(failure)) : Delivery.later(why(failure));
        List<Address> invalid = addresses(failure.getInvalidAddresses());
        if (!invalid.isEmpty()) LOG.warn("{} will not hear of alerts: {}", invalid, why(failure));
        settled.addAll(invalid);
        boolean done = addresses(failure.getValidUnsentAddresses()).isEmpty();
        return done ? new Delivery.Told() : Delivery.later(why(failure));
    }

    private static List<Address> addresses(Address @Nullable [] some) {
        return some == null ? List.of() : List.of(some);
    }

    private static boolean isOfTheMessage(SendFailedException failure) {
        return failure instanceof SMTPSendFailedException answered
                && answered.getCommand().strip().equals(".")
                && OF_THE_MESSAGE.contains(answered.getReturnCode());
    }

    /** What the server said of each address stands in a chain of exceptions. */
    private String why(MessagingException failure) {
        StringJoiner words = new StringJoiner("; ", "mail server " + server.host() + ":" + server.port() + ": ", "");
        Exception next = failure;
        while (next != null) {
            words.add(String.valueOf(next.getMessage()).strip());
            next = next instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return words.toString();
    }

    @Override
    public int limit() {
        return LIMIT;
    }

    private Message message(String id, List<Alert> alerts) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(server.properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(server.sender());
        for (String text : to) {
            Address address = new InternetAddress(text);
            if (!settled.contains(address)) message.addRecipient(Message.RecipientType.TO, address);
        }
        message.setSubject(Words.headline(alerts), StandardCharsets.UTF_8.name());
        message.setText(Words.plain(alerts), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }
}
