package bulletins.model.searching;

/** The quotes, brackets, spaces, letters and operators that Chinese keyboards type, as queries want them. */
public final class TypedMarks {
    private static final String WIDE = "“”＂（）\u3000＋－＊＆｜";
    private static final String PLAIN = "\"\"\"() +-*&|";
    private static final int TO_PLAIN = 'Ａ' - 'A';

    private TypedMarks() {}

    /** @return the query with each such mark as one plain character, so that all places stay the same */
    public static String plain(String query) {
        char[] plain = query.toCharArray();
        for (int at = 0; at < plain.length; at++) {
            int mark = WIDE.indexOf(plain[at]);
            if (mark >= 0) plain[at] = PLAIN.charAt(mark);
            else if (isWideLetter(plain[at])) plain[at] = (char) (plain[at] - TO_PLAIN);
        }
        return new String(plain);
    }

    private static boolean isWideLetter(char c) {
        return (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }
}
