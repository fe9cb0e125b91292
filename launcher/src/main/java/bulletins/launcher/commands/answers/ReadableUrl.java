package bulletins.launcher.commands.answers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Urls as browsers show them: Chinese characters instead of {@code %E4%B8%AD}; pasted, they lead to the same place. */
public final class ReadableUrl {
    private static final Pattern ESCAPED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]+");

    private ReadableUrl() {}

    public static String of(String url) {
        return ESCAPED.matcher(url).replaceAll(found -> Matcher.quoteReplacement(decoded(found.group())));
    }

    /** @return the characters meant, or the same when they are none of UTF-8's, or would not be seen */
    private static String decoded(String escaped) {
        byte[] bytes = HexFormat.ofDelimiter("%").parseHex(escaped.substring(1));
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return VISIBLE.matcher(text).matches() ? text : escaped;
        } catch (CharacterCodingException e) {
            return escaped;
        }
    }
}
