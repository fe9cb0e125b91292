package bulletins.stream.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.Article;
import bulletins.stream.Articles;
import bulletins.stream.enrichment.labels.LabelModel;
import bulletins.stream.scoring.LabelScore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelTrainerTest {
    private static final Enricher ENRICHER = Enricher.create(null);

    @Test
    void a_model_learns_categories_of_the_users_own_and_survives_a_file(@TempDir Path folder) throws IOException {
        LabelModel model = new LabelTrainer(ENRICHER).train(examples());
        Path file = folder.resolve("labels.json");
        model.write(file);
        var enriched = Enricher.create(null, file).enrich(article("海鲜加工忙", "渔船靠岸，码头海鲜加工招人"));
        assertThat(enriched.labels().get(0).id()).isEqualTo("harbour");
        assertThat(enriched.model()).contains("model-" + model.name());
    }

    @Test
    void the_same_examples_give_the_same_model() {
        assertThat(new LabelTrainer(ENRICHER).train(examples()).name())
                .isEqualTo(new LabelTrainer(ENRICHER).train(examples()).name());
    }

    @Test
    void one_category_is_nothing_to_learn_from() {
        var examples = List.of(new LabelTrainer.Example(article("题", "文"), "harbour"));
        assertThatThrownBy(() -> new LabelTrainer(ENRICHER).train(examples))
                .hasMessageContaining("at least two categories");
    }

    @Test
    void a_bulletin_is_scored_by_what_the_others_taught() {
        var harbour = new LabelScore.Expected(article("渔港招工", "渔船靠岸，码头卸海鲜"), List.of("harbour"));
        var forest = new LabelScore.Expected(article("林场招工", "护林巡山，苗圃育苗"), List.of("forest"));
        var both = List.of(harbour, forest);
        assertThat(LabelScore.leaveOneOut(ENRICHER, Map.of("a", both, "b", both)))
                .isEqualTo(new LabelScore(4, 4, 4));
    }

    @Test
    void of_many_bulletins_every_item_is_scored_once() {
        Map<String, List<LabelScore.Expected>> many = new TreeMap<>();
        for (int number = 0; number < 25; number++)
            many.put(
                    "b" + number,
                    List.of(
                            new LabelScore.Expected(article("渔港招工", "渔船靠岸，码头卸海鲜"), List.of("harbour")),
                            new LabelScore.Expected(article("林场招工", "护林巡山，苗圃育苗"), List.of("forest"))));
        assertThat(LabelScore.leaveOneOut(ENRICHER, many)).isEqualTo(new LabelScore(50, 50, 50));
    }

    @Test
    void a_bulletin_whose_neighbours_teach_nothing_is_not_scored() {
        var harbour = new LabelScore.Expected(article("渔港招工", "渔船靠岸，码头卸海鲜"), List.of("harbour"));
        assertThat(LabelScore.leaveOneOut(ENRICHER, Map.of("a", List.of(harbour), "unreadable", List.of())))
                .isEqualTo(new LabelScore(0, 0, 0));
    }

    private static List<LabelTrainer.Example> examples() {
        List<LabelTrainer.Example> examples = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            examples.add(new LabelTrainer.Example(article("渔港招工", "渔船靠岸，码头卸海鲜，第" + number + "批"), "harbour"));
            examples.add(new LabelTrainer.Example(article("林场招工", "护林巡山，苗圃育苗，第" + number + "批"), "forest"));
        }
        return examples;
    }

    private static Article article(String title, String body) {
        return Articles.item("", title, body, null);
    }
}
