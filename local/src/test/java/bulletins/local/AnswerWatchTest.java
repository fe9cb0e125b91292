package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerWatchTest {
    private final List<String> told = new ArrayList<>();
    private boolean answers = true;
    private final AnswerWatch watch = new AnswerWatch(() -> answers, told::add);

    @Test
    void a_server_that_answers_is_not_told_of() {
        look(5);
        assertThat(told).isEmpty();
    }

    @Test
    void a_server_that_is_silent_for_a_moment_is_not_told_of() {
        answers = false;
        look(2);
        answers = true;
        look(1);
        answers = false;
        look(2);
        assertThat(told).isEmpty();
    }

    @Test
    void a_silence_is_told_once_and_its_end_too() {
        answers = false;
        look(20);
        assertThat(told).singleElement().asString().contains("does not answer");
        answers = true;
        look(3);
        assertThat(told).hasSize(2).last().isEqualTo("answers again");
    }

    private void look(int times) {
        for (int time = 0; time < times; time++) watch.look();
    }
}
