package bulletins.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bulletins.indexer.server.IndexKind;
import bulletins.local.SharedServers;
import bulletins.model.StageCounts;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndexUpkeepTest {
    private static final String OLDER = """
            {"settings": {"analysis": {"analyzer": {"chinese": {"tokenizer": "standard"}, "chinese_search": {"tokenizer": "standard"}}}},
             "mappings": {"dynamic": "strict", "properties": {"id": {"type": "keyword", "ignore_above": 1024}}}}""";

    @Test
    void an_older_index_gets_the_fields_that_were_added_and_the_alias_that_it_lost() throws InterruptedException {
        try (Indexed indexed = new Indexed("older", SharedServers.kafka(), SharedServers.elasticsearch())) {
            indexed.asked("PUT", "/older-articles-2026-03", OLDER);
            indexed.start();
            indexed.arrive(Examples.item("older-1", 1, "骑手参保"));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
        }
    }

    @Test
    void a_server_that_was_emptied_gets_its_templates_again() throws InterruptedException {
        try (Indexed indexed = new Indexed("emptied", SharedServers.kafka(), SharedServers.elasticsearch())) {
            indexed.start();
            indexed.arrive(Examples.item("emptied-1", 1, "之前"));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
            indexed.asked("DELETE", "/emptied-articles-2026-03", "");
            indexed.asked("DELETE", "/_index_template/bulletins-emptied-articles", "");
            indexed.arrive(Examples.item("emptied-2", 1, "之后"));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
            JsonNode mapping = indexed.asked("GET", "/emptied-articles-2026-03/_mapping", "");
            assertThat(mapping.at("/emptied-articles-2026-03/mappings/dynamic").asText())
                    .isEqualTo("strict");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"read_only_allow_delete", "write"})
    void a_full_disk_or_another_block_of_writes_is_a_delay(String block) throws InterruptedException {
        String name = block.replace('_', '-');
        try (Indexed indexed = new Indexed(name, SharedServers.kafka(), SharedServers.elasticsearch())) {
            IndexerStage stage = indexed.start();
            indexed.arrive(Examples.item(name + "-1", 1, "之前"));
            indexed.awaitCount(IndexKind.ARTICLES, 1);
            StageCounts before = indexed.settled(stage);
            String settings = "/" + name + "-*/_settings";
            indexed.asked("PUT", settings, "{\"index.blocks." + block + "\": true}");
            indexed.arrive(Examples.item(name + "-2", 1, "之后"));
            await().atMost(Indexed.PATIENCE).until(() -> stage.counts().waiting() > 0);
            indexed.asked("PUT", settings, "{\"index.blocks." + block + "\": null}");
            indexed.awaitCount(IndexKind.ARTICLES, 2);
            assertThat(indexed.settled(stage).rejected()).isEqualTo(before.rejected());
        }
    }
}
