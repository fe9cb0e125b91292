package bulletins.ingest.visiting;

import bulletins.ingest.visiting.ChangedFiles.Changed;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Files of a folder that are to be brought, the newest first: a bulletin that comes while an archive is brought does not wait for it.
 *
 * @param files some of them
 * @param beyond how many more there are
 * @param listed when the folder had been looked through
 * @param next until when it is not looked through again, since that takes long
 */
record HeldBack(List<Changed> files, int beyond, Instant listed, Instant next) {
    static final HeldBack NOTHING = new HeldBack(List.of(), 0, Instant.EPOCH, Instant.EPOCH);

    /** Enough for what stream reads meanwhile, and little memory. */
    private static final int KEPT = 5000;

    /** A folder of 200,000 files takes 2 s and on a slow share minutes: it is looked through for a quarter of the time at most. */
    private static final int RESTS = 3;

    private static final Comparator<Changed> NEWEST_FIRST = Comparator.comparing(
                    (Changed file) -> file.sign().modified())
            .reversed()
            .thenComparing(Changed::key);

    static HeldBack of(List<Changed> changed, Instant began, Instant listed) {
        Instant next = listed.plus(Duration.between(began, listed).multipliedBy(RESTS));
        return new HeldBack(changed.stream().sorted(NEWEST_FIRST).toList(), 0, listed, next);
    }

    int count() {
        return files.size() + beyond;
    }

    /** @return whether it is enough to look at these */
    boolean spares(Instant now) {
        return !files.isEmpty() && !now.isBefore(listed) && now.isBefore(next);
    }

    HeldBack without(int passed) {
        List<Changed> kept = List.copyOf(files.subList(passed, Math.min(files.size(), passed + KEPT)));
        return new HeldBack(kept, count() - passed - kept.size(), listed, next);
    }
}
