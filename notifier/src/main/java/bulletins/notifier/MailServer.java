package bulletins.notifier;

import bulletins.model.settings.Environment;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * The server that takes our mail.
 *
 * @param from the sender that people see
 * @param password read from the file or environment, never shown
 */
record MailServer(
        String host, int port, Security security, String from, Optional<String> username, Optional<String> password) {
    /** {@code tls}: encrypted from the first byte, usually port 465; {@code starttls}: 587; {@code none}: for a relay on this machine. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    private static final String CONNECT_MILLIS = "10000";
    private static final String ANSWER_MILLIS = "30000";

    static MailServer from(Environment notifier) {
        Environment mail = notifier.within("mail");
        Security security = mail.choice("security", Security.class, Security.STARTTLS);
        int usual = security == Security.TLS ? 465 : security == Security.STARTTLS ? 587 : 25;
        return new MailServer(
                mail.text("host", ""),
                mail.number("port", usual, 1, 65_535),
                security,
                mail.parsed("from", "", "a mail address such as Bulletins <b@example.org>", text -> {
                    sender(text);
                    return text;
                }),
                mail.optional("username"),
                mail.optional("password"));
    }

    boolean isNamed() {
        return !host.isEmpty() && !from.isEmpty();
    }

    /** @return the sender, with a name in Chinese written as mail wants it */
    InternetAddress sender() {
        return sender(from);
    }

    private static InternetAddress sender(String text) {
        try {
            InternetAddress sender = new InternetAddress(text);
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
            if (!sender.getAddress().contains("@")) throw new IllegalArgumentException(text);
            return sender;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.sendpartial", "true");
        properties.put("mail.smtp.auth", String.valueOf(username.isPresent()));
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        return properties;
    }
}
