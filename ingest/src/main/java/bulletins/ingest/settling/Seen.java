package bulletins.ingest.settling;

import bulletins.ingest.sources.FoundLink;
import bulletins.model.Ids;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** The links of the last visit, 8 bytes each; grows into those of this visit. */
final class Seen {
    private final Set<Long> before = new HashSet<>();
    private final Set<Long> now = new HashSet<>();

    Seen(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.remaining() >= Long.BYTES) before.add(buffer.getLong());
    }

    boolean isNews(FoundLink link) {
        String sign = link.url() + " " + (link.changedAt() == null ? "" : link.changedAt());
        long hash = Long.parseUnsignedLong(
                Ids.sha256(sign.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
        now.add(hash);
        return !before.contains(hash);
    }

    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(now.size() * Long.BYTES);
        now.forEach(buffer::putLong);
        return buffer.array();
    }
}
