package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.RejectionText;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.topics.KeptRejections;
import bulletins.launcher.topics.RaisedAgain;
import bulletins.launcher.topics.Replays;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchRequest;
import bulletins.model.Rejection;
import bulletins.model.settings.KafkaSettings;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What could not be used, why, and trying again. */
@Command(
        name = "rejections",
        description = "what could not be used and why; try again",
        subcommands = {
            RejectionsCommand.ListRejections.class,
            RejectionsCommand.Show.class,
            RejectionsCommand.ReplayRejections.class
        })
public final class RejectionsCommand extends CommandGroup {
    public RejectionsCommand() {
        super("which of list, show and replay?");
    }

    private static Failure missing(String id) {
        return new Failure("there is no rejection '" + id + "'; ./bulletins rejections list shows them");
    }

    /** Shows them, newest first. */
    @Command(name = "list", description = "what could not be used, newest first")
    public static final class ListRejections extends ServersCommand {
        @Option(names = "--reason", paramLabel = "REASON", description = "only these, as not-found for dead links")
        private String reason = "";

        @Override
        public Integer call() {
            List<Rejection> shown = new ArrayList<>(KeptRejections.byId(kafka()).values());
            List<String> reasons =
                    shown.stream().map(Rejection::reason).distinct().sorted().toList();
            if (!reason.isEmpty())
                shown.removeIf(rejection -> !rejection.reason().equals(reason));
            shown.sort(Comparator.comparing(Rejection::rejectedAt).reversed());
            if (answer.inJson()) answer.document(shown);
            else if (reasons.isEmpty()) answer.line("nothing was rejected");
            else if (shown.isEmpty())
                answer.line(
                        "nothing was rejected for '" + reason + "'; the reasons are: " + String.join(", ", reasons));
            else shown.forEach(rejection -> RejectionText.brief(rejection).forEach(answer::line));
            return 0;
        }
    }

    /** Shows one with its original. */
    @Command(name = "show", description = "one rejection with the original record")
    public static final class Show extends ServersCommand {
        @Parameters(paramLabel = "ID")
        private String id = "";

        @Override
        public Integer call() {
            Rejection found = KeptRejections.whole(kafka(), id).orElseThrow(() -> missing(id));
            answer.give(found, () -> RejectionText.lines(found));
            return 0;
        }
    }

    /** Tries again: the record where it is kept, else its url. */
    @Command(name = "replay", description = "try the named ones again, or all but alerts that were raised again before")
    public static final class ReplayRejections extends ServersCommand {
        @Parameters(paramLabel = "ID", arity = "0..*")
        private List<String> ids = new ArrayList<>();

        @Override
        public Integer call() {
            KafkaSettings kafka = kafka();
            Map<String, Rejection> kept = KeptRejections.byId(kafka);
            List<Rejection> wanted = ids.isEmpty()
                    ? open(kafka, kept.values())
                    : ids.stream()
                            .map(id -> Optional.ofNullable(kept.get(id)).orElseThrow(() -> missing(id)))
                            .toList();
            Clock clock = Clock.systemUTC();
            long asked;
            try (Replays replays = Replays.open(kafka, clock)) {
                asked = wanted.stream()
                        .filter(rejection -> again(replays, rejection, clock))
                        .count();
            }
            long cannot = wanted.size() - asked;
            String but = cannot == 0 ? "" : "; " + cannot + " name neither a kept record nor a url";
            answer.give(Map.of("asked", asked, "cannot", cannot), asked + " will be tried again" + but);
            return 0;
        }

        /** What is tried again twice is the same twice, but for people who are told. */
        private static List<Rejection> open(KafkaSettings kafka, Collection<Rejection> kept) {
            RaisedAgain raised = RaisedAgain.read(kafka);
            return kept.stream()
                    .filter(rejection -> !rejection.stage().equals("notifier") || !raised.since(rejection))
                    .toList();
        }

        private static boolean again(Replays replays, Rejection rejection, Clock clock) {
            if (rejection.stage().equals("notifier")) return replays.tell(rejection);
            if (rejection.original() != null) {
                replays.ask(rejection.keyOrId(), rejection.original());
                return true;
            }
            Optional<String> url = Optional.ofNullable(rejection.url()).flatMap(CanonicalUrl::ofWeb);
            url.ifPresent(canonical ->
                    replays.fetch(new FetchRequest(canonical, FetchRequest.Reads.PAGE, null, null, clock.instant())));
            return url.isPresent();
        }
    }
}
