package bulletins.model.decoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** An encoding by its WHATWG name, with the Java charset that decodes it. */
record Encoding(String name, Charset charset) {
    static final Encoding UTF_8 = new Encoding("utf-8", StandardCharsets.UTF_8);
    static final Encoding GB18030 = new Encoding("gb18030", Charset.forName("GB18030"));
    static final Encoding WINDOWS_1252 = new Encoding("windows-1252", Charset.forName("windows-1252"));

    String decode(byte[] bytes) {
        return switch (name) {
            case "gb18030" -> Gb18030.decode(bytes);
            case "windows-1252" -> Windows1252.decode(bytes);
            case "big5", "euc-jp", "euc-kr", "shift_jis" -> Bytewise.decode(bytes, charset, Bytewise.Odd.NOTHING);
            default -> new String(bytes, charset);
        };
    }
}
