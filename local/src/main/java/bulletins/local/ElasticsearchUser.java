package bulletins.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses how Elasticsearch, which refuses root, is started: as ourselves where we are an ordinary user; else as another user who
 * can reach its files; else in a user namespace, where the server sees an ordinary user although the files stay root's.
 *
 * @param prefix goes before the server's command
 */
record ElasticsearchUser(List<String> prefix) {
    private static final List<String> NAMESPACE =
            List.of("unshare", "--user", "--map-user=1000", "--map-group=1000", "--");
    /** Java runs, the server reads, the data folder writes. */
    private static final String PROBE =
            "\"$1\"/bin/java -version && test -r \"$2\"/bin/elasticsearch && test -r \"$2\"/lib && test -w \"$3\" && touch \"$3\"/probe && rm \"$3\"/probe";

    ElasticsearchUser {
        prefix = List.copyOf(prefix);
    }

    /**
     * Hands the data folder to the chosen user.
     *
     * @throws CannotStart when there is no way
     */
    static ElasticsearchUser choose(Path javaHome, Path home, Path data) throws InterruptedException {
        if (!Commands.output(List.of("id", "-u")).equals(Optional.of("0"))) return new ElasticsearchUser(List.of());
        List<String> probe = List.of("sh", "-c", PROBE, "probe", javaHome.toString(), home.toString(), data.toString());
        String user = Optional.ofNullable(System.getenv("SUDO_USER"))
                .filter(name -> !name.equals("root"))
                .orElse("nobody");
        Optional<String> group = Commands.output(List.of("id", "-g", user));
        if (group.isPresent() && own(user + ":" + group.get(), data)) {
            for (List<String> prefix : switches(user, group.get())) {
                if (Commands.succeeds(join(prefix, probe))) return new ElasticsearchUser(prefix);
            }
        }
        if (own("0:0", data) && Commands.succeeds(join(NAMESPACE, probe))) return new ElasticsearchUser(NAMESPACE);
        throw new CannotStart(
                "Elasticsearch refuses to run as root, and here it can neither be started as user '" + user
                        + "', who cannot reach " + home + ", " + data + " or " + javaHome
                        + ", nor in a user namespace: run this as an ordinary user, or clone the project where everyone may read (not under /root)");
    }

    private static List<List<String>> switches(String user, String group) {
        return List.of(
                List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups", "--"),
                List.of("runuser", "-u", user, "--"),
                List.of("su", "-s", "/bin/sh", user, "-c", "exec \"$@\"", "--", "su"));
    }

    private static boolean own(String owner, Path folder) throws InterruptedException {
        return Commands.succeeds(List.of("chown", "-R", owner, folder.toString()));
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    List<String> before(List<String> command) {
        return join(prefix, command);
    }
}
