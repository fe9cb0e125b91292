package bulletins.model;

import java.util.List;

/**
 * Chinese characters whatever the script: each traditional or variant one as the simplified one, one for one, so that every place in a
 * text stays where it is. Of what is not Chinese nothing changes.
 */
public final class Simplified {
    /** The table as a file, in the form of a dictionary of Hunspell: {@code 靈 st:灵}. */
    public static final Shipped DICTIONARY = new Shipped(Simplified.class, "simplified.dic");

    private static final List<String> PAIRS = DICTIONARY.lines().stream()
            .map(line -> line.substring(0, 1) + line.substring(line.length() - 1))
            .toList();
    private static final char[] TABLE = table();

    private Simplified() {}

    /** @return as long as the text is */
    public static String of(String text) {
        char[] simple = text.toCharArray();
        for (int at = 0; at < simple.length; at++) simple[at] = TABLE[simple[at]];
        return new String(simple);
    }

    /** @return all characters that change, each before what it becomes: {@code 靈灵} */
    public static List<String> pairs() {
        return PAIRS;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) table[c] = (char) c;
        for (String pair : PAIRS) table[pair.charAt(0)] = pair.charAt(1);
        return table;
    }
}
