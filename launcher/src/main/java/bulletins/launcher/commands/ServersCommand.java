package bulletins.launcher.commands;

import bulletins.launcher.commands.answers.Answer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A command that asks Kafka or Elasticsearch. */
abstract class ServersCommand implements Callable<Integer> {
    @Mixin
    Where where = new Where();

    @Mixin
    Answer answer = new Answer();
}
