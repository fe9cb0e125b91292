package bulletins.launcher;

import bulletins.local.ElasticsearchHome;
import java.nio.file.Path;

/** The version of the server that the build unpacked, by its folder's name. */
final class ElasticsearchVersion {
    private ElasticsearchVersion() {}

    static String ofTheBuild() {
        Path home = ElasticsearchHome.under(Path.of(System.getProperty("bulletins.root")));
        return home.getFileName().toString().replace("elasticsearch-", "");
    }
}
