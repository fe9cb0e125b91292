package bulletins.ingest.visiting;

import bulletins.ingest.memory.States;
import bulletins.ingest.sources.SourceSettings;
import bulletins.model.FetchState;
import bulletins.model.RawDocument;
import bulletins.model.topics.Topics;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks through a watched folder for files that are new, changed or removed; one still being written is left for the next time. */
public final class FolderVisit {
    private static final String UNREADABLE = "unreadable";
    /** A share that is not mounted is an empty folder; files are taken for removed once it has stayed so for long. */
    private static final Duration EMPTY = Duration.ofDays(1);
    /** What a desk gets in at a time; more is an archive. */
    private static final int FEW = 50;

    private final SourceSettings source;
    private final WatchedFolder folder;
    private final Clock clock;
    private final ChangedFiles changes;
    private HeldBack held = HeldBack.NOTHING;

    /** What is known of the files, and where the findings go. */
    public interface KnownFiles {
        @Nullable
        FetchState known(String key);

        /** Shows what is known of every file whose key begins so, one after the other, as there may be many. */
        void each(String prefix, Consumer<FetchState> show);

        void found(Visited.File file) throws InterruptedException;

        /** @return how many files may be brought now where there are many, so that what is new elsewhere waits for few of them */
        int room() throws InterruptedException;
    }

    public FolderVisit(SourceSettings source, Clock clock) {
        this.source = source;
        this.folder = new WatchedFolder(source);
        this.clock = clock;
        this.changes = new ChangedFiles(source.watching().settle(), clock);
    }

    /** @param failingSince since when the folder cannot be read or is empty, null when neither is so */
    public Visited.Look visit(KnownFiles files, @Nullable Instant failingSince) throws InterruptedException {
        Instant began = clock.instant();
        if (held.spares(began)) return bring(held, files);
        if (!Files.isDirectory(Path.of(source.place())))
            return new Visited.Look.Failed("there is no folder " + source.place());
        Compared found;
        try {
            Compared first = compare(files);
            // What a look falls into, a share that goes away or a file that is replaced, shows in part.
            found = first.missing().isEmpty() ? first : compare(files);
        } catch (AccessDeniedException e) {
            return new Visited.Look.Failed("folder " + source.place() + " may not be read");
        } catch (IOException e) {
            return new Visited.Look.Failed("folder " + source.place() + " cannot be read: " + e);
        }
        int missing = found.missing().size();
        boolean emptyForLong = failingSince != null && !failingSince.plus(EMPTY).isAfter(clock.instant());
        if (found.now().files().isEmpty() && missing > 1 && !emptyForLong)
            return new Visited.Look.Failed("folder " + source.place() + " is empty, where there were " + missing
                    + " files; they count as removed once it has been empty for a day");
        List<ChangedFiles.Changed> changed = changes.of(found.now().files(), files);
        Visited.Look.Read look = bring(HeldBack.of(changed, began, clock.instant()), files);
        for (FetchState state : found.missing())
            files.found(new Visited.File(state, clock.instant(), null, new FileSign(0, Instant.EPOCH), null));
        return look;
    }

    /** What there is, and what was told of and is not there any more. */
    private record Compared(WatchedFolder.Listing now, List<FetchState> missing) {}

    private Compared compare(KnownFiles files) throws IOException, InterruptedException {
        WatchedFolder.Listing now = folder.listing();
        goOn();
        List<FetchState> missing = new ArrayList<>();
        files.each(folder.prefix(), state -> {
            if (told(state) && !now.mayHold(state.key())) missing.add(state);
        });
        return new Compared(now, missing);
    }

    private Visited.Look.Read bring(HeldBack all, KnownFiles files) throws InterruptedException {
        int room = all.count() <= FEW ? FEW : files.room();
        int brought = 0;
        int passed = 0;
        for (ChangedFiles.Changed file : all.files()) {
            goOn();
            if (brought == room) break;
            Optional<Visited.File> news = read(file, files.known(file.key()));
            if (news.isPresent()) {
                files.found(news.get());
                brought++;
            }
            passed++;
        }
        held = all.without(passed);
        return Visited.Look.Read.files(brought, held.count());
    }

    /** What is known of the files is closed soon after a worker has been told to end. */
    static void goOn() throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
    }

    /** @return whether something has been told of the file, and not yet that it is gone */
    private static boolean told(FetchState state) {
        return state.last() != null && state.last().outcome() != RawDocument.Outcome.GONE;
    }

    /** @return the files that the source would bring now, by the url each would have */
    public List<String> listing() throws IOException {
        return folder.listing().files().keySet().stream().sorted().toList();
    }

    /** @return what there is to tell of the file, if anything */
    private Optional<Visited.File> read(ChangedFiles.Changed changed, @Nullable FetchState known) {
        FetchState state = known == null ? States.file(source, changed.key(), clock.instant()) : known;
        Path file = changed.file();
        FileSign sign = changed.sign();
        if (state.last() != null && sign.stands(state.last())) return Optional.empty();
        try {
            if (sign.size() > Topics.LARGEST_BODY)
                return Optional.of(problem(state, sign, "too-large", "the file has more than 10 MB"));
            byte[] bytes = Files.readAllBytes(file);
            boolean still = sign.equals(FileSign.of(Files.readAttributes(file, BasicFileAttributes.class)));
            if (!still || bytes.length != sign.size()) return Optional.empty();
            return Optional.of(new Visited.File(state, clock.instant(), bytes, sign, null));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            if (state.last() != null && state.last().hash().equals(UNREADABLE)) return Optional.empty();
            String why = "the file cannot be read: " + e.getClass().getSimpleName();
            return Optional.of(problem(state, FileSign.UNKNOWN, UNREADABLE, why));
        }
    }

    private Visited.File problem(FetchState state, FileSign sign, String code, String why) {
        return new Visited.File(state, clock.instant(), null, sign, new Reason(code, why));
    }
}
