package bulletins.launcher.commands;

import bulletins.indexer.IndexerSettings;
import bulletins.indexer.IndexerStage;
import bulletins.launcher.commands.answers.SearchHits;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.topics.KeptTopic;
import bulletins.launcher.topics.PublishedRules;
import bulletins.launcher.topics.RuleFiles;
import bulletins.model.Rule;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topics;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The alert rules in force, without a restart. */
@Command(
        name = "rules",
        description = "show, set, end and try alert rules",
        subcommands = {
            RulesCommand.ListRules.class,
            RulesCommand.Add.class,
            RulesCommand.Remove.class,
            RulesCommand.Test.class
        })
public final class RulesCommand extends CommandGroup {
    public RulesCommand() {
        super("which of list, add, remove and test?");
    }

    private static Rule read(Path file) {
        RuleFiles.Read read = RuleFiles.read(file);
        if (read instanceof RuleFiles.Read.Bad bad) throw new Failure(bad.message());
        return ((RuleFiles.Read.Good) read).rule();
    }

    private static Map<String, Rule> inForce(KafkaSettings kafka) {
        return KeptTopic.newest(kafka, Topics.ALERT_RULES);
    }

    /** Shows the rules in force. */
    @Command(name = "list", description = "the rules in force")
    public static final class ListRules extends ServersCommand {
        @Override
        public Integer call() {
            Map<String, Rule> rules = inForce(kafka());
            if (answer.inJson()) answer.document(new ArrayList<>(rules.values()));
            else if (rules.isEmpty()) answer.line("no rules; ./bulletins rules add FILE sets one");
            else rules.values().forEach(rule -> lines(rule).forEach(answer::line));
            return 0;
        }

        private static List<String> lines(Rule rule) {
            String told = rule.recipients().isEmpty() ? "the default recipients" : String.join(", ", rule.recipients());
            return List.of(rule.id() + "  " + rule.name(), "    " + rule.query(), "    told to: " + told);
        }
    }

    /** Sets a rule. */
    @Command(name = "add", description = "set a rule, or change the one with its id")
    public static final class Add extends ServersCommand {
        @Parameters(paramLabel = "FILE", description = "a YAML file with id, name, query and recipients")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            KafkaSettings kafka = kafka();
            Rule rule = read(file);
            KeptTopic.rejectMissing(kafka, Topics.ALERT_RULES);
            try (PublishedRules rules = PublishedRules.open(kafka)) {
                rules.set(rule);
                rules.awaitTaken();
            }
            where.servers().doubts().apply(rule).forEach(answer::aside);
            answer.give(rule, "rule " + rule.id() + " is in force for articles that arrive from now on");
            return 0;
        }
    }

    /** Ends a rule. */
    @Command(
            name = "remove",
            description = "end a rule; one of a rules folder ends with its file, which would set it again")
    public static final class Remove extends ServersCommand {
        @Parameters(paramLabel = "ID", description = "the rule's id, as rules list shows it")
        private String id = "";

        @Override
        public Integer call() {
            KafkaSettings kafka = kafka();
            if (!inForce(kafka).containsKey(id))
                throw new Failure("there is no rule '" + id + "'; ./bulletins rules list shows those in force");
            try (PublishedRules rules = PublishedRules.open(kafka)) {
                rules.end(id);
                rules.awaitTaken();
            }
            answer.give(Map.of("ended", id), "rule " + id + " has ended");
            return 0;
        }
    }

    /** Runs one rule over all that is indexed, alerting nobody. */
    @Command(name = "test", description = "what a rule would have met in all that is indexed; alerts nobody")
    public static final class Test extends ServersCommand {
        private static final int SHOWN = 100;

        @Parameters(paramLabel = "FILE", description = "a YAML file with id, name and query")
        private Path file = Path.of("");

        @Option(
                names = "--since",
                paramLabel = "DAY",
                converter = Days.First.class,
                description = "not older than this day, or month")
        private @Nullable LocalDate since;

        @Override
        public Integer call() {
            IndexerSettings index = index();
            Rule rule = read(file);
            try (ArticleSearch search = IndexerStage.search(index)) {
                SearchAnswer found = search.find(SearchQuery.testing(rule, since, SHOWN));
                if (found instanceof SearchAnswer.NotUnderstood mistake) throw new Failure(file + ": " + mistake.why());
                SearchHits hits = new SearchHits((SearchAnswer.Found) found);
                answer.give(hits.json(), hits::lines);
            }
            return 0;
        }
    }
}
