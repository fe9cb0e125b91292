package bulletins.notifier;

import bulletins.model.Alert;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;

/** Mail in plain text. A message that has to be sent again carries the same Message-ID, by which mailboxes know it. */
final class MailChannel implements Channel {
    private static final int LIMIT = 200_000;

    private final MailServer server;
    private final List<String> to;
    private final Clock clock;

    MailChannel(MailServer server, List<String> to, Clock clock) {
        this.server = server;
        this.to = to;
        this.clock = clock;
    }

    @Override
    public Delivery deliver(List<Alert> alerts) {
        try {
            Message message = message(alerts);
            if (server.username().isPresent())
                Transport.send(
                        message, server.username().get(), server.password().orElse(""));
            else Transport.send(message);
            return new Delivery.Told();
        } catch (MessagingException e) {
            return Delivery.later("mail server " + server.host() + ":" + server.port() + ": " + e.getMessage());
        }
    }

    @Override
    public int limit() {
        return LIMIT;
    }

    private Message message(List<Alert> alerts) throws MessagingException {
        String id = "<" + alerts.get(0).id() + "." + alerts.size() + "@bulletins>";
        MimeMessage message = new MimeMessage(Session.getInstance(server.properties())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(new InternetAddress(server.from()));
        for (String address : to) message.addRecipient(Message.RecipientType.TO, new InternetAddress(address));
        message.setSubject(Words.headline(alerts), StandardCharsets.UTF_8.name());
        message.setText(Words.plain(alerts), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        return message;
    }
}
