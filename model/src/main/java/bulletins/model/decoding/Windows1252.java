package bulletins.model.decoding;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** windows-1252 as browsers read it: the five bytes that Windows leaves free are controls, as in Latin-1. */
final class Windows1252 {
    private static final Charset JAVA = Charset.forName("windows-1252");
    private static final Map<Character, Byte> BYTES = new HashMap<>();
    private static final char[] CHARACTERS = new char[256];

    static {
        for (int i = 0; i < 256; i++) {
            char c = new String(new byte[] {(byte) i}, JAVA).charAt(0);
            CHARACTERS[i] = c == '\uFFFD' ? (char) i : c;
            BYTES.putIfAbsent((char) i, (byte) i);
            BYTES.put(CHARACTERS[i], (byte) i);
        }
    }

    private Windows1252() {}

    static String decode(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) text[i] = CHARACTERS[bytes[i] & 0xFF];
        return new String(text);
    }

    /** @return the bytes of a text, with {@code unknown} for what the encoding lacks; controls of Latin-1 are their own bytes */
    static byte[] encode(String text, byte unknown) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = BYTES.getOrDefault(text.charAt(i), unknown);
        return bytes;
    }
}
