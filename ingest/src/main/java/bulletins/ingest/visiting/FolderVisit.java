package bulletins.ingest.visiting;

import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.CanonicalUrl;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
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
    /** A share that is not mounted is an empty folder; files are taken for removed once it has stayed so for long. */
    private static final Duration EMPTY = Duration.ofDays(1);

    private final SourceSettings source;
    private final Path folder;
    private final Globs globs;
    private final Clock clock;
    private final Map<Path, Resting> resting = new HashMap<>();

    private record Resting(FileSign sign, Instant since) {}

    /** What is known of the files, and where the findings go. */
    public interface KnownFiles {
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

    /** @param failingSince since when the folder cannot be read or is empty, null when neither is so */
    public Visited.Look visit(KnownFiles files, @Nullable Instant failingSince) throws InterruptedException {
        if (!Files.isDirectory(folder)) return new Visited.Look.Failed("there is no folder " + folder);
        Map<String, Path> present = new HashMap<>();
        List<Path> unread = new ArrayList<>();
        try {
            for (Path file : listed(unread)) present.put(key(file), file);
        } catch (IOException e) {
            return new Visited.Look.Failed("folder " + folder + " cannot be read: " + e);
        }
        if (unread.contains(folder)) return new Visited.Look.Failed("folder " + folder + " may not be read");
        List<FetchState> missing = files.all(prefix()).stream()
                .filter(state -> received(state) && !present.containsKey(state.key()))
                .filter(state -> unread.stream().noneMatch(closed -> lies(state, key(closed))))
                .toList();
        boolean emptyForLong = failingSince != null && !failingSince.plus(EMPTY).isAfter(clock.instant());
        if (present.isEmpty() && missing.size() > 1 && !emptyForLong)
            return new Visited.Look.Failed("folder " + folder + " is empty, where there were " + missing.size()
                    + " files; they count as removed once it has been empty for a day");
        int brought = bring(present, files);
        for (FetchState state : missing)
            files.found(new Visited.File(state, clock.instant(), null, new FileSign(0, Instant.EPOCH), null));
        return Visited.Look.Read.files(brought);
    }

    private int bring(Map<String, Path> present, KnownFiles files) throws InterruptedException {
        resting.keySet().retainAll(new HashSet<>(present.values()));
        int brought = 0;
        for (Map.Entry<String, Path> file : present.entrySet()) {
            Optional<Visited.File> news = look(file.getKey(), file.getValue(), files.known(file.getKey()));
            if (news.isEmpty()) continue;
            files.found(news.get());
            brought++;
        }
        return brought;
    }

    private static boolean lies(FetchState file, String place) {
        return file.key().equals(place) || file.key().startsWith(place + "/");
    }

    private static boolean received(FetchState state) {
        return state.last() != null && state.last().outcome() == RawDocument.Outcome.RECEIVED;
    }

    /** @return the files that the source would bring now, by the url each would have */
    public List<String> listing() throws IOException {
        return listed(new ArrayList<>()).stream().map(this::key).sorted().toList();
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

    /** @param unread takes the folders that cannot be read and the links that lead nowhere now: what lies there is not gone */
    private List<Path> listed(List<Path> unread) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                folder, Set.copyOf(EnumSet.of(FileVisitOption.FOLLOW_LINKS)), DEEPEST, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (attributes.isSymbolicLink()) unread.add(file);
                        if (attributes.isRegularFile() && globs.match(folder.relativize(file))) files.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        if (Files.isDirectory(file)) unread.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
                        if (e != null) unread.add(visited);
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
