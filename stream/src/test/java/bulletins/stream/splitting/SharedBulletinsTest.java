package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real bulletins, where they lie beside the project. */
class SharedBulletinsTest {
    private static final Path FOLDER = Path.of(System.getProperty("bulletins.root", "."), "..", "shared", "bulletins")
            .normalize();

    @TestFactory
    Stream<DynamicTest> every_labelled_bulletin_beside_the_project_splits_exactly() throws IOException {
        if (!Files.exists(FOLDER.resolve(BulletinScore.EXPECTED))) return Stream.empty();
        List<FileScore> scores = BulletinScore.of(FOLDER, Splitting.SPLITTER).files();
        return scores.stream()
                .map(score -> DynamicTest.dynamicTest(
                        score.file(), () -> assertThat(score.faults()).isEmpty()));
    }
}
