package bulletins.stream.decoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text as a browser would, and says why it chose that encoding. */
public final class Decoder {

    /**
     * @param charset the encoding's WHATWG name, as {@code gb18030}
     * @param reason the evidence that decided, as {@code valid utf-8}
     */
    public record Decoded(String text, String charset, String reason) {}

    /**
     * @param contentType as the server sent it, null for files
     * @return the text; bytes that are no text at all come back with U+FFFD where a browser shows it
     */
    public Decoded decode(byte[] bytes, @Nullable String contentType) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Decoded(text, "utf-8", "valid utf-8");
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(new String(bytes, Charset.forName("GB18030")), "gb18030", "not utf-8");
        }
    }
}
