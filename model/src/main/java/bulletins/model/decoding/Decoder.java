package bulletins.model.decoding;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text as a browser would, and says why it chose that encoding. Holds no state: one serves all threads. */
public final class Decoder {
    /** What another encoding must win in {@link Plausibility#score} before a declared one is not believed. */
    private static final double DISBELIEF = 0.2;
    /** How readable bytes with zeros among them must be as UTF-16, and how many of the first are looked at. */
    private static final double READABLE = 0.6;

    private static final int LOOKED_AT = 4_096;

    private static final Set<String> EAST_ASIAN =
            Set.of("gb18030", "big5", "euc-jp", "shift_jis", "euc-kr", "iso-2022-jp");

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
        return marked(bytes).orElseGet(() -> {
            Decoded decoded = judged(bytes, contentType);
            return DoubleEncoding.undo(decoded).orElse(decoded);
        });
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF))
            return Optional.of(new Decoded(
                    new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "utf-8", "byte order mark"));
        boolean little = starts(bytes, 0xFF, 0xFE);
        if (little || starts(bytes, 0xFE, 0xFF)) return Optional.of(utf16(bytes, 2, little, "byte order mark"));
        return unmarkedUtf16(bytes);
    }

    /** Without a mark, UTF-16 shows by the zeros in its tags, and reads plainly one way round. */
    private static Optional<Decoded> unmarkedUtf16(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
        if (!contains(start, (byte) 0)) return Optional.empty();
        double little = Plausibility.readable(utf16(start, 0, true, "").text());
        double big = Plausibility.readable(utf16(start, 0, false, "").text());
        if (Math.max(little, big) < READABLE) return Optional.empty();
        return Optional.of(utf16(bytes, 0, little > big, "zero bytes, and it reads so"));
    }

    private static Decoded utf16(byte[] bytes, int from, boolean little, String reason) {
        int length = (bytes.length - from) / 2 * 2;
        return new Decoded(
                new String(bytes, from, length, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE),
                little ? "utf-16le" : "utf-16be",
                reason);
    }

    private static Decoded judged(byte[] bytes, @Nullable String contentType) {
        List<Declared> declared = Declared.all(bytes, contentType);
        for (Declared claim : declared)
            if (claim.encoding().name().equals("iso-2022-jp") && contains(bytes, (byte) 0x1B))
                return read(bytes, claim);
        Utf8 utf8 = Utf8.look(bytes);
        if (utf8.strict()) {
            byte[] whole = utf8.tail() == 0 ? bytes : Arrays.copyOf(bytes, bytes.length - utf8.tail());
            return new Decoded(
                    Encoding.UTF_8.decode(whole),
                    "utf-8",
                    utf8.tail() == 0 ? "valid utf-8" : "valid utf-8, cut at the end");
        }
        boolean saysUtf8 = declared.stream().anyMatch(claim -> claim.encoding().equals(Encoding.UTF_8));
        if (utf8.nearly(saysUtf8))
            return new Decoded(
                    Encoding.UTF_8.decode(bytes), "utf-8", "utf-8 but for " + utf8.broken() + " broken bytes");
        return likeliest(bytes, declared);
    }

    /** The first claim, unless another claim or a common encoding of Chinese or Japanese reads much better. */
    private static Decoded likeliest(byte[] bytes, List<Declared> declared) {
        List<Declared> candidates = new ArrayList<>(declared);
        if (declared.stream()
                .noneMatch(claim -> EAST_ASIAN.contains(claim.encoding().name())))
            Pairs.of(bytes)
                    .encoding()
                    .ifPresent(encoding -> candidates.add(0, new Declared(encoding, "the shape of its bytes")));
        if (standAlone(bytes)) candidates.add(new Declared(Encoding.WINDOWS_1252, "accents among Latin letters"));
        candidates.add(new Declared(Encoding.GB18030, "no better claim"));
        for (String other : List.of("big5", "shift_jis"))
            Labels.named(other).ifPresent(encoding -> candidates.add(new Declared(encoding, "no better claim")));
        Decoded best = null;
        double most = 0;
        for (Declared candidate : candidates) {
            Decoded decoded = read(bytes, candidate);
            double score = Plausibility.of(decoded.text()).score();
            if (best == null || score > most + DISBELIEF) {
                String over = best == null ? "" : ", reads better than " + best.charset();
                best = new Decoded(decoded.text(), decoded.charset(), candidate.by() + over);
                most = score;
            }
        }
        return best == null ? read(bytes, new Declared(Encoding.GB18030, "not utf-8")) : best;
    }

    private static Decoded read(byte[] bytes, Declared claim) {
        String text = claim.encoding().decode(bytes);
        boolean cut = text.endsWith("\uFFFD") && text.indexOf('\uFFFD') == text.length() - 1;
        return new Decoded(
                cut ? text.substring(0, text.length() - 1) : text,
                claim.encoding().name(),
                claim.by());
    }

    /** In encodings of Chinese, Japanese and Korean most bytes that are no ASCII come in pairs; accents stand among letters. */
    private static boolean standAlone(byte[] bytes) {
        int all = 0;
        int alone = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            all++;
            if ((i == 0 || bytes[i - 1] >= 0) && (i + 1 == bytes.length || bytes[i + 1] >= 0)) alone++;
        }
        return alone * 10 > all * 7;
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) return false;
        for (int i = 0; i < first.length; i++) if ((bytes[i] & 0xFF) != first[i]) return false;
        return true;
    }

    private static boolean contains(byte[] bytes, byte wanted) {
        for (byte b : bytes) if (b == wanted) return true;
        return false;
    }
}
