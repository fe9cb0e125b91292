package bulletins.model;

import java.nio.charset.StandardCharsets;

/** One form of percent-encoding: capital hex digits, nothing encoded that needs none, everything that does in UTF-8. */
final class PercentEncoding {
    /** May stand in a path as they are, besides letters and digits (RFC 3986 section 3.3). */
    static final String PATH = "-._~!$&'()*+,;=:@/";

    static final String QUERY = PATH + "?";
    private static final String UNRESERVED = "-._~";

    private PercentEncoding() {}

    static String of(String text, String plain) {
        StringBuilder into = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int encoded = point == '%' ? octet(text, i) : -1;
            if (encoded >= 0) {
                if (alphanumeric(encoded) || UNRESERVED.indexOf(encoded) >= 0) into.append((char) encoded);
                else hex(into, encoded);
                i += 3;
                continue;
            }
            if (alphanumeric(point) || plain.indexOf(point) >= 0) into.appendCodePoint(point);
            else for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) hex(into, one & 0xff);
            i += Character.charCount(point);
        }
        return into.toString();
    }

    private static int octet(String text, int at) {
        if (at + 2 >= text.length()) return -1;
        int high = Character.digit(text.charAt(at + 1), 16);
        int low = Character.digit(text.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean alphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static void hex(StringBuilder into, int octet) {
        into.append('%').append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)));
        into.append(Character.toUpperCase(Character.forDigit(octet & 15, 16)));
    }
}
