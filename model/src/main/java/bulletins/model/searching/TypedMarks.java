package bulletins.model.searching;

import java.util.regex.Pattern;

/** The quotes, brackets, spaces, letters and operators that Chinese keyboards type, as queries want them. */
public final class TypedMarks {
    private static final String WIDE = "“”＂（）\u3000＋－＊＆｜";
    private static final String PLAIN = "\"\"\"() +-*&|";
    private static final int TO_PLAIN = 'Ａ' - 'A';
    /** Of a document's number, as 某政发[2024]7号, and no range. */
    private static final Pattern YEAR = Pattern.compile("(?<=\\p{IsHan})\\[((?:19|20)\\d\\d)]");

    private TypedMarks() {}

    /**
     * @return the query with each such mark as one plain character, so that all places stay the same; Chinese quotes in pairs between
     *     plain ones are part of the text
     */
    public static String plain(String query) {
        char[] plain = query.toCharArray();
        int quoted = 0;
        for (int at = 0; at < plain.length; at++) {
            if (plain[at] == '"' && at >= quoted) quoted = endOfQuoteWithPairs(query, at);
            boolean ofText = at < quoted && (plain[at] == '“' || plain[at] == '”');
            int mark = ofText ? -1 : WIDE.indexOf(plain[at]);
            if (mark >= 0) plain[at] = PLAIN.charAt(mark);
            else if (isWideLetter(plain[at])) plain[at] = (char) (plain[at] - TO_PLAIN);
        }
        return YEAR.matcher(new String(plain)).replaceAll("〔$1〕");
    }

    /** @return the place behind the plain quote that closes; that of the first one itself, when what is between has no such pairs */
    private static int endOfQuoteWithPairs(String query, int open) {
        boolean inner = false;
        for (int at = open + 1; at < query.length(); at++) {
            char mark = query.charAt(at);
            if (mark == (inner ? '“' : '”')) return open;
            if (mark == '"') return inner ? open : at + 1;
            if (mark == '“' || mark == '”') inner = !inner;
        }
        return open;
    }

    private static boolean isWideLetter(char c) {
        return (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
