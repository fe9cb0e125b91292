package bulletins.ingest.visiting;

import bulletins.model.FetchState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells by size and time which files of a folder are new or changed, and not being written any more. */
final class ChangedFiles {
    private final Duration settle;
    private final Clock clock;
    private final Map<Path, Resting> resting = new HashMap<>();

    private record Resting(FileSign sign, Instant since) {}

    /** @param settle how long a file is left alone after a change */
    ChangedFiles(Duration settle, Clock clock) {
        this.settle = settle;
        this.clock = clock;
    }

    record Changed(String key, Path file, FileSign sign) {}

    List<Changed> of(Map<String, Path> present, FolderVisit.KnownFiles files) throws InterruptedException {
        resting.keySet().retainAll(new HashSet<>(present.values()));
        List<Changed> changed = new ArrayList<>();
        for (Map.Entry<String, Path> file : present.entrySet()) {
            FolderVisit.goOn();
            FetchState known = files.known(file.getKey());
            FetchState.Answer last = known == null ? null : known.last();
            sign(file.getValue())
                    .filter(sign -> last == null || !sign.stands(last))
                    .filter(sign -> settled(file.getValue(), sign))
                    .ifPresent(sign -> changed.add(new Changed(file.getKey(), file.getValue(), sign)));
        }
        return changed;
    }

    /** @return none when it is gone */
    private Optional<FileSign> sign(Path file) {
        try {
            return Optional.of(FileSign.of(Files.readAttributes(file, BasicFileAttributes.class)));
        } catch (NoSuchFileException e) {
            resting.remove(file);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(FileSign.UNKNOWN);
        }
    }

    /** Settled is what has not changed for a while, by its own time or, when that lies in the future, by ours. */
    private boolean settled(Path file, FileSign sign) {
        Instant now = clock.instant();
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
}
