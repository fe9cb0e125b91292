package bulletins.launcher.commands;

import bulletins.launcher.configuration.Failure;
import bulletins.stream.Evaluation;
import bulletins.stream.reading.scoring.PageScores;
import bulletins.stream.scoring.EvaluationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures quality on a folder, or learns from it; needs no server. */
public abstract class QualityCommand extends ServerlessCommand {
    @Parameters(paramLabel = "FOLDER")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) throw new Failure(folder + " is no folder");
        try {
            run(Readers.evaluation(written.read()));
        } catch (IOException e) {
            throw new Failure(folder + " cannot be used: " + e.getMessage(), e);
        }
        return 0;
    }

    abstract void run(Evaluation evaluation) throws IOException;

    /** Scores bulletins. */
    @Command(
            name = "evaluate",
            description =
                    "quality against labelled bulletins (expected-items.json, example-facts.json): items, categories, labels, facts")
    public static final class Bulletins extends QualityCommand {
        @Override
        void run(Evaluation evaluation) throws IOException {
            EvaluationReport report = evaluation.bulletins(folder);
            if (report.bulletins().isEmpty()) throw new Failure("there is no bulletin in " + folder);
            if (!report.isMeasured())
                throw new Failure(
                        "nothing in " + folder
                                + " says what is right of a bulletin: put expected-items.json there (samples/README.md shows it)");
            answer.give(report, report::lines);
        }
    }

    /** Scores pages. */
    @Command(
            name = "evaluate-pages",
            description =
                    "quality of reading pages: name.html beside name.json with url, title, body, published_at, source")
    public static final class Pages extends QualityCommand {
        @Override
        void run(Evaluation evaluation) throws IOException {
            PageScores scores = evaluation.pages(folder);
            if (scores.pages().isEmpty()) throw new Failure(nothing(folder, scores.problems()));
            answer.give(scores, scores::lines);
        }
    }

    private static String nothing(Path folder, List<String> problems) {
        return folder + ": no page to measure; put name.html and name.json there"
                + (problems.isEmpty() ? "" : " (" + problems.get(0) + ")");
    }

    /** Learns labels. */
    @Command(
            name = "train",
            description =
                    "learn labels from the headings of your own bulletins; the setting stream.model then names the file")
    public static final class Train extends QualityCommand {
        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "where the model is written (default: ${DEFAULT-VALUE})")
        private Path model = Path.of("labels-model.json");

        @Override
        void run(Evaluation evaluation) throws IOException {
            int items = evaluation.train(folder, model);
            if (items == 0)
                throw new Failure("the items of the bulletins in " + folder
                        + " stand under fewer than two known headings, so there is nothing to learn from");
            answer.give(
                    Map.of("items", items, "model", model.toString()),
                    "learned from " + items + " items; set stream.model to " + model.toAbsolutePath());
        }
    }
}
