package bulletins.stream.reading.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import bulletins.stream.reading.PageReader;
import bulletins.stream.reading.Pages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFolderTest {
    private static final String BODY = "各地要落实落细稳就业政策，支持企业稳定岗位，扩大就业容量，并帮助高校毕业生就业创业。";
    private static final String PAGE = "<html><title>稳岗</title><body><h1>稳岗</h1><p>2021-08-16 来源：示例网</p><p>" + BODY
            + "</p><p>" + BODY + "</p></body>";

    @TempDir
    private Path folder;

    @Test
    void only_what_is_expected_is_measured() throws IOException {
        page("whole", "{'title': '稳岗', 'body': '" + BODY + BODY + "', 'published_at': '2021-08-16', 'source': '示例网'}");
        page("title", "{'title': '返岗', 'source': ''}");
        page("half", "{'body': '" + BODY + "'}");
        PageScores.Group all = score().groups().get(0);
        assertThat(all.pages()).isEqualTo(3);
        assertThat(all.titles()).isEqualTo(0.5);
        assertThat(all.dates()).isEqualTo(1);
        assertThat(all.sources()).isEqualTo(1);
        assertThat(all.recall()).isEqualTo(1);
        double precision = Objects.requireNonNull(all.precision());
        assertThat(precision).isLessThan(0.8);
        assertThat(all.f1()).isCloseTo(2 * precision / (1 + precision), within(1e-9));
    }

    @Test
    void the_title_in_front_of_a_text_counts_for_neither() {
        List<String> tokens = Overlap.tokens("稳岗A1补贴");
        assertThat(tokens).containsExactly("稳", "岗", "A1", "补", "贴");
        assertThat(Overlap.of(tokens, Overlap.tokens("岗A1补贴x"))).isEqualTo(new Overlap(0.5, 0.5));
    }

    @Test
    void what_cannot_be_measured_is_told_and_the_rest_is() throws IOException {
        page("good", "{'title': '稳岗', 'note': 'more'}");
        page("null", "null");
        page("list", "[1]");
        page("cut", "{'title': ");
        page("types", "{'body': ['x']}");
        Files.writeString(folder.resolve("alone.html"), PAGE);
        Files.createDirectory(folder.resolve("folder.html"));
        PageScores scores = score();
        assertThat(scores.pages()).extracting(PageScore::name).containsExactly("good");
        assertThat(scores.problems()).hasSize(5);
        assertThat(scores.lines()).hasSizeGreaterThan(6).anyMatch(line -> line.contains("no alone.json beside it"));
    }

    @Test
    void an_empty_body_says_that_there_is_no_article() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<html><title>首页</title><ul><li><a href=/a>通知</a></ul>");
        Files.writeString(folder.resolve("index.json"), "{\"body\": \"\"}");
        assertThat(score().groups().get(0).f1()).isEqualTo(1);
    }

    private PageScores score() throws IOException {
        return PageFolder.score(folder, new PageReader(false), Pages.FETCHED);
    }

    private void page(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), PAGE);
        Files.writeString(folder.resolve(name + ".json"), json.replace('\'', '"'));
    }
}
