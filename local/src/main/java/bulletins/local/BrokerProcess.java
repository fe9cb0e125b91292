package bulletins.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Utils;

/** The child process of {@link LocalBroker}: formats the data folder the first time, then is Kafka. */
final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = Utils.loadProps(arguments[0]);
        Path logs = Path.of(properties.getProperty("log.dirs"));
        if (!Files.exists(logs.resolve("meta.properties"))) format(arguments[0]);
        Kafka.main(arguments);
    }

    private static void format(String properties) {
        String[] command = {"format", "-t", Uuid.randomUuid().toString(), "-c", properties, "--ignore-formatted"};
        int status = StorageTool.execute(command, System.out);
        if (status != 0) System.exit(status);
    }
}
