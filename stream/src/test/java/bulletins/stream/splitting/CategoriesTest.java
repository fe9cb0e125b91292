package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoriesTest {
    @ParameterizedTest
    @CsvSource({
        "宏观形势, macro-policy",
        "宏观 政策：, macro-policy",
        "公益性岗位, public-welfare-jobs",
        "创业带动就业, entrepreneurship",
        "一、灵活就业, flexible-employment",
        "【劳动关系】, labour-relations",
        "【欠薪治理】, labour-relations",
        "职业技能提升行动, vocational-skills",
        "农村劳动力, rural-labour-transfer",
        "失业人员再就业与充分就业, re-employment"
    })
    void headings_that_mean_the_same_have_one_id(String heading, String id) {
        assertThat(Categories.load(null).of(heading)).contains(id);
    }

    @Test
    void an_unknown_heading_has_none() {
        assertThat(Categories.load(null).of("域外来风")).isEmpty();
        assertThat(Categories.load(null).of("就业服务")).isEmpty();
    }

    @Test
    void a_users_file_adds_categories_and_headings(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("more.yaml"),
                "categories: [{id: abroad, name: 域外来风, headings: [域外来风]}, {id: macro-policy, headings: [顶层设计]}]");
        Categories categories = Categories.load(file);
        assertThat(categories.of("域外来风")).contains("abroad");
        assertThat(categories.of("顶层设计")).contains("macro-policy");
        assertThat(categories.of("宏观政策")).contains("macro-policy");
    }

    @Test
    void a_mistake_in_the_users_file_is_named(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("more.yaml"), "categories: [{id: A B, headings: [甲]}]");
        assertThatThrownBy(() -> Categories.load(file))
                .hasMessageContaining("more.yaml")
                .hasMessageContaining("A B");
    }
}
