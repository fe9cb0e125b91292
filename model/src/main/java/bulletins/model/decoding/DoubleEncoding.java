package bulletins.model.decoding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Undoes what a careless program did before us: bytes of one encoding read as another and written out again. What was lost on the way
 * stays lost, and the rest is repaired.
 */
final class DoubleEncoding {
    /** What must be won in the share of everyday characters before a text is rewritten. */
    private static final double GAIN = 0.25;
    /** The share of U+FFFD in the repaired text; one lost character makes up to three. */
    private static final double LOST = 0.5;

    /** Bytes of a character in GB18030 at most. */
    private static final int LONGEST = 4;

    /** Stands for a character that the wrong encoding lacks, so that it was lost: no valid byte in any encoding of Chinese. */
    private static final byte UNKNOWN = (byte) 0xFF;

    /** Bytes of {@code was} were taken for {@code readAs}; {@code bytes} gives them back. */
    private record Mistake(String readAs, Function<String, byte[]> bytes, Encoding was) {
        String undone(String text) {
            return was.decode(bytes.apply(text));
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake("windows-1252", text -> Windows1252.encode(text, UNKNOWN), Encoding.UTF_8),
            new Mistake("gb18030", DoubleEncoding::gb18030, Encoding.UTF_8),
            new Mistake("windows-1252", text -> Windows1252.encode(text, UNKNOWN), Encoding.GB18030));

    private DoubleEncoding() {}

    /** @return the text as it was meant, with the encoding that it was taken for, when it was encoded twice */
    static Optional<Decoder.Decoded> undo(Decoder.Decoded decoded) {
        String foreign = foreign(decoded.text());
        Plausibility now = Plausibility.of(foreign);
        if (now.foreign() < 8 || now.score() > 0.12) return Optional.empty();
        for (Mistake mistake : MISTAKES) {
            Plausibility then = Plausibility.of(mistake.undone(foreign));
            if (then.broken() > LOST * then.foreign() || then.everyday() < now.everyday() + GAIN) continue;
            return Optional.of(new Decoder.Decoded(
                    mistake.undone(decoded.text()),
                    decoded.charset(),
                    decoded.reason() + ", encoded twice (" + mistake.was().name() + " taken for " + mistake.readAs()
                            + "), repaired"));
        }
        return Optional.empty();
    }

    /** @return what can tell: characters that are no ASCII, and after them as much as one of GB18030 may reach over */
    private static String foreign(String text) {
        char[] characters = text.toCharArray();
        StringBuilder foreign = new StringBuilder();
        int end = 0;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 0x80) end = i + LONGEST;
            if (i < end) foreign.append(characters[i]);
        }
        return foreign.toString();
    }

    private static byte[] gb18030(String text) {
        return text.replace("\uFFFD", "").getBytes(Encoding.GB18030.charset());
    }
}
