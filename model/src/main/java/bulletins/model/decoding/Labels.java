package bulletins.model.decoding;

import bulletins.model.Shipped;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a label such as {@code gb2312} or {@code x-sjis} means to a browser: the tables of the WHATWG encoding standard. */
final class Labels {
    private static final Map<String, Encoding> BY_LABEL = read();

    private Labels() {}

    static Optional<Encoding> named(String label) {
        return Optional.ofNullable(BY_LABEL.get(label.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Encoding> read() {
        Map<String, Encoding> byLabel = new HashMap<>();
        for (String line : new Shipped(Labels.class, "labels.txt").lines()) {
            String[] words = line.split(" ");
            Encoding encoding = new Encoding(words[0], Charset.forName(words[1]));
            for (int i = 2; i < words.length; i++) byLabel.put(words[i], encoding);
        }
        return byLabel;
    }
}
