package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Alert;
import bulletins.model.StageCounts;
import bulletins.model.topics.Topics;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sources that fall silent or fail: told aloud once, and shown. */
class TroubledSourcesTest extends StageTest {
    private final ForwardClock clock = new ForwardClock(Clock.systemUTC());

    @Test
    void a_feed_silent_far_longer_than_ever_raises_one_alert_and_shows() throws Exception {
        start("  f: {kind: feed, url: '" + site.url("/feed") + "', every: 50ms, most: 100ms}\n");
        for (int news = 1; news <= 4; news++) {
            site.page("/feed", rss("/n" + news));
            int found = news;
            until(() -> source().found() == found);
        }
        assertThat(source().silentSince()).isNull();
        clock.forward(Duration.ofDays(2));
        assertThat(theOneAlert("source-silent").article().title())
                .matches("f 自 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 起没有新内容");
        assertThat(source().silentSince()).isNotNull();
    }

    @Test
    void a_folder_that_nobody_fills_any_more_raises_an_alert() throws Exception {
        start("  d: {kind: folder, path: '" + folder + "', every: 50ms, settle: 0s}\n");
        for (int news = 1; news <= 4; news++) {
            write(news + ".txt", "news " + news);
            int found = news;
            until(() -> source().found() == found);
        }
        clock.forward(Duration.ofDays(2));
        assertThat(theOneAlert("source-silent").article().url()).isEqualTo(folder.toString());
    }

    @Test
    void a_source_that_fails_for_long_raises_one_alert_and_one_rejection_and_is_tried_on() throws Exception {
        start("  g: {kind: feed, url: '" + site.url("/gone") + "', every: 50ms, most: 100ms}\n");
        until(() -> source().failures() > 3);
        assertThat(kafka.values(Topics.ALERTS)).isEmpty();
        clock.forward(Duration.ofDays(2));
        assertThat(theOneAlert("source-failing").article().title()).contains("the server answered 404");
        assertThat(kafka.rejections("/gone")).hasSize(1);
        site.page("/gone", rss("/back"));
        until(() -> source().found() == 1);
        assertThat(source().lastFailure()).isNull();
        assertThat(stages.get(0).counts().conserved()).isTrue();
    }

    @Test
    void a_list_in_which_the_selector_finds_nothing_any_more_is_failing() throws Exception {
        site.page("/list", "<ul><li><a href='/l1'>1</a></ul>");
        start("  l: {kind: listing, url: '" + site.url("/list") + "', links: 'li a', every: 50ms, most: 100ms}\n");
        until(() -> source().found() == 1);
        site.page("/list", "<div class=new><a href='/l2'>2</a></div>");
        until(() -> source().lastFailure() != null);
        assertThat(source().lastFailure()).contains("its selectors find no links where there were some before");
    }

    /** @return the alert, after some visits more have not told it again */
    private Alert theOneAlert(String rule) {
        until(() -> !alerts(rule).isEmpty());
        long visits = site.visits().size();
        until(() -> site.visits().size() > visits + 3 || site.visits().isEmpty());
        assertThat(alerts(rule)).hasSize(1);
        return alerts(rule).get(0);
    }

    private List<Alert> alerts(String rule) {
        return kafka.values(Topics.ALERTS).stream()
                .filter(alert -> alert.rule().id().equals(rule))
                .toList();
    }

    private StageCounts.SourceState source() {
        until(() -> !stages.get(0).counts().sources().isEmpty());
        return stages.get(0).counts().sources().get(0);
    }

    @Override
    void start(String sources) throws Exception {
        start(sources, "pause: 0s, first-retry: 50ms, longest-retry: 100ms, retries: 3", clock);
    }
}
