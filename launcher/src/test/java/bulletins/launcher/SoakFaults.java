package bulletins.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills the processes of a {@link Soak}, or lets them hang for a while. */
final class SoakFaults {
    /** By what tells their processes from others. */
    static final List<String> SERVERS = List.of("bulletins.local.BrokerProcess", "org.elasticsearch.server");
    /** In steps of the soak. */
    private static final int LONGEST_HANG = 22;

    private final Random random;
    private final Path folder;
    private final Map<String, Launched> running;
    private final Starter starter;
    private final Map<String, Integer> kills = new TreeMap<>();
    private final Map<String, Integer> hangs = new TreeMap<>();
    /** What hangs, and the step at which it goes on. */
    private final Map<ProcessHandle, Long> hanging = new HashMap<>();

    interface Starter {
        void start(String stage) throws IOException;
    }

    /**
     * @param running the stages, by their names
     * @param starter starts one of them again
     */
    SoakFaults(Random random, Path folder, Map<String, Launched> running, Starter starter) {
        this.random = random;
        this.folder = folder;
        this.running = running;
        this.starter = starter;
    }

    void strike(long step) throws Exception {
        List<String> victims = new ArrayList<>(running.keySet());
        victims.addAll(SERVERS);
        String victim = victims.get(random.nextInt(victims.size()));
        if (random.nextInt(3) == 0) hang(victim, step);
        else kill(victim);
    }

    private void kill(String victim) throws Exception {
        kills.merge(victim, 1, Integer::sum);
        Launched stage = running.get(victim);
        if (stage == null) {
            server(victim).forEach(ProcessHandle::destroyForcibly);
            return;
        }
        stage.kill();
        Thread.sleep(random.nextInt(5_000));
        starter.start(victim);
    }

    private void hang(String victim, long step) throws Exception {
        hangs.merge(victim, 1, Integer::sum);
        Launched stage = running.get(victim);
        List<ProcessHandle> processes = stage == null
                ? server(victim)
                : ProcessHandle.of(stage.id()).stream().toList();
        for (ProcessHandle process : processes) {
            signal("STOP", process);
            hanging.put(process, step + 1 + random.nextInt(LONGEST_HANG));
        }
    }

    /** Lets go on what has hung for long enough. */
    void goOn(long step) throws Exception {
        for (Map.Entry<ProcessHandle, Long> hung : List.copyOf(hanging.entrySet())) {
            if (hung.getValue() > step) continue;
            hanging.remove(hung.getKey());
            if (hung.getKey().isAlive()) signal("CONT", hung.getKey());
        }
    }

    private static void signal(String signal, ProcessHandle process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** The server's own process, which bears its name and folder in its command. */
    List<ProcessHandle> server(String name) throws IOException {
        List<ProcessHandle> found = new ArrayList<>();
        for (ProcessHandle process : ProcessHandle.current().descendants().toList()) {
            Path command = Path.of("/proc/" + process.pid() + "/cmdline");
            String line = Files.exists(command) ? Files.readString(command) : "";
            boolean java = line.substring(0, Math.max(0, line.indexOf('\0'))).endsWith("/java");
            if (java && line.contains(name) && line.contains(folder.toString()) && !line.contains(Main.class.getName()))
                found.add(process);
        }
        return found;
    }

    @Override
    public String toString() {
        return "kills " + kills + ", hangs " + hangs;
    }
}
