package bulletins.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.local.SampleSite;
import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class MainTest {
    private static final Path SAMPLES = Path.of(System.getProperty("bulletins.root"), "samples");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "jiuye-dongtai-2024-18.txt, 6",
        "jiuye-zhoubao-2024-05-3.md, 5",
        "wenjiuye-jianbao-21.html, 5",
        "jiuye-jianbao-2024-23.pdf, 6",
        "chuangye-yaoqing-9.docx, 5"
    })
    void a_bulletin_of_any_format_is_parsed(String file, int items) throws IOException {
        JsonNode parsed =
                json("parse", SAMPLES.resolve("bulletins").resolve(file).toString());
        assertThat(parsed.path("items")).hasSize(items);
        assertThat(parsed.path("items")).allSatisfy(item -> {
            assertThat(item.path("category").asText()).isNotEmpty();
            assertThat(item.path("body").asText()).isNotEmpty();
        });
        assertThat(parsed.at("/bulletin/reference_date").asText()).startsWith("2024-");
    }

    @Test
    void the_run_that_a_class_archive_is_made_of_ends_though_no_server_is_there() {
        Path bulletin = SAMPLES.resolve("bulletins/wenjiuye-jianbao-21.html");
        assertThat(ArchivedCommands.run("parse", bulletin.toString())).isZero();
    }

    @Test
    void a_bulletin_without_a_date_says_so() throws IOException {
        Path bulletin = Files.writeString(folder.resolve("b.md"), "# 就业周报\n\n## 灵活就业\n\n### 甲市 | 零工市场开门\n\n零工市场开门。\n");
        assertThat(run("parse", bulletin.toString())).isZero();
        assertThat(out.toString()).contains("就业周报  (1 items; no date)");
    }

    @Test
    void a_page_is_extracted_under_its_own_address() throws IOException {
        Path page = SAMPLES.resolve("site/guangdong/2024/canbao-huji.html");
        JsonNode read = json("extract", page.toString(), "--url", "https://site.example/canbao.html");
        assertThat(read.path("url").asText()).isEqualTo("https://site.example/canbao.html");
        assertThat(read.path("title").asText()).isEqualTo("全面取消灵活就业人员参保户籍限制");
        assertThat(read.path("published_at").asText()).startsWith("2024-07-03");
    }

    @Test
    void a_figure_that_differs_from_its_source_page_is_told_with_both_quotes() throws IOException {
        JsonNode checked = json(
                "verify",
                SAMPLES.resolve("bulletins/jiuye-zhoubao-2024-05-3.md").toString(),
                SAMPLES.resolve("site/hubei/2024/xiangyang-fanxiang.html").toString());
        JsonNode item = checked.path(2);
        assertThat(item.at("/source/status").asText()).isEqualTo("verified");
        assertThat(item.at("/claim_counts/contradicted").asInt()).isEqualTo(1);
        assertThat(item.path("claims"))
                .filteredOn(claim -> claim.path("verdict").asText().equals("contradicted"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.at("/said/text").asText()).isEqualTo("68名");
                    assertThat(claim.at("/page/text").asText()).isEqualTo("86名");
                });
        assertThat(checked.path(0).at("/source/status").asText()).isEqualTo("differs");
    }

    @Test
    void an_article_in_parts_is_joined_when_asked() throws IOException {
        String part = "<html><title>示例市稳岗政策综述</title><body><div class=content><p>%s</p></div>%s</body></html>";
        String first = "示例市从六月起发放稳岗补贴，两千多家企业已经拿到资金，就业形势保持稳定，企业信心增强。";
        String second = "下半年，当地还将组织招聘会二十场，提供岗位一万个，并为新业态劳动者提供参保补贴和培训。";
        Files.writeString(folder.resolve("42.html"), part.formatted(first, "<a href='42_2.html'>下一页</a>"));
        Files.writeString(folder.resolve("42_2.html"), part.formatted(second, "<a href='42.html'>上一页</a>"));
        Files.createFile(folder.resolve("answers.properties"));
        try (SampleSite site = SampleSite.start(folder, 0)) {
            String host = site.address().getAuthority();
            Path settings = Files.writeString(
                    folder.resolve("settings.yaml"), "fetch: {pause: 0s, allow-hosts: ['" + host + "']}");
            String url = site.address().resolve("/42.html").toString();
            JsonNode page = json("extract", url, "--config", settings.toString(), "--join-parts");
            assertThat(page.path("body").asText()).isEqualTo(first + "\n" + second);
            assertThat(page.path("url").asText()).isEqualTo(url);
        }
    }

    @Test
    void a_source_is_tried_before_it_runs() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("s.yaml"),
                "sources:\n  mine: {kind: folder, path: " + SAMPLES.resolve("bulletins") + "}\n");
        assertThat(json("sources", "test", "mine", "--config", settings.toString())
                        .path("found"))
                .hasSize(5);
    }

    @Test
    void all_mistakes_of_the_settings_are_told_at_once() throws IOException {
        Path settings = Files.writeString(folder.resolve("s.yaml"), "fetch:\n  pause: soon\n  alow-hosts: x\n");
        assertThat(run("local", "--config", settings.toString(), "--data", folder.toString()))
                .isEqualTo(2);
        assertThat(err.toString().lines())
                .anyMatch(line -> line.contains("fetch.pause must be a time"))
                .anyMatch(line -> line.contains("fetch.alow-hosts is no setting; did you mean fetch.allow-hosts?"));
    }

    @Test
    void a_search_without_a_server_says_what_to_start() {
        assertThat(run("search", "x", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("nothing is running on " + folder).contains("./bulletins demo");
    }

    @Test
    void named_local_servers_come_before_those_of_the_settings() throws IOException {
        String running = "{\"process\": %d, \"kafka\": \"127.0.0.1:9\", \"elasticsearch\": \"http://127.0.0.1:9\"}";
        Files.writeString(
                folder.resolve("addresses.json"),
                running.formatted(ProcessHandle.current().pid()));
        Path settings = Files.writeString(folder.resolve("s.yaml"), "elasticsearch: {index-prefix: mine}\n");
        assertThat(run("search", "x", "--config", settings.toString(), "--data", folder.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("Elasticsearch does not answer at http://127.0.0.1:9 (");
    }

    @Test
    void an_answer_that_cannot_be_written_is_no_success() throws IOException {
        Writer full = new BufferedWriter(Writer.nullWriter());
        full.close();
        assertThat(Main.run(new PrintWriter(full), new PrintWriter(err, true), "help"))
                .isEqualTo(1);
    }

    @Test
    void every_command_explains_itself() {
        Set<String> commands = new CommandLine(new Main()).getSubcommands().keySet();
        assertThat(commands).contains("demo", "parse", "search", "status");
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains(commands);
        for (String command : commands) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out.toString()).contains("Usage: bulletins " + command + " ");
        }
    }

    @Test
    void the_version_names_java_and_the_clients() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString())
                .contains("Bulletin Stream ", "Java " + Runtime.version(), "Kafka client ", "Elasticsearch client ");
    }

    @Test
    void help_tells_how_a_command_within_another_is_used() {
        assertThat(run("help", "rules", "add")).isZero();
        assertThat(out.toString()).contains("Usage: bulletins rules add ");
    }

    private JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        assertThat(run(all.toArray(String[]::new))).as(err.toString()).isZero();
        return Json.mapper().readTree(out.toString());
    }

    private int run(String... arguments) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
