package bulletins.stream.claims;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The word lists by which numbers of two texts are compared. */
record AmountWords(Subjects subjects, Hedges hedges) {
    static AmountWords shipped() {
        return new AmountWords(Subjects.shipped(), Hedges.shipped());
    }

    static <T> T shipped(String file, Class<T> type) {
        try (InputStream yaml = Objects.requireNonNull(AmountWords.class.getResourceAsStream(file))) {
            return new YAMLMapper().readValue(yaml, type);
        } catch (IOException damaged) {
            throw new UncheckedIOException(file + " in this program cannot be read", damaged);
        }
    }
}
