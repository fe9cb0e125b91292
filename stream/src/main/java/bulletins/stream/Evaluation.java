package bulletins.stream;

import bulletins.model.BulletinFiles;
import bulletins.model.FetchRequest.Reads;
import bulletins.model.ItemFacts;
import bulletins.model.Json;
import bulletins.model.RawDocument;
import bulletins.model.ReadDocument;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.stream.enrichment.Enricher;
import bulletins.stream.enrichment.LabelTrainer;
import bulletins.stream.reading.scoring.PageFolder;
import bulletins.stream.reading.scoring.PageScores;
import bulletins.stream.scoring.EvaluationReport;
import bulletins.stream.scoring.FactScore;
import bulletins.stream.scoring.ItemScore;
import bulletins.stream.scoring.LabelScore;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures quality against labelled folders, and learns from them. A folder of bulletins may hold {@code expected-items.json} (by
 * file name, the items in order) and {@code example-facts.json}.
 */
public final class Evaluation {
    private static final String ITEMS = "expected-items.json";
    private static final String FACTS = "example-facts.json";

    private final ArticleReader reader;
    private final Enricher enricher;
    private final Clock clock;

    Evaluation(ArticleReader reader, Clock clock) {
        this.reader = reader;
        this.enricher = reader.enricher();
        this.clock = clock;
    }

    /** @throws IOException when the folder or a file in it cannot be read */
    public EvaluationReport bulletins(Path folder) throws IOException {
        Path labels = folder.resolve(ITEMS);
        JsonNode expected = Files.exists(labels)
                ? Json.mapper().readTree(labels.toFile())
                : Json.mapper().createObjectNode();
        FactScore facts = FactScore.read(folder.resolve(FACTS));
        List<EvaluationReport.Bulletin> scores = new ArrayList<>();
        List<FactScore.Checked> checked = new ArrayList<>();
        Map<String, List<LabelScore.Expected>> labelled = new LinkedHashMap<>();
        for (Path file : files(folder, expected)) {
            String name = file.getFileName().toString();
            ReadDocument read = read(
                    file,
                    facts.of(name).stream()
                            .findFirst()
                            .map(fact -> fact.referenceDate())
                            .orElse(null));
            ItemScore score = new ItemScore(expected.path(name), read.articles());
            scores.add(score.bulletin(name, read.mistake()));
            labelled.put(name, score.labelled());
            checked.addAll(facts.check(
                    name, read.articles().stream().map(ReadArticle::document).toList()));
        }
        List<LabelScore.Expected> all =
                labelled.values().stream().flatMap(List::stream).toList();
        LabelScore learned = labelled.size() > 1 ? LabelScore.leaveOneOut(enricher, labelled) : new LabelScore(0, 0, 0);
        return new EvaluationReport(scores, LabelScore.of(enricher, all), learned, checked);
    }

    /** @throws IOException when the folder cannot be read */
    public PageScores pages(Path folder) throws IOException {
        return PageFolder.score(folder, reader.pages(), clock.instant());
    }

    /**
     * Learns a classifier from the headings of bulletins.
     *
     * @return how many items it learned from; none, and nothing written, where they are of fewer than two categories
     * @throws IOException when the folder cannot be read or the model not be written
     */
    public int train(Path folder, Path model) throws IOException {
        List<LabelTrainer.Example> examples = new ArrayList<>();
        for (Path file : files(folder, Json.mapper().createObjectNode())) {
            for (ReadArticle read : read(file, null).articles()) {
                ItemFacts item = read.article().item();
                if (item != null && item.category() != null)
                    examples.add(new LabelTrainer.Example(read.article(), item.category()));
            }
        }
        if (!LabelTrainer.canLearnFrom(examples)) return 0;
        new LabelTrainer(enricher).train(examples).write(model);
        return examples.size();
    }

    private ReadDocument read(Path file, @Nullable String date) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String url = file.toUri().toString();
        var facts = RawDocument.Facts.received(Reads.BULLETIN, url, null, bytes, clock.instant());
        boolean said = date != null && !date.isBlank();
        return reader.parse(new RawDocument(url, bytes, facts), said ? LocalDate.parse(date) : null);
    }

    /** The files that labels name, or every bulletin of the folder when there are no labels. */
    private static List<Path> files(Path folder, JsonNode expected) throws IOException {
        if (!expected.isEmpty()) {
            TreeSet<String> names = new TreeSet<>();
            expected.fieldNames().forEachRemaining(name -> {
                if (Files.exists(folder.resolve(name))) names.add(name);
            });
            return names.stream().map(folder::resolve).toList();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> BulletinFiles.mayBe(file.toString()))
                    .filter(file -> !file.getFileName().toString().matches("(?i)readme.*"))
                    .sorted()
                    .toList();
        }
    }
}
