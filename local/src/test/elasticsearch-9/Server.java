import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/** An Elasticsearch node without the distribution around it: {@code Server FOLDER PORT}. */
class Server {
  public static void main(String[] arguments) throws Exception {
    LogConfigurator.configureESLogging();
    var settings = Settings.builder()
        .put("path.home", arguments[0])
        .put("node.name", "local")
        .put("discovery.type", "single-node")
        .put("network.host", "127.0.0.1")
        .put("http.port", arguments[1])
        .put("transport.port", "9300-9400")
        .put("cluster.routing.allocation.disk.threshold_enabled", false)
        .build();
    var environment = new Environment(settings, Path.of(arguments[0], "config"));
    LogConfigurator.configureWithoutConfig(settings);
    var modules = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
    new Node(environment, PluginsLoader.createPluginsLoader(modules, Set.of(), Map.of())).start();
    System.out.println("Elasticsearch answers at http://127.0.0.1:" + arguments[1]);
    Thread.currentThread().join();
  }
}
