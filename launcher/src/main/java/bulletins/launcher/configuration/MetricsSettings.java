package bulletins.launcher.configuration;

import bulletins.model.settings.Environment;

/**
 * Where Prometheus may read how this process does.
 *
 * @param host the address that is listened on; only this machine's own unless told otherwise
 * @param port 0 for nowhere
 */
public record MetricsSettings(String host, int port) {
    static MetricsSettings from(Environment all) {
        Environment metrics = all.within("metrics");
        return new MetricsSettings(metrics.text("host", "127.0.0.1"), metrics.number("port", 0, 0, 65_535));
    }

    public boolean wanted() {
        return port > 0;
    }
}
