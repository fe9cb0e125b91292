package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailChannelTest {
    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private int port;

    @BeforeEach
    void open() {
        office.start();
        port = office.getSmtp().getPort();
    }

    @AfterEach
    void close() {
        office.stop();
    }

    @Test
    void a_mail_reaches_all_addresses_in_chinese() throws MessagingException, IOException {
        assertThat(tell(Optional.empty(), Alerts.about("骑手参保办法"))).isInstanceOf(Delivery.Told.class);
        MimeMessage[] mails = office.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getSubject()).isEqualTo("骑手参保：甘肃兰州 | 骑手参保办法");
        assertThat(mails[0].getContent().toString()).contains("甘肃兰州 | 骑手参保办法", "https://news.example/6");
        assertThat(mails[0].getFrom()[0]).hasToString("bulletins@news.example");
    }

    @Test
    void a_mail_that_is_sent_again_is_known_by_its_id() throws MessagingException {
        tell(Optional.empty(), Alerts.about("骑手参保办法"));
        tell(Optional.empty(), Alerts.about("骑手参保办法"));
        MimeMessage[] mails = office.getReceivedMessages();
        assertThat(mails[2].getMessageID()).isEqualTo(mails[0].getMessageID());
    }

    @Test
    void we_sign_in_with_a_password_and_are_tried_later_when_it_is_wrong() {
        office.setUser("bulletins", "right");
        assertThat(tell(Optional.of("right"), Alerts.about("参保"))).isInstanceOf(Delivery.Told.class);
        assertThat(tell(Optional.of("wrong"), Alerts.about("参保"))).isInstanceOf(Delivery.Later.class);
    }

    @Test
    void a_mail_server_that_is_away_is_tried_later() {
        office.stop();
        Delivery delivery = tell(Optional.empty(), Alerts.about("参保"));
        assertThat(((Delivery.Later) delivery).why()).startsWith("mail server 127.0.0.1:");
    }

    private Delivery tell(Optional<String> password, Alert alert) {
        var server = new MailServer(
                "127.0.0.1",
                port,
                MailServer.Security.NONE,
                "bulletins@news.example",
                password.map(unused -> "bulletins"),
                password);
        var clock = Clock.fixed(Alerts.NOON, ZoneOffset.UTC);
        return new MailChannel(server, List.of("a@desk.example", "b@desk.example"), clock).deliver(List.of(alert));
    }
}
