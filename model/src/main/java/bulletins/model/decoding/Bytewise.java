package bulletins.model.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes of an encoding of pairs as browsers do: a broken pair never swallows the letter or tag after its first byte. */
final class Bytewise {
    private Bytewise() {}

    /** @param odd what a byte that belongs to no pair stands for, {@code U+FFFD} for nothing */
    static String decode(byte[] bytes, Charset charset, Odd odd) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        for (CoderResult result = decoder.decode(in, out, true); result.isError(); ) {
            int at = in.position();
            boolean letterNext = at + 1 < bytes.length && bytes[at + 1] >= 0;
            out.put(odd.of(bytes[at] & 0xFF));
            in.position(at + (letterNext ? 1 : result.length()));
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** What a lone byte stands for. */
    interface Odd {
        Odd NOTHING = lone -> '\uFFFD';

        char of(int lone);
    }
}
