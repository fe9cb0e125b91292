package bulletins.ingest.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import bulletins.ingest.fetching.Turns;
import bulletins.ingest.memory.LinkStore;
import bulletins.model.FetchRequest;
import bulletins.model.FetchState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Journeys that move from host to host. */
class JourneysTest extends HostsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void a_journey_that_asks_its_host_again_goes_before_the_hosts_own_links() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        lines.arrived("a.example", NOW);
        assertThat(lines.enter("a.example", false, () -> {
                    turn.end();
                    clock.forward(Duration.ofSeconds(1));
                    assertThat(takeNow()).isEmpty();
                }))
                .isPresent();
    }

    @Test
    void a_journey_moves_only_to_hosts_that_are_ours() throws Exception {
        lines.arrived("a.example", NOW);
        HostTurn turn = take().orElseThrow();
        assigned.leave(Set.of(assigned.of("b.example")));
        assertThat(turn.move("b.example")).isEqualTo(Turns.Move.ELSEWHERE);
        every_host_is_ours();
        assertThat(turn.move("b.example")).isEqualTo(Turns.Move.HELD);
        lines.arrived("b.example", NOW);
        assertThat(take()).isEmpty();
    }

    @Test
    void of_the_journeys_from_elsewhere_one_waits_for_a_host_and_the_others_hold_no_worker() throws Exception {
        lines.arrived("slow.example", NOW);
        HostTurn slow = take().orElseThrow();
        FutureTask<Turns.Move> first = new FutureTask<>(() -> turn("a.example").move("slow.example"));
        Thread worker = new Thread(first);
        worker.start();
        awaitWaiting(worker);
        assertThat(assertTimeoutPreemptively(LONG, () -> turn("b.example").move("slow.example")))
                .isEqualTo(Turns.Move.BUSY);
        slow.end();
        clock.forward(Duration.ofSeconds(1));
        assertThat(first.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Turns.Move.HELD);
    }

    @Test
    void a_source_waits_for_a_host_whoever_else_does() throws Exception {
        lines.arrived("slow.example", NOW);
        HostTurn slow = take().orElseThrow();
        FetchState source = new FetchState(
                "source:s",
                "a.example",
                "https://a.example/",
                new FetchState.Asked(FetchRequest.Reads.PAGE, "s", null, NOW, List.of(), false),
                null,
                FetchState.Schedule.at(NOW, Duration.ofHours(1)),
                FetchState.Memory.NOTHING);
        List<Thread> workers = new ArrayList<>();
        List<FutureTask<Turns.Move>> journeys = new ArrayList<>();
        for (String host : List.of("a.example", "b.example")) {
            HostTurn turn = turn(host, List.of(source));
            journeys.add(new FutureTask<>(() -> {
                Turns.Move move = turn.move("slow.example");
                turn.end();
                clock.forward(Duration.ofSeconds(1));
                return move;
            }));
            workers.add(new Thread(journeys.get(journeys.size() - 1)));
        }
        workers.forEach(Thread::start);
        workers.forEach(JourneysTest::awaitWaiting);
        slow.end();
        clock.forward(Duration.ofSeconds(1));
        for (FutureTask<Turns.Move> journey : journeys)
            assertThat(journey.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Turns.Move.HELD);
    }

    @Test
    void journeys_from_elsewhere_take_turns_with_the_hosts_own_links() throws Exception {
        lines.arrived("www.example", NOW);
        HostTurn journey = turn("a.example");
        assertThat(journey.move("www.example")).isEqualTo(Turns.Move.HELD);
        journey.end();
        clock.forward(Duration.ofSeconds(1));
        HostTurn next = turn("b.example");
        assertThat(assertTimeoutPreemptively(LONG, () -> next.move("www.example")))
                .isEqualTo(Turns.Move.BUSY);
        HostTurn own = take().orElseThrow();
        assertThat(own.name()).isEqualTo("www.example");
        own.end();
        lines.arrived("www.example", NOW);
        clock.forward(Duration.ofSeconds(1));
        assertThat(assertTimeoutPreemptively(LONG, () -> lines.enter("www.example", true, () -> {})))
                .isPresent();
    }

    @Test
    void a_clock_put_back_leaves_no_host_and_no_journey_waiting_for_the_time_it_had_come_to() throws Exception {
        lines.arrived("visited.example", NOW);
        take().orElseThrow().end();
        lines.arrived("visited.example", NOW);
        clock.forward(Duration.ofSeconds(1));
        HostTurn visited = take().orElseThrow();
        turn("rests.example").end();
        FutureTask<Turns.Move> journey =
                new FutureTask<>(() -> turn("a.example").move("rests.example"));
        Thread worker = new Thread(journey);
        worker.start();
        awaitWaiting(worker);
        clock.forward(Duration.ofDays(-1000));
        lines.leave(Set.of(0, 1, 2, 3));
        assertThat(journey.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEqualTo(Turns.Move.BUSY);
        lines.arrived("visited.example", clock.instant());
        visited.end();
        clock.forward(Duration.ofSeconds(1));
        assertThat(take().orElseThrow().name()).isEqualTo("visited.example");
    }

    private Optional<HostTurn> takeNow() {
        try {
            return take();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HostTurn turn(String host) throws InterruptedException {
        return turn(host, List.of());
    }

    private HostTurn turn(String host, List<FetchState> due) throws InterruptedException {
        lines.arrived(host, NOW.minusSeconds(1));
        HostTurn turn = take().orElseThrow();
        turn.next(wanted -> new LinkStore.Due(due, Long.MAX_VALUE));
        assertThat(turn.name()).isEqualTo(host);
        return turn;
    }

    private static void awaitWaiting(Thread worker) {
        await().atMost(LONG).until(() -> worker.getState() == Thread.State.TIMED_WAITING);
    }
}
