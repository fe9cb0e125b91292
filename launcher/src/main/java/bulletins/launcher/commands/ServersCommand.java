package bulletins.launcher.commands;

import bulletins.indexer.IndexerSettings;
import bulletins.launcher.commands.answers.Answer;
import bulletins.model.settings.KafkaSettings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that asks Kafka or Elasticsearch. */
abstract class ServersCommand implements Callable<Integer> {
    @Mixin
    Where where = new Where();

    @Mixin
    Answer answer = new Answer();

    /** @return where Kafka is, which is about to be asked */
    final KafkaSettings kafka() {
        KafkaSettings kafka = where.servers().kafka();
        answer.asks("Kafka at " + kafka.bootstrapServers());
        return kafka;
    }

    /** @return where the index is, which is about to be asked */
    final IndexerSettings index() {
        IndexerSettings index = where.servers().indexer();
        answer.asks("Elasticsearch at " + index.server().place());
        return index;
    }
}
