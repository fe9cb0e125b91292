package bulletins.model.settings;

import java.util.List;

/** All that is wrong with the settings, told at once: one line for each mistake, naming the setting and where it was read. */
public final class SettingsMistakes extends RuntimeException {
    private final List<String> mistakes;

    SettingsMistakes(List<String> mistakes) {
        super(String.join(System.lineSeparator(), mistakes));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
