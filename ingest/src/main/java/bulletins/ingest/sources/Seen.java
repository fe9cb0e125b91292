package bulletins.ingest.sources;

import bulletins.model.Ids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The links of the visits before, 8 bytes each; grows into those of this visit and as many of the others as there is room for. */
public final class Seen {
    private static final int ROOM = 5000;

    private final Set<Long> before = new LinkedHashSet<>();
    private final Set<Long> now = new LinkedHashSet<>();

    public Seen(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.remaining() >= Long.BYTES) before.add(buffer.getLong());
    }

    public boolean isNews(FoundLink link) {
        String sign = link.url() + " " + (link.changedAt() == null ? "" : link.changedAt());
        long hash = Long.parseUnsignedLong(
                Ids.sha256(sign.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
        now.add(hash);
        return !before.contains(hash);
    }

    public byte[] bytes() {
        Set<Long> all = new LinkedHashSet<>(now);
        all.addAll(before);
        int kept = Math.min(all.size(), Math.max(now.size(), ROOM));
        ByteBuffer buffer = ByteBuffer.allocate(kept * Long.BYTES);
        all.stream().limit(kept).forEach(buffer::putLong);
        return buffer.array();
    }
}
