package bulletins.launcher.commands;

import bulletins.launcher.Configuration;
import bulletins.launcher.Failure;
import bulletins.stream.ArticleReader;
import bulletins.stream.StreamStage;

/** Gives the reader of single documents, or says which file of the settings is in the way. */
final class Readers {
    private Readers() {}

    /** @throws Failure naming the file that cannot be used */
    static ArticleReader of(Configuration configuration) {
        try {
            return StreamStage.articleReader(configuration.stream());
        } catch (IllegalArgumentException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
