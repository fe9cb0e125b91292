package bulletins.model.settings;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Settings as written, read once. A value comes from the environment ({@code kafka.bootstrap-servers} is
 * {@code BULLETINS_KAFKA_BOOTSTRAP_SERVERS}), else from the YAML file, else from the code. Readers note their mistakes here and
 * go on with the default; {@link #rejectMistakes} tells all of them, and every name that nobody asked for.
 */
public final class Environment {
    private final SettingsNames names;
    private final String prefix;
    private final Path folder;

    private Environment(SettingsNames names, String prefix, Path folder) {
        this.names = names;
        this.prefix = prefix;
        this.folder = folder;
    }

    /**
     * @param file a YAML file, or null for none
     * @param variables the process environment; only {@code BULLETINS_*} is looked at
     */
    public static Environment of(@Nullable Path file, Map<String, String> variables) {
        Path absolute = (file == null ? Path.of("settings") : file).toAbsolutePath();
        Path parent = absolute.getParent();
        return new Environment(SettingsNames.read(file, variables), "", parent == null ? absolute : parent);
    }

    /** @return the same settings, of which nothing has been read yet, with further variables; no file is read again */
    public Environment with(Map<String, String> variables) {
        return new Environment(names.with(variables), prefix, folder);
    }

    /** @return the same settings seen from inside {@code name}: {@code within("kafka").text("x", …)} reads {@code kafka.x} */
    public Environment within(String name) {
        names.group(prefix + name);
        return new Environment(names, prefix + name + ".", folder);
    }

    /** @return the names directly under {@code name} in the file, in its order, as the ids of the sources */
    public List<String> groups(String name) {
        return names.groups(prefix + name);
    }

    /** @return the names anywhere under {@code name}, in the file or the environment, as those that another program defines */
    Set<String> below(String name) {
        return names.below(prefix + name);
    }

    public String text(String name, String otherwise) {
        return optional(name).orElse(otherwise);
    }

    public Optional<String> optional(String name) {
        return names.value(prefix + name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Notes a mistake when the setting is missing and returns an empty text. */
    public String required(String name) {
        return optional(name).orElseGet(() -> {
            mistake(name, "is missing");
            return "";
        });
    }

    public int number(String name, int otherwise, int least, int most) {
        return parsed(name, otherwise, "a whole number from " + least + " to " + most, text -> {
            int number = Integer.parseInt(text.replace("_", ""));
            if (number < least || number > most) throw new IllegalArgumentException();
            return number;
        });
    }

    public boolean flag(String name, boolean otherwise) {
        return parsed(name, otherwise, "true or false", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw new IllegalArgumentException();
        });
    }

    /** Written as {@code 500ms}, {@code 90s}, {@code 15m}, {@code 6h}, {@code 2d}. */
    public Duration duration(String name, Duration otherwise) {
        return parsed(name, otherwise, "a time such as 500ms, 90s, 15m, 6h or 2d", Quantities::duration);
    }

    /** A duration that must not be zero. */
    public Duration lasting(String name, Duration otherwise) {
        Duration duration = duration(name, otherwise);
        if (!duration.isZero()) return duration;
        mistake(name, "must be longer than nothing");
        return otherwise;
    }

    /** Written as {@code 512KB}, {@code 10MB}, {@code 2GB} (powers of 1024) or plain bytes. */
    public long bytes(String name, long otherwise, long least, long most) {
        String wanted = "a size from " + Quantities.written(least) + " to " + Quantities.written(most);
        return parsed(name, otherwise, wanted, text -> Quantities.bytes(text, least, most));
    }

    /** A relative path counts from the folder of the settings file. */
    public Optional<Path> optionalPath(String name) {
        return optional(name).map(text -> folder.resolve(text).normalize());
    }

    public Path path(String name, Path otherwise) {
        return optionalPath(name).orElse(otherwise);
    }

    /** Of a file in PEM; none where the setting names no file. */
    public List<X509Certificate> certificates(String name) {
        Optional<Path> file = optionalPath(name);
        List<X509Certificate> read = file.map(PemCertificates::in).orElse(List.of());
        if (file.isPresent() && read.isEmpty())
            mistake(name, "names a file without readable PEM certificates: " + file.get());
        return read;
    }

    /** Written as a YAML list, whose texts may hold commas, or as one text with commas between. */
    public List<String> texts(String name, List<String> otherwise) {
        if (optional(name).isEmpty()) return otherwise;
        String value = names.value(prefix + name).orElseThrow();
        return Arrays.stream(value.split(value.contains("\n") ? "\n" : ","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        String choices =
                Arrays.stream(type.getEnumConstants()).map(Environment::written).collect(Collectors.joining(", "));
        return parsed(
                name,
                otherwise,
                "one of " + choices,
                text -> Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    /** @param wanted completes the sentence "must be …"; {@code parse} refuses with {@link IllegalArgumentException} */
    public <T> T parsed(String name, T otherwise, String wanted, Function<String, T> parse) {
        return parsed(name, otherwise, parse, value -> "must be " + wanted + ", not '" + value + "'");
    }

    /** The same for what may hold a password or a key, as addresses do: what is written is not shown. */
    public <T> T parsedUnseen(String name, T otherwise, String wanted, Function<String, T> parse) {
        return parsed(name, otherwise, parse, value -> "must be " + wanted);
    }

    private <T> T parsed(String name, T otherwise, Function<String, T> parse, Function<String, String> words) {
        Optional<String> value = optional(name);
        if (value.isEmpty()) return otherwise;
        try {
            return parse.apply(value.get());
        } catch (IllegalArgumentException e) {
            mistake(name, words.apply(value.get()));
            return otherwise;
        }
    }

    /** Notes once, however often it is read, that a setting is wrong; {@code what} follows its name. */
    public void mistake(String name, String what) {
        names.mistake(prefix + name, what);
    }

    /** @throws SettingsMistakes naming every mistake noted so far and every setting that no reader asked for */
    public void rejectMistakes() {
        List<String> mistakes = names.mistakes();
        if (!mistakes.isEmpty()) throw new SettingsMistakes(mistakes);
    }

    private static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
