package bulletins.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path folder;

    @Test
    void the_cause_is_told_rather_than_that_the_server_died() throws Exception {
        assertThat(explanation("""
                ERROR Elasticsearch: fatal exception while booting Elasticsearch
                Caused by: java.net.BindException: Address already in use
                \tat java.base/sun.nio.ch.Net.bind(Net.java:565)
                ERROR: Elasticsearch died while starting up, with exit code 1
                """)).contains("Address already in use");
    }

    @Test
    void a_full_disk_is_told_also_when_a_mapped_file_met_it() throws Exception {
        assertThat(explanation("""
                ERROR ProcessTerminatingFaultHandler: Encountered fatal fault: caught exception
                java.lang.InternalError: a fault occurred in a recent unsafe memory access operation in compiled code
                \tat org.apache.kafka.storage.internals.log.OffsetIndex.parseEntry(OffsetIndex.java:200)
                """)).contains(folder + " is full: make room");
    }

    @Test
    void a_limit_of_open_files_is_told_with_how_to_raise_it() throws Exception {
        assertThat(explanation("""
                Caused by: java.nio.file.FileSystemException: /data/kafka/logs/cleaner-offset-checkpoint: Too many open files
                ERROR LogManager: Shutdown broker because all log dirs in /data/kafka/logs have failed
                """)).contains("may not open as many files", "ulimit -Hn");
    }

    @Test
    void where_nothing_else_is_known_its_last_line_is_told() throws Exception {
        assertThat(explanation("starting\nERROR: Elasticsearch died while starting up, with exit code 1\n"))
                .contains("exit code 1");
    }

    private String explanation(String log) throws Exception {
        return new ServerLog(Files.writeString(folder.resolve("server.log"), log)).explanation();
    }
}
