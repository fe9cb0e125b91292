package bulletins.launcher;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** A broker that lets in who has a password, and lets them do what it was told to. */
final class SecuredBroker implements AutoCloseable {
    private static final String LOGIN =
            "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\"%s;";
    private static final Map<String, String> FIXED = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", "1"),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("listener.security.protocol.map", "SASL_PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("inter.broker.listener.name", "SASL_PLAINTEXT"),
            Map.entry("sasl.enabled.mechanisms", "PLAIN"),
            Map.entry("sasl.mechanism.inter.broker.protocol", "PLAIN"),
            Map.entry(
                    "listener.name.sasl_plaintext.plain.sasl.jaas.config",
                    LOGIN.formatted("admin", "a", " user_admin=\"a\" user_bulletins=\"b\"")),
            Map.entry("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer"),
            Map.entry("super.users", "User:admin;User:ANONYMOUS"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            Map.entry("message.max.bytes", "12000000"),
            Map.entry("replica.fetch.max.bytes", "12000000"));

    private final Process process;
    private final int port;

    private SecuredBroker(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static SecuredBroker start(Path folder) throws IOException {
        int port = FreePorts.among(ThreadLocalRandom.current().ints(20_000, 26_000));
        int controller = FreePorts.among(ThreadLocalRandom.current().ints(26_000, 32_000));
        Properties properties = new Properties();
        properties.putAll(FIXED);
        String listener = "SASL_PLAINTEXT://127.0.0.1:" + port;
        properties.setProperty("listeners", listener + ",CONTROLLER://127.0.0.1:" + controller);
        properties.setProperty("advertised.listeners", listener);
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        properties.setProperty("log.dirs", folder.resolve("secured-kafka").toString());
        Path file = folder.resolve("secured.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "bulletins.local.BrokerProcess",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("secured-kafka.log").toFile())
                .start();
        return new SecuredBroker(process, port);
    }

    /** @return the settings with which our stages come in */
    Map<String, String> settings() {
        return Map.of(
                "BULLETINS_KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + port,
                "BULLETINS_KAFKA_CLIENT_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "BULLETINS_KAFKA_CLIENT_SASL_MECHANISM",
                "PLAIN",
                "BULLETINS_KAFKA_CLIENT_SASL_JAAS_CONFIG",
                LOGIN.formatted("bulletins", "b", ""));
    }

    /** @param name what the names of the things begin with */
    void allow(ResourceType type, String name, AclOperation... operations)
            throws ExecutionException, InterruptedException {
        var pattern = new ResourcePattern(type, name, PatternType.PREFIXED);
        List<AclBinding> rights = Stream.of(operations)
                .map(operation -> new AclBinding(
                        pattern, new AccessControlEntry("User:bulletins", "*", operation, AclPermissionType.ALLOW)))
                .toList();
        try (Admin admin = admin()) {
            admin.createAcls(rights).all().get();
        }
    }

    Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers",
                "127.0.0.1:" + port,
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                LOGIN.formatted("admin", "a", "")));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
