package bulletins.ingest.watching;

import bulletins.ingest.sources.SourceSettings;
import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.ChinaTime;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Notices a source that brings nothing for far longer than its own history knows, or fails for long. */
public final class SilenceWatch {
    /** Times the longest gap there has been; three gaps are the least history to judge by. */
    private static final int LONGER = 4;

    private static final int LEAST_NEWS = 4;
    private static final Rule SILENT = new Rule("source-silent", "来源没有新内容", "source:silent", List.of());
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Rule FAILING = new Rule("source-failing", "来源访问失败", "source:failing", List.of());

    private final Duration leastSilence;
    private final Duration longestFailing;

    /**
     * @param leastSilence below which no silence is conspicuous
     * @param longestFailing from which on a failing source is told
     */
    public SilenceWatch(Duration leastSilence, Duration longestFailing) {
        this.leastSilence = leastSilence;
        this.longestFailing = longestFailing;
    }

    /** @return since when, once that is conspicuous */
    Optional<Instant> silentSince(FetchState.Memory memory, Instant now) {
        List<Instant> news = memory.news();
        if (news.size() < LEAST_NEWS) return Optional.empty();
        Duration longest = Duration.ZERO;
        for (int i = 1; i < news.size(); i++) {
            Duration gap = Duration.between(news.get(i - 1), news.get(i));
            if (gap.compareTo(longest) > 0) longest = gap;
        }
        Duration conspicuous = longest.multipliedBy(LONGER);
        if (conspicuous.compareTo(leastSilence) < 0) conspicuous = leastSilence;
        Instant last = news.get(news.size() - 1);
        return Duration.between(last, now).compareTo(conspicuous) > 0 ? Optional.of(last) : Optional.empty();
    }

    /**
     * Looks at a source that has just been visited.
     *
     * @return the state to remember, which knows the alerts told, and those to tell now: each once for as long as the same silence or
     *     failure lasts
     */
    Watched watch(SourceSettings source, FetchState state, Instant now) {
        FetchState.Memory memory = state.remembered();
        List<Alert> alerts = alerts(source, state.schedule(), memory, now);
        return new Watched(
                state.with(memory.telling(alerts.stream().map(Alert::id).toList())),
                alerts.stream()
                        .filter(alert -> !memory.told().contains(alert.id()))
                        .toList());
    }

    public record Watched(FetchState state, List<Alert> alerts) {}

    private List<Alert> alerts(
            SourceSettings source, FetchState.Schedule schedule, FetchState.Memory memory, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        silentSince(memory, now).ifPresent(since -> {
            String title = source.id() + " 自 " + moment(since) + " 起没有新内容";
            alerts.add(alert(SILENT, source, title, since, now));
        });
        Instant failing = schedule.failingSince();
        if (failing != null && Duration.between(failing, now).compareTo(longestFailing) > 0) {
            String title = source.id() + " 自 " + moment(failing) + " 起访问失败：" + schedule.failure();
            alerts.add(alert(FAILING, source, title, failing, now));
        }
        return alerts;
    }

    /** As the people read it who are told. */
    private static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ChinaTime.ZONE));
    }

    private static Alert alert(Rule rule, SourceSettings source, String title, Instant since, Instant now) {
        String story = source.key() + " " + since;
        Alert.Subject subject =
                new Alert.Subject(source.key(), ArticleKind.PAGE, title, source.place(), null, null, null, null);
        return new Alert(Ids.alert(rule.id(), story), rule, subject, List.of(), false, null, now);
    }
}
