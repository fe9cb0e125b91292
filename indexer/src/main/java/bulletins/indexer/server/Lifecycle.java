package bulletins.indexer.server;

import co.elastic.clients.elasticsearch.ilm.PutLifecycleRequest;
import co.elastic.clients.elasticsearch.indices.GetIndicesSettingsResponse;
import co.elastic.clients.elasticsearch.indices.IndexSettings;
import co.elastic.clients.elasticsearch.indices.IndexSettingsLifecycle;
import co.elastic.clients.elasticsearch.indices.IndexState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy by which a server drops the months that are older than those kept. Each index prefix has its own, so that installations
 * that share a server keep as many months as each wants; an index with a policy of somebody else's is left to that.
 */
final class Lifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Lifecycle.class);
    private static final String NAME = "bulletins-months";
    private static final String POLICY_OF_INDEX = "index.lifecycle.name";

    private final Elasticsearch server;
    private final Months months;
    private final Faults faults;

    Lifecycle(Elasticsearch server, Months months) {
        this.server = server;
        this.months = months;
        this.faults = new Faults(server.settings());
    }

    String name() {
        return server.settings().prefix() + NAME;
    }

    PutLifecycleRequest policy() {
        String age = months.keptDays() + "d";
        return PutLifecycleRequest.of(request -> request.name(name())
                .policy(policy -> policy.phases(phases -> phases.hot(hot -> hot.actions(none -> none))
                        .delete(end ->
                                end.minAge(after -> after.time(age)).actions(actions -> actions.delete(all -> all))))));
    }

    /**
     * Gives indices that were made while all months were kept the policy, or takes it from all when none is to be dropped any more.
     * What stands in the way is told and keeps nobody from indexing.
     */
    void follow(String alias) {
        Reply<GetIndicesSettingsResponse> reply = server.ask(client -> client.indices()
                // Of an index that has nothing of what is asked for, the answer says nothing.
                .getSettings(asked -> asked.index(alias).name("index.number_of_shards", POLICY_OF_INDEX)));
        if (!(reply instanceof Reply.Done<GetIndicesSettingsResponse> done)) {
            tell(alias, reply);
            return;
        }
        List<String> others = done.body().result().entrySet().stream()
                .filter(index -> months.limited()
                        ? months.of(index.getKey(), alias).isPresent() && mayBeGiven(policyOf(index.getValue()))
                        : isOurs(policyOf(index.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (others.isEmpty()) return;
        Stream<Reply<?>> changed = months.limited() ? others.stream().map(this::give) : Stream.of(take(others));
        changed.filter(answer -> !(answer instanceof Reply.Done))
                .findFirst()
                .ifPresent(answer -> tell(String.join(",", others), answer));
    }

    private boolean mayBeGiven(String policy) {
        return policy.isEmpty() || (isOurs(policy) && !policy.equals(name()));
    }

    /** Before each prefix had its own, indices of all bore one name. */
    private boolean isOurs(String policy) {
        return policy.equals(name()) || policy.equals(NAME);
    }

    /** @return what lets an index last until its month has been over for as long as months are kept, whenever it was made */
    IndexSettingsLifecycle of(String index) {
        Instant end = IndexKind.monthOf(index)
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return IndexSettingsLifecycle.of(kept -> kept.name(name()).originationDate(end.toEpochMilli()));
    }

    private Reply<?> give(String index) {
        return server.ask(client -> client.indices()
                .putSettings(asked -> asked.index(index).settings(settings -> settings.lifecycle(of(index)))));
    }

    private Reply<?> take(List<String> indices) {
        return server.ask(client -> client.ilm().removePolicy(asked -> asked.index(String.join(",", indices))));
    }

    private void tell(String indices, Reply<?> reply) {
        LOG.warn(
                "Elasticsearch may not drop the old months of {} as indexer.keep-months says: the policy {} could not be {} ({});"
                        + " it is tried again at the next start. The account needs manage and manage_ilm on our indices",
                indices,
                name(),
                months.limited() ? "given to them" : "taken from them",
                faults.of(reply).why());
    }

    private static String policyOf(IndexState state) {
        IndexSettings all = state.settings();
        IndexSettings settings = all == null || all.index() == null ? all : all.index();
        IndexSettingsLifecycle lifecycle = settings == null ? null : settings.lifecycle();
        return lifecycle == null ? "" : Objects.requireNonNullElse(lifecycle.name(), "");
    }
}
