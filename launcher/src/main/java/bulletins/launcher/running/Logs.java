package bulletins.launcher.running;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Where log lines go. Commands that answer stay quiet; stages tell on the console; a local road writes to a file, and tells on the
 * console too why it stands still: a server has ended or does not answer, the index takes nothing, a worker fails,
 * somebody cannot be told of alerts.
 */
public final class Logs {
    private Logs() {}

    public static void tellOnConsole() {
        configure("logs-console.xml", null);
    }

    public static void writeTo(Path file) {
        configure("logs-file.xml", file);
    }

    private static void configure(String name, @Nullable Path file) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        if (file != null) context.putProperty("file", file.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        InputStream settings = Objects.requireNonNull(Logs.class.getResourceAsStream(name), name);
        try (settings) {
            configurator.doConfigure(settings);
        } catch (JoranException | IOException e) {
            throw new IllegalStateException("the log settings " + name + " do not read", e);
        }
    }
}
