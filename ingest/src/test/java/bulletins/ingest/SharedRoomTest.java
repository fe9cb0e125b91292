package bulletins.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedRoomTest {
    private int free = 500;
    private final SharedRoom room = new SharedRoom(() -> free);

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
    void where_stream_takes_no_room_none_is_kept_from_any() throws Exception {
        free = Integer.MAX_VALUE;
        asked("a");
        room.settled("a");
        for (String folder : new String[] {"b", "a", "c"}) {
            assertThat(asked(folder)).isGreaterThan(100_000_000);
            room.settled(folder);
        }
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
