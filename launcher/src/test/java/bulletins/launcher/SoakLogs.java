package bulletins.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the stages wrote while they were hurt: how often they said which thing. */
final class SoakLogs {
    private static final int MOST = 25;
    private static final int TELLING = 150;

    private SoakLogs() {}

    static void print(Path folder) throws IOException {
        Path logs = folder.resolve("logs");
        try (Stream<Path> stages = Files.list(logs)) {
            for (Path stage : stages.sorted().toList())
                print(stage.getFileName().toString(), lines(stage));
        }
    }

    private static void print(String stage, List<String> lines) {
        Map<String, Integer> said = new TreeMap<>();
        for (String line : lines) {
            String words = line.replaceFirst("^\\S+Z ", "").replaceAll("\\d+", "#");
            said.merge(words.substring(0, Math.min(TELLING, words.length())), 1, Integer::sum);
        }
        System.out.println(stage + " wrote " + lines.size() + " lines");
        said.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST)
                .forEach(line -> System.out.printf("%6d %s%n", line.getValue(), line.getKey()));
    }

    private static List<String> lines(Path stage) throws IOException {
        try (Stream<Path> files = Files.list(stage)) {
            List<Path> all = files.toList();
            return all.stream().flatMap(SoakLogs::read).toList();
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
