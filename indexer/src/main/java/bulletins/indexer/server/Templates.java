package bulletins.indexer.server;

import bulletins.model.Shipped;
import co.elastic.clients.elasticsearch.indices.PutIndexTemplateRequest;
import co.elastic.clients.elasticsearch.indices.PutMappingRequest;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.json.WithJson;
import java.io.StringReader;

/** The index templates as shipped, put together for what the server can do. */
final class Templates {
    /** Above the 100–200 of templates that come with the server. */
    private static final long PRIORITY = 500;

    private Templates() {}

    static PutIndexTemplateRequest template(IndexKind kind, ServerSettings settings, ChineseText chinese) {
        String alias = kind.alias(settings);
        return PutIndexTemplateRequest.of(template -> template.name("bulletins-" + alias)
                .indexPatterns(alias + "-*")
                .priority(PRIORITY)
                .meta("made_by", JsonData.of("Bulletin Stream"))
                .template(index -> index.settings(chosen -> chosen.numberOfShards("1")
                                .autoExpandReplicas("0-1")
                                .mapping(limits -> limits.ignoreMalformed(true))
                                .analysis(chinese::analysis))
                        .mappings(mapping -> shipped(kind.word(), mapping))
                        .aliases(alias, same -> same)));
    }

    /** @return what brings indices made by an older template up to the fields of this one */
    static PutMappingRequest mapping(IndexKind kind, ServerSettings settings) {
        return PutMappingRequest.of(mapping -> shipped(kind.word(), mapping.index(kind.alias(settings))));
    }

    static <B> B shipped(String name, WithJson<B> builder) {
        String place = "/bulletins/indexer/templates/" + name + ".json";
        return builder.withJson(new StringReader(new Shipped(Templates.class, place).text()));
    }
}
