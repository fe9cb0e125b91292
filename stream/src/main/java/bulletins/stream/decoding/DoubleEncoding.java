package bulletins.stream.decoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Undoes what a careless program did before us: bytes of one encoding read as another and written out again. */
final class DoubleEncoding {
    /** What must be won in {@link Plausibility#score} before a text is rewritten. */
    private static final double GAIN = 0.25;

    /** Bytes of {@code was} were taken for {@code readAs}. */
    private record Mistake(Charset readAs, Encoding was) {}

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(Charset.forName("windows-1252"), Encoding.UTF_8),
            new Mistake(Charset.forName("ISO-8859-1"), Encoding.UTF_8),
            new Mistake(Charset.forName("GB18030"), Encoding.UTF_8),
            new Mistake(Charset.forName("ISO-8859-1"), Encoding.GB18030));

    private DoubleEncoding() {}

    /** @return the text as it was meant, with the encoding that it was taken for, when it was encoded twice */
    static Optional<Decoder.Decoded> undo(Decoder.Decoded decoded) {
        Plausibility now = Plausibility.of(decoded.text());
        if (now.foreign() < 8 || now.score() > 0.12) return Optional.empty();
        for (Mistake mistake : MISTAKES) {
            Optional<String> meant =
                    bytes(decoded.text(), mistake.readAs()).flatMap(bytes -> read(bytes, mistake.was()));
            if (meant.isPresent() && Plausibility.of(meant.get()).score() > now.score() + GAIN)
                return Optional.of(new Decoder.Decoded(
                        meant.get(),
                        decoded.charset(),
                        decoded.reason() + ", encoded twice (" + mistake.was().name() + " taken for "
                                + mistake.readAs().name() + "), repaired"));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> bytes(String text, Charset charset) {
        try {
            ByteBuffer buffer = charset.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return Optional.of(bytes);
        } catch (CharacterCodingException notOfThatCharset) {
            return Optional.empty();
        }
    }

    private static Optional<String> read(byte[] bytes, Encoding encoding) {
        if (encoding.equals(Encoding.UTF_8) && !Utf8.look(bytes).strict()) return Optional.empty();
        String text = encoding.decode(bytes);
        return text.indexOf('\uFFFD') >= 0 ? Optional.empty() : Optional.of(text);
    }
}
