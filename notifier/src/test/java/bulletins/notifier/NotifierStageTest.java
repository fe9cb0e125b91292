package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.model.Alert;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class NotifierStageTest {
    private Post analysts;
    private Post desk;

    @BeforeEach
    void open() throws IOException {
        analysts = Post.open();
        desk = Post.open();
    }

    @AfterEach
    void close() {
        analysts.close();
        desk.close();
    }

    @Test
    void those_whom_a_rule_names_are_told_and_nobody_else() throws InterruptedException {
        try (Told told = Told.nobodyYet()
                .webhook("analysts", analysts, true)
                .webhook("desk", desk, false)
                .start()) {
            told.raise(Alerts.about("给编辑部", "desk"), Alerts.about("给两处", "desk", "analysts"), Alerts.about("没有收件人"));
            Told.awaitTitles(desk, "给编辑部", "给两处");
            Told.awaitTitles(analysts, "给两处", "没有收件人");
        }
    }

    @Test
    void a_recipient_whom_nobody_knows_is_replaced_by_the_default_one() throws InterruptedException {
        try (Told told = Told.nobodyYet().webhook("analysts", analysts, true).start()) {
            told.raise(Alerts.about("写错了名字", "analyst"));
            Told.awaitTitles(analysts, "写错了名字");
        }
    }

    @Test
    void suppressed_alerts_are_told_to_nobody() throws InterruptedException {
        try (Told told = Told.nobodyYet().webhook("analysts", analysts, true).start()) {
            told.raise(Alerts.suppressed("转载"), Alerts.about("首发"));
            Told.awaitTitles(analysts, "首发");
            await().atMost(Told.PATIENCE).until(() -> told.counts("analysts").unchanged() == 1);
            assertThat(told.counts("analysts").conserved()).isTrue();
        }
    }

    @Test
    void who_cannot_be_reached_is_told_later_and_delays_nobody() throws InterruptedException {
        desk.answers(503, "away");
        try (Told told = Told.nobodyYet()
                .webhook("analysts", analysts, false)
                .webhook("desk", desk, false)
                .start()) {
            told.raise(Alerts.about("一", "desk", "analysts"), Alerts.about("二", "desk", "analysts"));
            Told.awaitTitles(analysts, "一", "二");
            await().atMost(Told.PATIENCE)
                    .until(() -> told.counts("desk").details().getOrDefault("tries in vain", 0L) > 1);
            desk.answers(200, "");
            Told.awaitTitles(desk, "一", "二");
        }
    }

    @Test
    void the_log_says_from_when_on_somebody_cannot_be_told_and_until_when() throws InterruptedException {
        Logger log = (Logger) LoggerFactory.getLogger(RecipientLoop.class);
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.setLevel(Level.INFO);
        log.addAppender(lines);
        desk.answers(503, "away");
        try (Told told = Told.nobodyYet().webhook("desk", desk, true).start()) {
            told.raise(Alerts.about("一"));
            await().atMost(Told.PATIENCE)
                    .until(() -> told.counts("desk").details().getOrDefault("tries in vain", 0L) > 1);
            desk.answers(200, "");
            told.awaitRest("desk");
        } finally {
            log.detachAppender(lines);
            log.setLevel(null);
        }
        assertThat(lines.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .satisfiesExactly(
                        begin -> assertThat(begin).startsWith("desk cannot be told of alerts now"),
                        end -> assertThat(end).isEqualTo("desk can be told of alerts again"));
    }

    @Test
    void nothing_is_told_twice_or_forgotten_over_a_restart() throws InterruptedException {
        try (Told told = Told.nobodyYet().webhook("analysts", analysts, true).start()) {
            told.raise(Alerts.about("停之前"));
            Told.awaitTitles(analysts, "停之前");
            told.stop();
            told.raise(Alerts.about("停着的时候"));
            told.start();
            Told.awaitTitles(analysts, "停之前", "停着的时候");
        }
    }

    @Test
    void what_could_not_be_told_yet_is_told_once_although_another_process_takes_over() throws InterruptedException {
        desk.answers(503, "away");
        try (Told told = Told.nobodyYet().webhook("desk", desk, true).start()) {
            told.raise(IntStream.range(0, 8)
                    .mapToObj(i -> Alerts.about("第" + i + "条"))
                    .toArray(Alert[]::new));
            await().atMost(Told.PATIENCE)
                    .until(() -> told.counts("desk").details().getOrDefault("tries in vain", 0L) > 1);
            told.joinedByAnother();
            desk.answers(200, "");
            await().atMost(Told.PATIENCE).until(() -> new HashSet<>(Told.titles(desk)).size() == 8);
            told.awaitRest("desk");
            assertThat(Told.titles(desk)).doesNotHaveDuplicates();
        }
    }

    @Test
    void an_alert_that_a_recipient_refuses_costs_itself_and_becomes_a_rejection() throws InterruptedException {
        desk.refuses("坏的");
        try (Told told = Told.nobodyYet().webhook("refusing", desk, true).start()) {
            told.raise(Alerts.about("好的"), Alerts.about("坏的"), Alerts.about("也好"));
            Told.awaitTitles(desk, "好的", "也好");
            await().atMost(Told.PATIENCE).until(() -> told.counts("refusing").rejected() == 1);
            assertThat(told.rejections("refusing")).singleElement().satisfies(rejection -> {
                assertThat(rejection.message())
                        .startsWith("refusing was not told of alert a-")
                        .contains(" answers 400 ");
                assertThat(rejection.reason()).isEqualTo("not-told");
            });
        }
    }

    @Test
    void who_stays_away_for_too_long_is_given_up_visibly() throws InterruptedException {
        desk.answers(404, "no such robot");
        try (Told told = Told.nobodyYet()
                .givingUpAfter(Duration.ofMillis(400))
                .webhook("gone", desk, true)
                .start()) {
            told.raise(Alerts.about("没人收"));
            await().atMost(Told.PATIENCE).until(() -> told.counts("gone").rejected() == 1);
            assertThat(told.rejections("gone").get(0).message()).contains("answers 404");
        }
    }

    @Test
    void many_alerts_at_once_come_in_few_messages() throws InterruptedException {
        try (Told told = Told.nobodyYet().webhook("analysts", analysts, true).start()) {
            told.stop();
            told.raise(IntStream.range(0, 100)
                    .mapToObj(i -> Alerts.about("第" + i + "条"))
                    .toArray(Alert[]::new));
            told.start();
            await().atMost(Told.PATIENCE).until(() -> Told.titles(analysts).size() == 100);
            assertThat(analysts.taken()).hasSizeLessThan(20);
        }
    }
}
