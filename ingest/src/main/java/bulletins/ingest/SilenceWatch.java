package bulletins.ingest;

import bulletins.ingest.sources.SourceSettings;
import bulletins.model.Alert;
import bulletins.model.ArticleKind;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notices a source that brings nothing for far longer than its own history knows, or fails for long. */
final class SilenceWatch {
    /** Times the longest gap there has been; three gaps are the least history to judge by. */
    private static final int LONGER = 4;

    private static final int LEAST_NEWS = 4;
    private static final Rule SILENT = new Rule("source-silent", "A source is silent", "source:silent", List.of());
    private static final Rule FAILING = new Rule("source-failing", "A source is failing", "source:failing", List.of());

    private final IngestSettings.Silence settings;

    SilenceWatch(IngestSettings.Silence settings) {
        this.settings = settings;
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
        if (conspicuous.compareTo(settings.least()) < 0) conspicuous = settings.least();
        Instant last = news.get(news.size() - 1);
        return Duration.between(last, now).compareTo(conspicuous) > 0 ? Optional.of(last) : Optional.empty();
    }

    /** @return the same alerts, by id, for as long as the same silence or failure lasts */
    List<Alert> alerts(SourceSettings source, FetchState state, Instant now) {
        List<Alert> alerts = new ArrayList<>();
        if (state.memory() != null)
            silentSince(state.memory(), now)
                    .ifPresent(since -> alerts.add(alert(
                            SILENT, source, source.id() + " has brought nothing new since " + since, since, now)));
        Instant failing = state.schedule().failingSince();
        if (failing != null && Duration.between(failing, now).compareTo(settings.failing()) > 0)
            alerts.add(alert(
                    FAILING,
                    source,
                    source.id() + " has failed since " + failing + ": "
                            + state.schedule().failure(),
                    failing,
                    now));
        return alerts;
    }

    private static Alert alert(Rule rule, SourceSettings source, String title, Instant since, Instant now) {
        String story = source.key() + " " + since;
        Alert.Subject subject =
                new Alert.Subject(source.key(), ArticleKind.PAGE, title, source.place(), null, null, null);
        return new Alert(Ids.alert(rule.id(), story), rule, subject, List.of(), false, null, now);
    }
}
