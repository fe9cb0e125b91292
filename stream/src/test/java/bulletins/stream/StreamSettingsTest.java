package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.settings.Environment;
import bulletins.model.settings.SettingsMistakes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StreamSettingsTest {
    @Test
    void without_any_setting_its_state_lies_beside_the_data() {
        Environment environment = Environment.of(null, Map.of());
        StreamSettings settings = StreamSettings.from(environment);
        environment.rejectMistakes();
        assertThat(settings.groupProtocol()).isEqualTo(StreamSettings.GroupProtocol.CLASSIC);
        assertThat(settings.commitInterval()).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(settings.state()).isEqualTo(Path.of("data", "stream-state"));
    }

    @Test
    void every_value_can_come_from_the_environment() {
        StreamSettings settings = StreamSettings.from(Environment.of(
                null, Map.of("BULLETINS_STREAM_THREADS", "4", "BULLETINS_STREAM_GROUP_PROTOCOL", "streams")));
        assertThat(settings.threads()).isEqualTo(4);
        assertThat(settings.groupProtocol()).isEqualTo(StreamSettings.GroupProtocol.STREAMS);
    }

    @Test
    void mistakes_are_told_together() {
        Environment environment = Environment.of(
                null,
                Map.of(
                        "BULLETINS_STREAM_THREADS",
                        "none",
                        "BULLETINS_STREAM_GROUP_PROTOCOL",
                        "modern",
                        "BULLETINS_STREAM_MEMORY",
                        "64"));
        StreamSettings.from(environment);
        assertThatThrownBy(environment::rejectMistakes)
                .isInstanceOf(SettingsMistakes.class)
                .hasMessageContaining("BULLETINS_STREAM_THREADS")
                .hasMessageContaining("BULLETINS_STREAM_GROUP_PROTOCOL")
                .hasMessageContaining("BULLETINS_STREAM_MEMORY must be a size from 4MB to 1024GB, not '64'");
    }
}
