package bulletins.stream.decoding;

import java.nio.charset.Charset;

/** An encoding by its WHATWG name, with the Java charset that decodes it. */
record Encoding(String name, Charset charset) {
    static final Encoding UTF_8 = new Encoding("utf-8", java.nio.charset.StandardCharsets.UTF_8);
    static final Encoding GB18030 = new Encoding("gb18030", Charset.forName("GB18030"));

    String decode(byte[] bytes) {
        return name.equals(GB18030.name) ? Gb18030.decode(bytes) : new String(bytes, charset);
    }
}
