package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bulletins.model.settings.Environment;
import bulletins.stream.splitting.Categories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichersTest {
    @TempDir
    private Path folder;

    private Path categories;

    @BeforeEach
    void writeCategories() throws IOException {
        categories = Files.writeString(
                folder.resolve("categories.yaml"), "categories: [{id: platform-work, headings: [平台用工]}]\n");
    }

    @Test
    void a_category_of_ones_own_has_labels_of_its_own() throws IOException {
        labels("platform-work: {strong: [网约车]}\n");
        assertThat(Enrichers.of(settings(), Categories.load(categories)).categories())
                .contains("platform-work", "flexible-employment");
    }

    @Test
    void a_label_whose_category_is_mistyped_is_told_with_the_nearest() throws IOException {
        labels("platfrom-work: {strong: [网约车]}\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enrichers.of(settings(), Categories.load(categories)))
                .withMessageContaining(
                        "labels.yaml (setting stream.lexicons) speaks of 'platfrom-work', which is no category")
                .withMessageContaining("stream.categories names, as {id: platfrom-work, name: ")
                .withMessageEndingWith("; did you mean platform-work?");
    }

    @Test
    void a_shipped_category_whose_headings_all_mean_one_of_the_users_is_one_still() throws IOException {
        labels("");
        Files.writeString(
                categories,
                "categories: [{id: welfare, headings: [公益性岗位, 公益岗位, 公益岗, 公益性岗位开发, 公益性岗位安置, 公岗开发, 公岗管理]}]\n");
        assertThat(Enrichers.of(settings(), Categories.load(categories)).categories())
                .contains("public-welfare-jobs");
    }

    private void labels(String yaml) throws IOException {
        Files.writeString(folder.resolve("labels.yaml"), yaml);
    }

    private StreamSettings settings() {
        return StreamSettings.from(Environment.of(null, Map.of("BULLETINS_STREAM_LEXICONS", folder.toString())));
    }
}
