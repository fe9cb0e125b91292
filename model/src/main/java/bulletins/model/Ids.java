package bulletins.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/** Ids are computed from what a thing is, never drawn, so that the same thing met again is the same document. */
public final class Ids {
    private static final int LENGTH = 24;

    private Ids() {}

    /** @return the id of the page at a canonical url */
    public static String page(String canonicalUrl) {
        return "p-" + hash(canonicalUrl);
    }

    /** @return the id of the bulletin that was received under a canonical url */
    public static String bulletin(String canonicalUrl) {
        return "b-" + hash(canonicalUrl);
    }

    /** @return the id of an item: its bulletin and its origin and title, folded so that spacing and width do not matter */
    public static String item(String bulletinId, String origin, String title) {
        return "i-" + hash(bulletinId + "\n" + folded(origin) + "\n" + folded(title));
    }

    /** @return the id of the one alert that a rule may raise for a story (or, without one, an article) */
    public static String alert(String ruleId, String storyId) {
        return "a-" + hash(ruleId + "\n" + storyId);
    }

    /** @return the id of the rejection of one record by one stage */
    public static String rejection(String stage, RawLocation at) {
        return "r-" + hash(stage + "\n" + at.topic() + "\n" + at.partition() + "\n" + at.offset());
    }

    /** @return the id of the rejection of a link or file that ingest could not bring */
    public static String visit(String url, String reason) {
        return "r-" + hash("ingest\n" + url + "\n" + reason);
    }

    /** @return the SHA-256 of the bytes, in hex */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    private static String hash(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
