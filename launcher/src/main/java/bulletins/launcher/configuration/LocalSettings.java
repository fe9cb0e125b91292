package bulletins.launcher.configuration;

import bulletins.local.SampleSite;
import bulletins.model.settings.Environment;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code demo} and {@code local} are told beyond the stages' own settings. Ports may be 0, for any free one.
 *
 * @param rules the watched folder of alert rules
 * @param site the folder of the sample web site; empty for none
 */
public record LocalSettings(Ports ports, Heaps heaps, Optional<Path> rules, Optional<Path> site) {
    /** Where the servers listen on loopback. */
    public record Ports(int kafka, int elasticsearch, int site) {}

    /** Memory of the servers in megabytes. */
    public record Heaps(int kafka, int elasticsearch) {}

    static LocalSettings from(Environment all) {
        Environment local = all.within("local");
        Environment site = all.within("sample-site");
        return new LocalSettings(
                new Ports(
                        port(local, "kafka-port", 0),
                        port(local, "elasticsearch-port", 0),
                        port(site, "port", SampleSite.PORT)),
                new Heaps(
                        local.number("kafka-heap-megabytes", 256, 128, 32_768),
                        local.number("elasticsearch-heap-megabytes", 512, 256, 32_768)),
                all.within("rules").optionalPath("folder"),
                site.optionalPath("folder"));
    }

    private static int port(Environment settings, String name, int otherwise) {
        return settings.number(name, otherwise, 0, 65_535);
    }
}
