package bulletins.model.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
    /** By the variable that names the file; each is read once, as it may be a pipe. */
    private final Map<String, Optional<String>> secrets;

    private final List<String> mistakes;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> groups = new HashSet<>();

    private SettingsNames(
            String file,
            Map<String, String> written,
            Map<String, String> variables,
            Map<String, Optional<String>> secrets,
            List<String> mistakes) {
        this.file = file;
        this.written = written;
        this.variables = variables;
        this.secrets = secrets;
        this.mistakes = mistakes;
    }

    static SettingsNames read(@Nullable Path file, Map<String, String> environment) {
        List<String> mistakes = new ArrayList<>();
        Map<String, String> written = file == null ? Map.of() : SettingsText.read(file, mistakes);
        Map<String, String> variables = environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(VARIABLE_PREFIX))
                .filter(entry -> !entry.getKey().equals(JAVA_OPTIONS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new SettingsNames(file == null ? "" : file.toString(), written, variables, new HashMap<>(), mistakes);
    }

    /** @return the same names, of which nobody has asked for any, with further variables */
    SettingsNames with(Map<String, String> further) {
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(further);
        return new SettingsNames(file, written, all, secrets, new ArrayList<>());
    }

    Optional<String> value(String name) {
        asked.add(name);
        return Optional.ofNullable(variables.get(variable(name)))
                .or(() -> secret(variable(name) + FILE_SUFFIX))
                .or(() -> Optional.ofNullable(written.get(name)));
    }

    /** {@code BULLETINS_X_FILE} names a file that holds the value of {@code BULLETINS_X}, as container secrets do. */
    private Optional<String> secret(String variable) {
        String secret = variables.get(variable);
        return secret == null
                ? Optional.empty()
                : secrets.computeIfAbsent(variable, unread -> secret(variable, secret));
    }

    private Optional<String> secret(String variable, String file) {
        try {
            return Optional.of(Files.readString(Path.of(file)).strip());
        } catch (IOException | InvalidPathException e) {
            mistakes.add("environment " + variable + " names a file that cannot be read: " + file);
            return Optional.empty();
        }
    }

    /** What stands under this name are settings. */
    void group(String name) {
        groups.add(name);
    }

    List<String> groups(String name) {
        group(name);
        String start = name + ".";
        return written.keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()).split("\\.", 2)[0])
                .distinct()
                .toList();
    }

    /** Their variables do not tell dashes from dots. */
    Set<String> below(String name) {
        group(name);
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

    /** Notes once, however often it is read, that a setting is wrong. */
    void mistake(String name, String what) {
        String mistake = described(name) + " " + what + WideQuotes.hint(written.getOrDefault(name, ""));
        if (!mistakes.contains(mistake)) mistakes.add(mistake);
    }

    private String described(String name) {
        if (variables.containsKey(variable(name))) return "environment " + variable(name);
        return file.isEmpty() ? "setting " + name + " (environment " + variable(name) + ")" : file + ": " + name;
    }

    /** @return every mistake noted so far, and every name that nobody asked for */
    List<String> mistakes() {
        List<String> all = new ArrayList<>(mistakes);
        all.addAll(unknown());
        return all;
    }

    private List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (String name : written.keySet()) {
            if (asked.contains(name) || written.get(name).isEmpty()) continue;
            String why = groups.contains(name)
                    ? " must hold names and values of its own" + WideColon.hint(written.get(name))
                    : " is no setting" + NearestName.hint(name, asked);
            unknown.add(file + ": " + name + why);
        }
        Set<String> known = asked.stream().map(SettingsNames::variable).collect(Collectors.toSet());
        for (String name : variables.keySet().stream().sorted().toList()) {
            boolean secret = name.endsWith(FILE_SUFFIX)
                    && known.contains(name.substring(0, name.length() - FILE_SUFFIX.length()));
            if (!known.contains(name) && !secret)
                unknown.add("environment " + name + " is no setting" + NearestName.hint(name, known));
        }
        return unknown;
    }

    private static String variable(String name) {
        return VARIABLE_PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
