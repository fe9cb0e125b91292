package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.indexer.Examples;
import bulletins.indexer.Indexed;
import bulletins.indexer.IndexerStage;
import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.searching.ArticleSearch;
import bulletins.model.searching.SearchAnswer;
import bulletins.model.searching.SearchQuery;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month of articles in both scripts, after one that an older version has indexed as they were written. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAcrossScriptsTest {
    private static final String OLDER = """
            {"settings": {"analysis": {"analyzer": {
               "chinese": {"tokenizer": "standard", "filter": ["lowercase"]},
               "chinese_search": {"tokenizer": "standard", "filter": ["lowercase"]}}}},
             "mappings": {"dynamic": "strict", "properties": {
               "id": {"type": "keyword", "ignore_above": 1024},
               "body": {"type": "text", "analyzer": "chinese", "search_analyzer": "chinese_search"}}},
             "aliases": {"scripts-articles": {}}}""";

    private final Indexed indexed;
    private final ArticleSearch search;

    SearchAcrossScriptsTest() throws InterruptedException {
        indexed = new Indexed("scripts", SharedServers.kafka(), SharedServers.elasticsearch());
        search = IndexerStage.search(indexed.settings());
    }

    @BeforeAll
    void articles_are_indexed() {
        indexed.asked("PUT", "/scripts-articles-2026-02", OLDER);
        indexed.start();
        indexed.arrive(
                Examples.item(
                        "scripts-hant",
                        1,
                        "澳門推出靈活就業支援計劃",
                        "勞工事務局發放補貼，臺商可於下月申請。",
                        "flexible-employment",
                        List.of(Examples.LANZHOU)),
                Examples.item(
                        "scripts-hans",
                        1,
                        "澳门推出灵活就业支援计划",
                        "劳工事务局发放补贴，台商可于下月申请。",
                        "flexible-employment",
                        List.of(Examples.LANZHOU)));
        indexed.awaitCount(IndexKind.ARTICLES, 2);
        indexed.asked("PUT", "/scripts-articles-2026-02/_doc/scripts-old", """
                {"id": "scripts-old", "title": "去年的靈活就業調查", "body": "補貼按月發放。", "story": {"id": "old"}}""");
        indexed.awaitCount(IndexKind.ARTICLES, 3);
    }

    @AfterAll
    void the_world_ends() {
        search.close();
        indexed.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支援 AND 灵活就业 AND 补贴",
                "支援 AND 靈活就業 AND 補貼",
                "\"灵活就業支援\"",
                "支援*",
                "計劃*",
                "title:澳門 AND body:发放",
                "\"發放 申请\"~20",
                "台商 AND NOT 學生",
                "region:蘭州",
                "issuers:社會保障部",
                "keywords:騎手 AND 支援",
                "section:靈活",
                "origin:蘭州"
            })
    void words_find_both_scripts_as_a_rule_meets_them(String words) {
        assertThat(ids(words(words))).containsExactly("scripts-hans", "scripts-hant");
        assertThat(ids(SearchQuery.testing(Examples.rule(words), null, 100)))
                .containsExactlyInAnyOrder("scripts-hans", "scripts-hant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"补贴 AND NOT 澳門 AND 支援", "靈活用工", "title:補貼", "\"補貼 每年\"~3"})
    void words_find_neither(String words) {
        assertThat(ids(words(words))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"靈活就業,scripts-hans scripts-hant scripts-old", "灵活就业,scripts-hans scripts-hant"})
    void a_month_that_was_indexed_before_is_found_as_it_is_written(String words, String ids) {
        assertThat(ids(words(words))).containsExactly(ids.split(" "));
    }

    @Test
    void what_is_shown_is_as_the_page_has_it() {
        SearchAnswer.Hit hit = found(words("灵活就业 补贴 台商")).stream()
                .filter(one -> one.id().equals("scripts-hant"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.title()).isEqualTo("澳門推出<em>靈活就業</em>支援計劃");
        assertThat(hit.excerpts()).containsExactly("勞工事務局發放<em>補貼</em>，<em>臺商</em>可於下月申請。");
        assertThat(hit.document().path("body").asText()).startsWith("勞工事務局");
    }

    @ParameterizedTest
    @CsvSource({"蘭州,", "甘肅省,", ",靈活就業"})
    void filters_are_named_in_either_script(String region, String category) {
        var only = new SearchQuery.Only(category, region, null, null, null);
        assertThat(ids(new SearchQuery("支援", only, SearchQuery.Order.BEST_FIRST, 100, true, false)))
                .containsExactly("scripts-hans", "scripts-hant");
    }

    /** As Kibana asks for {@code 灵活就业} and for {@code body: 补贴*}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"multi_match\": {\"type\": \"phrase\", \"query\": \"灵活就業支援\", \"lenient\": true}}",
                "{\"match_phrase\": {\"body\": \"发放補贴\"}}",
                "{\"query_string\": {\"fields\": [\"title\"], \"query\": \"澳門 靈*\", \"analyze_wildcard\": true, \"default_operator\": \"AND\"}}"
            })
    void Kibana_finds_both_scripts(String query) {
        JsonNode answer = indexed.asked("POST", "/scripts-articles-2026-03/_search", "{\"query\": " + query + "}");
        assertThat(answer.at("/hits/total/value").asInt()).as(answer.toString()).isEqualTo(2);
    }

    private static SearchQuery words(String words) {
        return new SearchQuery(words, SearchQuery.Only.ANY, SearchQuery.Order.BEST_FIRST, 100, true, false);
    }

    private List<SearchAnswer.Hit> found(SearchQuery query) {
        return ((SearchAnswer.Found) search.find(query)).hits();
    }

    private List<String> ids(SearchQuery query) {
        return found(query).stream().map(SearchAnswer.Hit::id).sorted().toList();
    }
}
