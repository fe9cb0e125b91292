package bulletins.launcher.commands.answers;

import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a command answers: in text, or as JSON and nothing else. */
public final class Answer {
    @Option(names = "--json", description = "print JSON and nothing else")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private @Nullable Waiting waiting;

    @SuppressWarnings("NullAway.Init")
    public Answer() {}

    public boolean inJson() {
        return json;
    }

    /** @return what to throw where a command is used otherwise than it can be */
    public ParameterException wrongUse(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    /** Tells people something meanwhile, beside the answer. */
    public void aside(String text) {
        spec.commandLine().getErr().println("bulletins: " + text);
    }

    /** A server is asked now; people are told whom they wait for where that takes long. */
    public void asks(String server) {
        waiting = Waiting.begin(() -> aside("still waiting for " + server));
    }

    public void line(String text) {
        out().println(text);
    }

    /** Prints the document for programs, or the line for people. */
    public void give(Object document, String line) {
        give(document, () -> List.of(line));
    }

    /** Prints the document for programs, or the lines for people. */
    public void give(Object document, Supplier<List<String>> lines) {
        if (json) document(document);
        else lines.get().forEach(this::line);
    }

    /** Prints one document, over several lines for people to read. */
    public void document(Object document) {
        print(document, Json.mapper().writerWithDefaultPrettyPrinter());
    }

    /** Prints one document of a stream on one line. */
    public void jsonLine(Object document) {
        print(document, Json.mapper().writer());
    }

    /** @return whether what is printed still arrives; not when the disk is full, or the program that read it has ended */
    public boolean arrives() {
        return !out().checkError();
    }

    private void print(Object document, ObjectWriter writer) {
        try {
            out().println(writer.writeValueAsString(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintWriter out() {
        if (waiting != null) waiting.end();
        return spec.commandLine().getOut();
    }
}
