package bulletins.ingest.settling;

import bulletins.model.FetchState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a source remembers after a visit. */
final class Memories {
    private static final int NEWS_KEPT = 10;

    private Memories() {}

    static FetchState.Memory of(FetchState state) {
        if (state.memory() == null) throw new IllegalStateException("a source without memory: " + state.key());
        return state.memory();
    }

    /** @param seen the links that it has now */
    static FetchState.Memory after(FetchState.Memory before, byte[] seen, int news, Instant now) {
        List<Instant> times = new ArrayList<>(before.news());
        if (news > 0) times.add(now);
        List<Instant> kept = times.subList(Math.max(0, times.size() - NEWS_KEPT), times.size());
        return new FetchState.Memory(seen, kept, now, before.found() + news, before.failed(), before.told());
    }
}
