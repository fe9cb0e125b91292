package bulletins.launcher.running;

import bulletins.launcher.configuration.Failure;
import bulletins.launcher.topics.PublishedRules;
import bulletins.launcher.topics.RuleFiles;
import bulletins.model.BackgroundThread;
import bulletins.model.Rule;
import bulletins.model.settings.KafkaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Watches the folder of rule files: a new or changed file takes effect within seconds, and a removed one ends its rule. Which rules
 * came from the folder is kept beside the data, so that files removed while nothing runs are noticed at the next start.
 */
final class RulesFolder implements AutoCloseable {
    private static final long EVERY_MILLIS = 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** So many rules of one look are told by name, more by their number. */
    private static final int NAMED = 20;

    private static final Sign NOWHERE = new Sign(FileTime.fromMillis(0), 0);

    private final Path folder;
    private final Path memory;
    private final PublishedRules rules;
    private final Function<Rule, List<String>> doubts;
    private final Consumer<String> say;
    private final ScheduledExecutorService schedule =
            Executors.newSingleThreadScheduledExecutor(new BackgroundThread("rules-folder"));
    private final Map<Path, Sign> seen = new HashMap<>();
    private final RuleIds ids = new RuleIds();
    /** Files of which no rule is known: one that came from there before may still be meant. */
    private final Set<Path> unread = new HashSet<>();

    private String trouble = "";

    /** As long as it stays, a file is not read again. A write that goes on within the moment of a look shows by size alone. */
    private record Sign(FileTime changed, long size) {}

    private RulesFolder(
            Path folder, Path memory, PublishedRules rules, Function<Rule, List<String>> doubts, Consumer<String> say) {
        this.folder = folder;
        this.memory = memory;
        this.rules = rules;
        this.doubts = doubts;
        this.say = say;
    }

    /** Publishes what is in the folder before it returns, then watches. */
    static RulesFolder watch(
            Path folder, Path memory, KafkaSettings kafka, Function<Rule, List<String>> doubts, Consumer<String> say) {
        RulesFolder watched = new RulesFolder(folder, memory, PublishedRules.open(kafka), doubts, say);
        watched.look();
        watched.schedule.scheduleWithFixedDelay(watched::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
        return watched;
    }

    /** Brings a look under way to its end, unless that waits for Kafka. */
    @Override
    public void close() {
        schedule.shutdown();
        try {
            if (!schedule.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) schedule.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rules.close();
    }

    private void look() {
        try {
            follow(files());
            trouble = "";
        } catch (NoSuchFileException e) {
            tell("there is no folder " + folder + " (setting rules.folder): rules that came from it stay in force");
        } catch (IOException e) {
            tell("the rules in " + folder + " cannot be read: " + e);
        } catch (Failure e) {
            seen.clear(); // Kafka was away: all are sent again at the next look
            tell(String.valueOf(e.getMessage()));
        }
    }

    /** Once, however long it lasts, and whatever time or count Kafka tells in it. */
    private void tell(String what) {
        String cause = what.replaceAll("\\d+", "#");
        if (!cause.equals(trouble)) say.accept(what);
        trouble = cause;
    }

    private void follow(Set<Path> files) throws IOException {
        List<String> before = remembered();
        Set<String> known = Set.copyOf(ids.all());
        if (ids.retain(files)) lookAgainAtTheRefused();
        seen.keySet().retainAll(files);
        unread.retainAll(files);
        List<String> taken = new ArrayList<>();
        for (Path file : files) {
            Sign sign = sign(file);
            if (sign.equals(seen.put(file, sign))) continue;
            take(file).ifPresent(rule -> taken.add("rule " + rule.id() + ": " + rule.name()));
        }
        Set<String> now = new TreeSet<>(ids.all());
        List<String> ended = new ArrayList<>();
        for (String id : before) {
            boolean meant = !known.contains(id) && !unread.isEmpty();
            if (meant) now.add(id);
            if (now.contains(id)) continue;
            rules.end(id);
            ended.add("rule " + id + " has ended");
        }
        rules.awaitTaken();
        tell(taken, "are in force");
        tell(ended, "have ended");
        if (!List.copyOf(now).equals(before)) Files.write(memory, now);
    }

    private void tell(List<String> each, String all) {
        if (each.size() <= NAMED) each.forEach(say);
        else say.accept(each.size() + " rules of " + folder + " " + all);
    }

    private static Sign sign(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Sign(now.lastModifiedTime(), now.size());
        } catch (IOException e) { // a link that leads nowhere, or a file that must not be read: taking it says so
            return NOWHERE;
        }
    }

    /** @return the rule that the file holds; empty when it holds none that can be taken, which is told */
    private Optional<Rule> take(Path file) {
        RuleFiles.Read read = RuleFiles.read(file);
        if (read instanceof RuleFiles.Read.Good good) {
            unread.remove(file);
            return take(file, good.rule());
        }
        say.accept("rule not taken: " + ((RuleFiles.Read.Bad) read).message());
        if (!ids.has(file)) unread.add(file);
        return Optional.empty();
    }

    private Optional<Rule> take(Path file, Rule rule) {
        Optional<Path> first = ids.holder(rule.id(), file);
        if (first.isPresent()) {
            say.accept("rule not taken: " + file + ": the id " + rule.id() + " is that of " + first.get()
                    + "; give each rule its own");
            return Optional.empty();
        }
        rules.set(rule);
        doubts.apply(rule).forEach(say);
        if (ids.put(file, rule.id())) lookAgainAtTheRefused();
        return Optional.of(rule);
    }

    /** One of them may have waited for an id. */
    private void lookAgainAtTheRefused() {
        seen.keySet().retainAll(ids.files());
    }

    private List<String> remembered() throws IOException {
        return Files.exists(memory) ? Files.readAllLines(memory) : new ArrayList<>();
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.filter(file -> file.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
