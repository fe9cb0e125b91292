package bulletins.launcher.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogsTest {
    private static final List<String> TOLD_ON_CONSOLE = List.of(
            "bulletins.indexer.IndexerLoop",
            "bulletins.local.ServerProcess",
            "bulletins.notifier.Audience",
            "bulletins.notifier.RecipientLoop",
            "bulletins.stream.running.Restarts");

    private final PrintStream before = System.err;
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();

    @TempDir
    Path folder;

    @BeforeEach
    void writeToAFile() {
        System.setErr(new PrintStream(console, true, StandardCharsets.UTF_8));
        Logs.writeTo(folder.resolve("bulletins.log"));
    }

    @AfterEach
    void restore() throws Exception {
        System.setErr(before);
        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    @Test
    void what_holds_up_a_local_road_is_told_on_the_console_in_one_line() throws Exception {
        for (String name : TOLD_ON_CONSOLE) {
            console.reset();
            LoggerFactory.getLogger(name).warn("the disk is full", new IllegalStateException("with many lines"));
            assertThat(console.toString(StandardCharsets.UTF_8).lines())
                    .as(name)
                    .containsExactly("bulletins: the disk is full");
        }
        assertThat(Files.readString(folder.resolve("bulletins.log"))).contains("with many lines");
    }

    @Test
    void the_end_of_what_held_it_up_is_told_there_and_in_the_file_too() throws Exception {
        for (String name : TOLD_ON_CONSOLE) LoggerFactory.getLogger(name).info("{} goes on", name);
        String file = Files.readString(folder.resolve("bulletins.log"));
        for (String name : TOLD_ON_CONSOLE) {
            assertThat(console.toString(StandardCharsets.UTF_8)).contains("bulletins: " + name + " goes on");
            assertThat(file).contains(name + " goes on");
        }
    }

    @Test
    void what_is_told_on_the_console_is_told_by_classes_that_there_are() {
        assertThat(context.getLoggerList().stream()
                        .filter(logger -> logger.getAppender("err") != null)
                        .map(Logger::getName))
                .containsExactlyInAnyOrderElementsOf(TOLD_ON_CONSOLE)
                .allSatisfy(name -> assertThatCode(() -> Class.forName(name)).doesNotThrowAnyException());
    }
}
