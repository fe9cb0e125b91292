package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SharedRoomTest {
    private int free = 500;
    private final ForwardClock clock = new ForwardClock(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    private final SharedRoom room = new SharedRoom(() -> free, clock);

    @Test
    void a_folder_alone_may_bring_all_that_there_is_room_for() throws Exception {
        assertThat(asked("a")).isEqualTo(500);
        written("a", 500);
        read(100);
        assertThat(asked("a")).isEqualTo(100);
    }

    @Test
    void what_is_given_to_one_folder_and_not_yet_written_is_no_room_for_others() throws Exception {
        asked("a");
        assertThat(asked("b")).isZero();
        written("a", 200);
        assertThat(asked("b")).isEqualTo(300);
    }

    @Test
    void folders_that_ask_in_turn_are_given_parts_so_that_none_waits_for_all_of_another() throws Exception {
        round();
        for (int look = 0; look < 20; look++) {
            read(90);
            int[] parts = round();
            assertThat(parts).doesNotContain(0);
            assertThat(parts[0]).as("the first part").isLessThan(80);
        }
    }

    @Test
    void what_could_not_be_written_is_room_again() throws Exception {
        asked("a");
        room.settled("a");
        assertThat(asked("a")).isEqualTo(500);
    }

    @Test
    void where_nobody_knows_how_far_stream_is_no_folder_waits_for_the_archive_of_another() throws Exception {
        free = Integer.MAX_VALUE;
        for (String folder : new String[] {"a", "b", "c"})
            assertThat(asked(folder)).isEqualTo(Integer.MAX_VALUE);
        free = 500;
        assertThat(asked("d")).as("once it is known").isPositive();
    }

    @Test
    void a_folder_that_hangs_in_the_midst_of_its_archive_keeps_no_room_from_others_for_longer_than_a_minute()
            throws Exception {
        asked("on a share");
        clock.forward(Duration.ofSeconds(50));
        room.brought("on a share");
        clock.forward(Duration.ofSeconds(50));
        assertThat(asked("b")).as("while it brings").isZero();
        clock.forward(Duration.ofSeconds(10));
        assertThat(asked("b")).isEqualTo(500);
    }

    private int[] round() throws InterruptedException {
        int[] parts = new int[3];
        for (int folder = 0; folder < parts.length; folder++) parts[folder] = asked("folder-" + folder);
        for (int folder = 0; folder < parts.length; folder++) written("folder-" + folder, parts[folder]);
        return parts;
    }

    private int asked(String source) throws InterruptedException {
        return room.of(source);
    }

    private void written(String source, int files) {
        free -= files;
        room.settled(source);
    }

    private void read(int files) {
        free += files;
    }
}
