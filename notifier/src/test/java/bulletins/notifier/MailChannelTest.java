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

    @Test
    void an_address_that_is_gone_keeps_no_mail_from_the_others() throws IOException {
        try (PickyPostOffice picky = PickyPostOffice.open()) {
            picky.answers("gone@desk.example", "550 5.1.1 no such mailbox");
            assertThat(channel(picky.port(), "gone@desk.example", "a@desk.example")
                            .deliver(List.of(Alerts.about("参保"))))
                    .isInstanceOf(Delivery.Told.class);
            assertThat(picky.reached()).containsExactly("a@desk.example");
        }
    }

    @Test
    void only_those_who_could_not_be_reached_yet_are_told_again() throws IOException {
        try (PickyPostOffice picky = PickyPostOffice.open()) {
            MailChannel channel = channel(picky.port(), "busy@desk.example", "a@desk.example");
            picky.answers("busy@desk.example", "451 4.7.1 try again later");
            assertThat(((Delivery.Later) channel.deliver(List.of(Alerts.about("参保")))).why())
                    .contains("try again later");
            picky.answers("busy@desk.example", "250 ok");
            assertThat(channel.deliver(List.of(Alerts.about("参保")))).isInstanceOf(Delivery.Told.class);
            assertThat(picky.reached()).containsExactly("a@desk.example", "busy@desk.example");
            assertThat(channel.deliver(List.of(Alerts.about("补贴")))).isInstanceOf(Delivery.Told.class);
            assertThat(picky.reached()).hasSize(4);
        }
    }

    @Test
    void addresses_that_are_all_wrong_are_tried_later_since_somebody_will_mend_them() throws IOException {
        try (PickyPostOffice picky = PickyPostOffice.open()) {
            picky.answers("gone@desk.example", "550 5.1.1 no such mailbox");
            Delivery delivery = channel(picky.port(), "gone@desk.example").deliver(List.of(Alerts.about("参保")));
            assertThat(((Delivery.Later) delivery).why()).contains("550 5.1.1 no such mailbox");
        }
    }

    @Test
    void a_mail_whose_text_is_refused_is_not_tried_again() throws IOException {
        try (PickyPostOffice picky = PickyPostOffice.open()) {
            picky.answers(".", "554 5.7.1 looks like spam");
            assertThat(channel(picky.port(), "a@desk.example").deliver(List.of(Alerts.about("参保"))))
                    .isInstanceOf(Delivery.Refused.class);
            picky.answers(".", "450 4.2.0 greylisted");
            assertThat(channel(picky.port(), "a@desk.example").deliver(List.of(Alerts.about("参保"))))
                    .isInstanceOf(Delivery.Later.class);
        }
    }

    @Test
    void a_sender_with_a_chinese_name_is_written_as_mail_wants_it() throws MessagingException {
        channel(port, "简报 <b@news.example>", Optional.empty(), "a@desk.example").deliver(List.of(Alerts.about("参保")));
        assertThat(office.getReceivedMessages()[0].getHeader("From")[0]).startsWith("=?UTF-8?");
    }

    private static MailChannel channel(int port, String... to) {
        return channel(port, "bulletins@news.example", Optional.empty(), to);
    }

    private static MailChannel channel(int port, String from, Optional<String> password, String... to) {
        var server = new MailServer(
                "127.0.0.1", port, MailServer.Security.NONE, from, password.map(unused -> "bulletins"), password);
        return new MailChannel(server, List.of(to), Clock.fixed(Alerts.NOON, ZoneOffset.UTC));
    }

    private Delivery tell(Optional<String> password, Alert alert) {
        return channel(port, "bulletins@news.example", password, "a@desk.example", "b@desk.example")
                .deliver(List.of(alert));
    }
}
