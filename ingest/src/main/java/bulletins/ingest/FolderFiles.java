package bulletins.ingest;

import bulletins.ingest.visiting.FolderVisit;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchState;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The files that are known of one folder, and the way home for what is found there. */
record FolderFiles(Desk desk, Settlement settlement, FetchState folder) implements FolderVisit.KnownFiles {
    @Override
    public @Nullable FetchState known(String key) {
        return desk.store().get(partition(), key);
    }

    @Override
    public void each(String prefix, Consumer<FetchState> show) {
        desk.store().each(partition(), prefix, show);
    }

    @Override
    public void found(Visited.File file) throws InterruptedException {
        desk.files().acquire(file.megabytes());
        desk.counts().taken(partition());
        desk.home().put(settlement.settle(file));
        desk.room().brought(folder.key());
    }

    @Override
    public int room() throws InterruptedException {
        return desk.room().of(folder.key());
    }

    private int partition() {
        return desk.assigned().of(folder.line());
    }
}
