package bulletins.model.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The written settings by dotted name, and which of them anybody asked for. */
final class SettingsNames {
    private static final String VARIABLE_PREFIX = "BULLETINS_";
    private static final String FILE_SUFFIX = "_FILE";
    /** Of the launcher script, and no setting. */
    private static final String JAVA_OPTIONS = VARIABLE_PREFIX + "JAVA_OPTIONS";

    private final String file;
    private final Map<String, String> written;
    private final Map<String, String> variables;
    private final List<String> mistakes;
    private final Set<String> asked = new LinkedHashSet<>();

    private SettingsNames(
            String file, Map<String, String> written, Map<String, String> variables, List<String> mistakes) {
        this.file = file;
        this.written = written;
        this.variables = variables;
        this.mistakes = mistakes;
    }

    static SettingsNames read(@Nullable Path file, Map<String, String> environment, List<String> mistakes) {
        Map<String, String> written = file == null ? Map.of() : SettingsText.read(file, mistakes);
        Map<String, String> variables = environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(VARIABLE_PREFIX))
                .filter(entry -> !entry.getKey().equals(JAVA_OPTIONS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SettingsNames(file == null ? "" : file.toString(), written, variables, mistakes);
    }

    Optional<String> value(String name) {
        asked.add(name);
        String fromEnvironment = variables.get(variable(name));
        if (fromEnvironment == null) fromEnvironment = secret(name);
        return Optional.ofNullable(fromEnvironment != null ? fromEnvironment : written.get(name));
    }

    /** {@code BULLETINS_X_FILE} names a file that holds the value of {@code BULLETINS_X}, as container secrets do. */
    private @Nullable String secret(String name) {
        String file = variables.get(variable(name) + FILE_SUFFIX);
        if (file == null) return null;
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException e) {
            String mistake =
                    "environment " + variable(name) + FILE_SUFFIX + " names a file that cannot be read: " + file;
            if (!mistakes.contains(mistake)) mistakes.add(mistake);
            return null;
        }
    }

    List<String> groups(String name) {
        String start = name + ".";
        return written.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()).split("\\.", 2)[0])
                .distinct()
                .toList();
    }

    /** Their variables do not tell dashes from dots. */
    Set<String> below(String name) {
        String start = name + ".";
        Set<String> below = new LinkedHashSet<>();
        for (String key : written.keySet()) if (key.startsWith(start)) below.add(key.substring(start.length()));
        String variable = variable(start);
        Set<String> inFile = below.stream().map(SettingsNames::variable).collect(Collectors.toSet());
        for (String key : variables.keySet()) {
            if (!key.startsWith(variable)) continue;
            String set = key.substring(variable.length());
            if (set.endsWith(FILE_SUFFIX)) set = set.substring(0, set.length() - FILE_SUFFIX.length());
            if (!inFile.contains(VARIABLE_PREFIX + set))
                below.add(set.toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return below;
    }

    String describe(String name) {
        if (variables.containsKey(variable(name))) return "environment " + variable(name);
        return file.isEmpty() ? "setting " + name + " (environment " + variable(name) + ")" : file + ": " + name;
    }

    List<String> unknown() {
        List<String> mistakes = new ArrayList<>();
        for (String name : written.keySet()) {
            if (!asked.contains(name) && !written.get(name).isEmpty())
                mistakes.add(file + ": " + name + " is no setting" + nearest(name, asked));
        }
        Set<String> known = asked.stream().map(SettingsNames::variable).collect(Collectors.toSet());
        for (String name : variables.keySet().stream().sorted().toList()) {
            boolean secret = name.endsWith(FILE_SUFFIX)
                    && known.contains(name.substring(0, name.length() - FILE_SUFFIX.length()));
            if (!known.contains(name) && !secret)
                mistakes.add("environment " + name + " is no setting" + nearest(name, known));
        }
        return mistakes;
    }

    private static String variable(String name) {
        return VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static String nearest(String name, Set<String> known) {
        return known.stream()
                .min((a, b) -> Integer.compare(distance(name, a), distance(name, b)))
                .filter(candidate -> distance(name, candidate) <= Math.max(3, name.length() / 3))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
    }

    /** Levenshtein's. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) previous[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(swap, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
