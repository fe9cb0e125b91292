package bulletins.launcher.commands;

import bulletins.ingest.IngestSettings;
import bulletins.launcher.commands.answers.Summary;
import bulletins.launcher.configuration.Configuration;
import bulletins.launcher.configuration.Failure;
import bulletins.launcher.running.Addresses;
import bulletins.launcher.running.LocalRoad;
import bulletins.launcher.running.Logs;
import bulletins.launcher.running.Progress;
import bulletins.model.settings.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What {@code demo} and {@code local} have in common: start all, say how it goes, and end all. */
final class LocalRun {
    private static final String HERE = "local";

    private final PrintWriter out;
    private final Path data;
    private final Path file;
    private final Environment settings;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, String> hereOnly = new HashMap<>();

    LocalRun(PrintWriter out, Path data, Path settings) {
        this.out = out;
        this.data = data;
        this.file = settings.toAbsolutePath();
        this.settings = Environment.of(settings, System.getenv());
    }

    /** @param once ends when everything has arrived, and prints the counts */
    int run(boolean once) throws InterruptedException {
        Configuration first = Configuration.of(settings);
        hereOnly.putAll(keptHere(first));
        // Who waits for the end does not want to wait for a night's outage of some site.
        if (once && first.ingest().work().retries() == IngestSettings.USUAL_RETRIES)
            hereOnly.put("BULLETINS_FETCH_RETRIES", "3");
        Logs.writeTo(data.resolve("bulletins.log"));
        Instant start = clock.instant();
        LocalRoad road = new LocalRoad(this::say);
        Thread ending = new Thread(() -> end(road), "ending");
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            Configuration configuration =
                    road.open(new LocalRoad.Plan(Where.root(), data, file, this::configuration, first), clock);
            sayReady(start, configuration);
            if (!once) road.run(new Progress(this::say));
            else if (road.awaitSettled(configuration, new Progress(this::say))) {
                new Summary(out).print(road.counts(), configuration);
                say("The data stays in " + data);
            }
        } catch (Failure e) {
            if (!road.hasEnded()) throw e; // else it is of the ending
        } catch (IOException e) {
            throw new Failure("the data in " + data + " cannot be written: " + e, e);
        } finally {
            road.close();
        }
        return 0;
    }

    private void sayReady(Instant start, Configuration configuration) {
        say("Ready after " + Duration.between(start, clock.instant()).toSeconds()
                + " s. Elsewhere: ./bulletins search 灵活就业 · ./bulletins alerts --follow · ./bulletins status"
                + elsewhere() + "   (Ctrl-C ends all)");
        if (configuration.ingest().sources().isEmpty())
            say("Nothing is watched: " + file + " names no sources (setting sources)");
    }

    private Configuration configuration(Addresses addresses) {
        Map<String, String> variables = new HashMap<>(hereOnly);
        addresses.variables().forEach((name, value) -> {
            if (!value.isEmpty()) variables.put(name, value);
        });
        return Configuration.of(settings.with(variables));
    }

    /** State lies beside the other data, and names that stay from start to start let the work be taken up at once. */
    private Map<String, String> keptHere(Configuration first) {
        Map<String, String> kept = new HashMap<>();
        kept.put("BULLETINS_STREAM_STATE", data.resolve("stream-state").toString());
        kept.put("BULLETINS_INGEST_STATE", data.resolve("fetch-state").toString());
        if (first.stream().instance().isEmpty()) kept.put("BULLETINS_STREAM_INSTANCE", HERE);
        if (first.indexer().instance().isEmpty()) kept.put("BULLETINS_INDEXER_INSTANCE", HERE);
        if (first.notifier().instance().isEmpty()) kept.put("BULLETINS_NOTIFIER_INSTANCE", HERE);
        if (first.ingest().instance().isEmpty()) kept.put("BULLETINS_INGEST_INSTANCE", HERE);
        return kept;
    }

    private String elsewhere() {
        if (data.equals(Where.data(null))) return "";
        String shell = data.toString().contains(" ") ? "'" + data + "'" : data.toString();
        return " (each with --data " + shell + ")";
    }

    private void end(LocalRoad road) {
        if (road.hasEnded()) return;
        say("Ending …");
        road.close();
        say("Ended. The data stays in " + data);
    }

    private void say(String line) {
        synchronized (out) {
            out.println(line);
        }
    }
}
