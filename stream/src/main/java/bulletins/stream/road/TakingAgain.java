package bulletins.stream.road;

import bulletins.model.Article;
import bulletins.model.EnrichedArticle;
import bulletins.model.RawLocation;
import bulletins.model.Replay;
import bulletins.model.topics.Topics;
import bulletins.stream.road.told.Taken;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/** Takes a kept record once more, as a {@link Replay} asks. */
final class TakingAgain extends ContextualProcessor<String, Replay, String, Taken> {
    private final KeptRecords kept;
    private final Rejections rejections;

    TakingAgain(KeptRecords kept, Rejections rejections) {
        this.kept = kept;
        this.rejections = rejections;
    }

    @Override
    public void process(Record<String, Replay> record) {
        if (record.value() == null) return;
        RawLocation at = record.value().location();
        Taken taken = kept.at(at).map(this::taken).orElseGet(() -> {
            String message = "the record at " + at.shown() + " is no longer kept; fetch its source again";
            return new Taken.Unusable(rejections.of("no-longer-kept", message, record.key(), null, at));
        });
        context().forward(new Record<>(record.key(), taken, record.timestamp()));
    }

    @Override
    public void close() {
        kept.close();
    }

    private Taken taken(ConsumerRecord<byte[], byte[]> found) {
        var original = Rejections.Original.of(found);
        if (found.topic().equals(Topics.RAW_DOCUMENTS.name())) return Taking.raw(original, true, rejections);
        try {
            Optional<Article> article = article(found);
            if (article.isPresent()) return new Taken.Again(article.get());
            String message = "records of topic " + found.topic() + " cannot be taken again; those of "
                    + Topics.RAW_DOCUMENTS.name() + ", " + Topics.ARTICLES.name() + " and "
                    + Topics.ENRICHED_ARTICLES.name() + " can";
            return new Taken.Unusable(rejections.of("not-replayable", message, original));
        } catch (SerializationException e) {
            return new Taken.Unusable(rejections.of("unreadable", String.valueOf(e.getMessage()), original));
        }
    }

    private static Optional<Article> article(ConsumerRecord<byte[], byte[]> found) {
        if (found.topic().equals(Topics.ARTICLES.name())) return Optional.ofNullable(Topics.ARTICLES.read(found));
        if (found.topic().equals(Topics.ENRICHED_ARTICLES.name()))
            return Optional.ofNullable(Topics.ENRICHED_ARTICLES.read(found)).map(EnrichedArticle::article);
        return Optional.empty();
    }
}
