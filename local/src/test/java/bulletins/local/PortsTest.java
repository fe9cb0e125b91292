package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void a_free_port_is_none_that_an_outgoing_connection_may_get() {
        assertThat(Ports.claim(0, "a server", "local.port")).isBetween(20_000, 31_999);
    }

    @Test
    void a_wanted_port_that_is_taken_is_told_with_the_setting() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.claim(taken.getLocalPort(), "a server", "local.port"))
                    .hasMessageContaining("is taken by another program")
                    .hasMessageContaining("local.port");
        }
    }
}
