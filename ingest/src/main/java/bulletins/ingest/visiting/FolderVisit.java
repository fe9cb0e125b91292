package bulletins.ingest.visiting;

import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchState;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks through a watched folder for files that are new, changed or removed; one still being written is left for the next time. */
public final class FolderVisit {
    private static final int DEEPEST = 64;
    private static final String UNREADABLE = "unreadable";

    private final SourceSettings source;
    private final Path folder;
    private final Globs globs;
    private final Clock clock;
    private final Map<Path, Resting> resting = new HashMap<>();

    private record Resting(FileSign sign, Instant since) {}

    /** What is known of the files, and where the findings go. */
    public interface Ledgered {
        @Nullable
        FetchState known(String key);

        List<FetchState> all(String prefix);

        void found(Visited.File file) throws InterruptedException;
    }

    public FolderVisit(SourceSettings source, Clock clock) {
        this.source = source;
        this.folder = Path.of(source.place());
        this.globs = new Globs(source.watching().include());
        this.clock = clock;
    }

    public Visited.Look visit(Ledgered files) throws InterruptedException {
        if (!Files.isDirectory(folder)) return new Visited.Look.Failed("there is no folder " + folder);
        Map<String, Path> present = new HashMap<>();
        try {
            for (Path file : listed()) present.put(key(file), file);
        } catch (IOException e) {
            return new Visited.Look.Failed("folder " + folder + " cannot be read: " + e.getMessage());
        }
        resting.keySet().retainAll(new HashSet<>(present.values()));
        int brought = 0;
        for (Map.Entry<String, Path> file : present.entrySet()) {
            Optional<Visited.File> news = look(file.getKey(), file.getValue(), files.known(file.getKey()));
            if (news.isEmpty()) continue;
            files.found(news.get());
            brought++;
        }
        for (FetchState state : files.all(prefix())) {
            boolean there =
                    state.last() != null && state.last().outcome() == bulletins.model.RawDocument.Outcome.RECEIVED;
            if (there && !present.containsKey(state.key()))
                files.found(new Visited.File(state, clock.instant(), null, new FileSign(0, Instant.EPOCH), null));
        }
        return Visited.Look.Read.files(brought);
    }

    /** @return the files that the source would bring now, by the url each would have */
    public List<String> listing() throws IOException {
        return listed().stream().map(this::key).sorted().toList();
    }

    /** @return what there is to tell of the file, if anything */
    private Optional<Visited.File> look(String key, Path file, @Nullable FetchState known) {
        FetchState state = known == null ? fresh(key) : known;
        try {
            FileSign sign = FileSign.of(Files.readAttributes(file, BasicFileAttributes.class));
            if (state.last() != null && sign.of(state.last())) return Optional.empty();
            if (!settled(file, sign)) return Optional.empty();
            if (sign.size() > Topics.LARGEST_BODY)
                return Optional.of(problem(state, sign, "too-large", "the file has more than 10 MB"));
            byte[] bytes = Files.readAllBytes(file);
            boolean still = sign.equals(FileSign.of(Files.readAttributes(file, BasicFileAttributes.class)));
            if (!still || bytes.length != sign.size()) return Optional.empty();
            return Optional.of(new Visited.File(state, clock.instant(), bytes, sign, null));
        } catch (NoSuchFileException e) {
            resting.remove(file);
            return Optional.empty();
        } catch (IOException e) {
            if (state.last() != null && state.last().hash().equals(UNREADABLE)) return Optional.empty();
            String why = "the file cannot be read: " + e.getClass().getSimpleName();
            return Optional.of(problem(state, new FileSign(-1, Instant.EPOCH), UNREADABLE, why));
        }
    }

    private Visited.File problem(FetchState state, FileSign sign, String code, String why) {
        return new Visited.File(state, clock.instant(), null, sign, new Reason(code, why));
    }

    /** Settled is what has not changed for a while, by its own time or, when that lies in the future, by ours. */
    private boolean settled(Path file, FileSign sign) {
        Instant now = clock.instant();
        Duration settle = source.watching().settle();
        if (!sign.modified().isAfter(now.minus(settle))) {
            resting.remove(file);
            return true;
        }
        Resting before = resting.get(file);
        if (before == null || !before.sign().equals(sign)) {
            resting.put(file, new Resting(sign, now));
            return settle.isZero();
        }
        return !before.since().isAfter(now.minus(settle));
    }

    private List<Path> listed() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, Set.copyOf(EnumSet.of(FileVisitOption.FOLLOW_LINKS)), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isRegularFile() && globs.match(folder.relativize(file))) files.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private String prefix() {
        return "file:///" + source.id() + "/";
    }

    private String key(Path file) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        String path = relative.replace("%", "%25")
                .replace("?", "%3F")
                .replace("#", "%23")
                .replace(";", "%3B");
        return CanonicalUrl.of(prefix() + path).orElseThrow();
    }

    private FetchState fresh(String key) {
        return States.file(source, key, clock.instant());
    }
}
