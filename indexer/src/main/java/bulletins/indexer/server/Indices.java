package bulletins.indexer.server;

import co.elastic.clients.elasticsearch.indices.CreateIndexRequest;
import co.elastic.clients.elasticsearch.indices.CreateIndexResponse;
import co.elastic.clients.elasticsearch.indices.GetAliasResponse;
import co.elastic.clients.transport.endpoints.BooleanResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares the server for our documents: templates first, each month's index when it is first needed, old months dropped. */
public final class Indices {
    private static final Logger LOG = LoggerFactory.getLogger(Indices.class);

    private final Elasticsearch server;
    private final Months months;
    private final Faults faults;
    private final Lifecycle policy;
    private boolean lifecycle;
    private boolean foundNone;
    private final Set<String> met = new HashSet<>();
    private final Set<String> lost = new TreeSet<>();

    public Indices(Elasticsearch server, Months months) {
        this.server = server;
        this.months = months;
        this.faults = new Faults(server.settings());
        this.policy = new Lifecycle(server, months);
    }

    /** Puts the templates that suit the server, brings older indices up to them and makes this month's, so that all can be read. */
    public Outcome prepare() {
        Abilities.Answer answer = Abilities.ask(server);
        if (answer instanceof Abilities.Answer.Unknown unknown) return unknown.why();
        Abilities abilities = ((Abilities.Answer.Known) answer).abilities();
        String articles = IndexKind.ARTICLES.alias(server.settings());
        foundNone |= isThere(articles + "-*", articles) instanceof Reply.Done<BooleanResponse> any
                && !any.body().value();
        lifecycle = abilities.lifecycle() && months.limited();
        Outcome outcome = lifecycle
                ? put(
                        "the lifecycle policy " + policy.name(),
                        client -> client.ilm().putLifecycle(policy.policy()))
                : Outcome.STORED;
        for (IndexKind kind : IndexKind.values()) {
            if (outcome == Outcome.STORED) outcome = prepare(kind, abilities.chinese());
            if (outcome == Outcome.STORED && abilities.lifecycle()) policy.follow(kind.alias(server.settings()));
        }
        if (outcome == Outcome.STORED)
            LOG.info(
                    "Elasticsearch at {}: Chinese text by {}", server.settings().place(), abilities.chinese());
        return outcome;
    }

    /**
     * Makes an index unless it is there and read by its alias; asked before every write, since a server that was emptied would
     * make one by itself, without our mapping.
     */
    public Outcome ensure(String index) {
        Reply<BooleanResponse> reply = isThere(index, IndexKind.aliasOf(index));
        if (!(reply instanceof Reply.Done<BooleanResponse> there)) return faults.of(reply);
        if (there.body().value()) {
            met.add(index);
            return Outcome.STORED;
        }
        Outcome prepared = prepare();
        return prepared == Outcome.STORED ? make(index) : prepared;
    }

    /** @return whether the server was met without any of our articles since this was last asked: it is new, or has lost them */
    public boolean hasFoundNone() {
        boolean found = foundNone;
        foundNone = false;
        return found;
    }

    /** @return the indices that were there while this process ran, were then gone, and have been made anew since this was last asked */
    public Set<String> lost() {
        Set<String> names = new TreeSet<>(lost);
        lost.clear();
        return names;
    }

    private Reply<BooleanResponse> isThere(String index, String alias) {
        return server.ask(client ->
                client.indices().existsAlias(asked -> asked.index(index).name(alias)));
    }

    /**
     * Drops the months that are older than those kept; where the server has lifecycle policies it does so itself.
     *
     * @return {@link Outcome#STORED} when none is left, else what stood in the way; each month is tried
     */
    public Outcome dropOld() {
        if (!months.limited() || lifecycle) return Outcome.STORED;
        Outcome worst = Outcome.STORED;
        for (IndexKind kind : IndexKind.values()) {
            String alias = kind.alias(server.settings());
            Reply<GetAliasResponse> reply =
                    server.ask(client -> client.indices().getAlias(asked -> asked.index(alias + "-*")));
            if (!(reply instanceof Reply.Done<GetAliasResponse> done)) return faults.of(reply);
            for (String name : done.body().result().keySet()) {
                boolean old = months.of(name, alias).filter(months::dropped).isPresent();
                Outcome dropped = old ? drop(name) : Outcome.STORED;
                if (dropped != Outcome.STORED) worst = dropped;
            }
        }
        return worst;
    }

    private Outcome drop(String name) {
        LOG.info("{} is older than the months kept and is dropped", name);
        return faults.of(server.ask(client -> client.indices().delete(asked -> asked.index(name))));
    }

    private Outcome prepare(IndexKind kind, ChineseText chinese) {
        String alias = kind.alias(server.settings());
        Outcome put = put(
                "the index template of " + alias,
                client -> client.indices().putIndexTemplate(Templates.template(kind, server.settings(), chinese)));
        if (put != Outcome.STORED) return put;
        Outcome made = make(kind.index(server.settings(), months.clock().instant()));
        if (made != Outcome.STORED) return made;
        return put(
                "the mapping of " + alias,
                client -> client.indices().putMapping(Templates.mapping(kind, server.settings())));
    }

    private Outcome make(String index) {
        Reply<CreateIndexResponse> reply = server.ask(client -> client.indices().create(creation(index)));
        boolean there =
                reply instanceof Reply.Refused<?> refused && refused.type().equals("resource_already_exists_exception");
        if (reply instanceof Reply.Done && met.remove(index)) lost.add(index);
        if (!there) return faults.of(reply);
        // Restored or made by somebody else, it may lack the alias that it is read by.
        String alias = IndexKind.aliasOf(index);
        return put(
                "the alias " + alias,
                client -> client.indices().putAlias(same -> same.index(index).name(alias)));
    }

    private Outcome put(String what, Elasticsearch.Asked<?> request) {
        Reply<?> reply = server.ask(request);
        if (reply instanceof Reply.Refused<?> refused && refused.status() == 400)
            return new Outcome.Fatal("Elasticsearch at " + server.settings().place() + " refuses " + what + ": "
                    + refused.reason()
                    + "; another template or an index of that name that is not ours stands in the way:"
                    + " set elasticsearch.index-prefix, or remove it");
        return faults.of(reply);
    }

    private CreateIndexRequest creation(String index) {
        CreateIndexRequest.Builder creation = new CreateIndexRequest.Builder().index(index);
        if (!lifecycle) return creation.build();
        return creation.settings(settings -> settings.lifecycle(policy.of(index)))
                .build();
    }
}
