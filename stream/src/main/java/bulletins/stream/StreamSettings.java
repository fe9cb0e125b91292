package bulletins.stream;

import bulletins.model.settings.Environment;
import bulletins.model.topics.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How the stream stage runs.
 *
 * @param applicationId the consumer group, and the first part of the names of Kafka Streams' own topics
 * @param instance this process among those that share the work; empty for one that is made once and kept in the state folder
 * @param state what Kafka Streams keeps on disk; lost state is read again from Kafka
 * @param commitInterval how long an article may wait between two nodes
 * @param memory for the state stores, in bytes
 * @param storyWindow how far apart the days of reprints may lie, and how long at least they are remembered
 * @param joinParts whether the later parts of an article that comes on several pages are asked for and joined
 * @param captions whether the captions of pictures and tables belong to an article's text
 * @param categories headings of the user's own sections, beside the shipped ones
 * @param lexicons a folder with the user's own lexicons
 * @param model a classifier that the user has trained
 */
public record StreamSettings(
        String applicationId,
        Optional<String> instance,
        Path state,
        int threads,
        Duration commitInterval,
        GroupProtocol groupProtocol,
        long memory,
        Duration storyWindow,
        boolean joinParts,
        boolean captions,
        Optional<Path> categories,
        Optional<Path> lexicons,
        Optional<Path> model) {

    /** Classic lets a restarted process take its work up at once; in Kafka 4.3.1 a changed topology is fatal under the other. */
    public enum GroupProtocol {
        CLASSIC,
        STREAMS
    }

    public static StreamSettings from(Environment all) {
        Environment stream = all.within("stream");
        return new StreamSettings(
                stream.text("application-id", Topics.READERS),
                stream.optional("instance"),
                stream.path("state", Path.of("data", "stream-state")),
                stream.number("threads", 2, 1, 64),
                stream.lasting("commit-interval", Duration.ofMillis(250)),
                stream.choice("group-protocol", GroupProtocol.class, GroupProtocol.CLASSIC),
                stream.bytes("memory", 64L << 20, 4L << 20, 1L << 40),
                stream.lasting("story-window", Duration.ofDays(28)),
                stream.flag("join-parts", false),
                stream.flag("captions", false),
                stream.optionalPath("categories"),
                stream.optionalPath("lexicons"),
                stream.optionalPath("model"));
    }
}
