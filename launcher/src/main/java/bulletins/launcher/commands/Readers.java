package bulletins.launcher.commands;

import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.stream.ArticleReader;
import bulletins.stream.Evaluation;
import bulletins.stream.StreamStage;
import java.time.Clock;
import java.util.function.Supplier;

/** Gives what reads and measures without servers, or says which file of the settings is in the way. */
final class Readers {
    private Readers() {}

    /** @throws Failure naming the file that cannot be used */
    static ArticleReader of(Configuration configuration) {
        return made(() -> StreamStage.articleReader(configuration.stream()));
    }

    /** @throws Failure naming the file that cannot be used */
    static Evaluation evaluation(Configuration configuration) {
        return made(() -> StreamStage.evaluation(configuration.stream(), Clock.systemUTC()));
    }

    private static <T> T made(Supplier<T> making) {
        try {
            return making.get();
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
