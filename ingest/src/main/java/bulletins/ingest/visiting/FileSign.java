package bulletins.ingest.visiting;

import bulletins.model.FetchState;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** Size and time of a file: as long as they stay, it is not read again. */
public record FileSign(long size, Instant modified) {
    /** Of a file that may not be looked at. */
    static final FileSign UNKNOWN = new FileSign(-1, Instant.EPOCH);

    static FileSign of(BasicFileAttributes attributes) {
        return new FileSign(attributes.size(), attributes.lastModifiedTime().toInstant());
    }

    boolean stands(FetchState.Answer answer) {
        return answer.size() == size && modified.toString().equals(answer.modified());
    }
}
