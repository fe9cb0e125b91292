package bulletins.stream.splitting.formats.word;

import bulletins.stream.splitting.lines.Opened;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EmptyStackException;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads RTF, whose characters stand in the code page of their font. */
public final class RtfReader {
    /** A group to be passed over by whoever does not know its name; the parser does not, it drops the name and reads the group. */
    private static final Pattern OPTIONAL = Pattern.compile("\\{\\\\\\*\\s*\\\\([a-z]{1,32})");

    /** A group of text in the code page, after which comes one that says the same in Unicode. */
    private static final Pattern TWO_SCRIPTS = Pattern.compile("\\{\\\\upr\\s*\\{");

    private static final Pattern SCRIPT = Pattern.compile("(?<!\\\\)\\\\(?:upr|\\*\\s*\\\\ud)(?![a-z]) ?");

    /** How many bytes follow that are no text, for which the parser sets aside memory. */
    private static final Pattern BINARY = Pattern.compile("\\\\bin(\\d{1,10})");

    /** One character by its number, or one that would mean something alone. */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u(?=-?\\d)|[\\\\{}~_-])");

    private static final int MOST_ESCAPED = 5000;

    private RtfReader() {}

    public static Opened read(byte[] bytes) {
        RtfBody body = new RtfBody();
        try {
            byte[] known = interrupted(known(bytes)).getBytes(StandardCharsets.ISO_8859_1);
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(known)), body);
            return new Opened.Document(body.printed());
        } catch (IOException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | EmptyStackException
                | NoSuchElementException broken) {
            // the parser throws these on groups and numbers that do not end
            return Opened.Unreadable.damaged("RTF", broken);
        }
    }

    private static String known(byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher binary = BINARY.matcher(text);
        while (binary.find())
            if (Long.parseLong(binary.group(1)) > bytes.length)
                throw new IOException("a part of it claims to be longer than the file");
        return OPTIONAL.matcher(inUnicode(text))
                .replaceAll(group -> Matcher.quoteReplacement(
                        Command.getInstance(group.group(1)) == null ? "{\\*\\comment" : group.group()));
    }

    /** Of two groups that say the same the second; the parser gives up where they are not as they should be. */
    private static String inUnicode(String rtf) {
        String second = TWO_SCRIPTS.matcher(rtf).replaceAll(Matcher.quoteReplacement("{{\\*\\comment "));
        return SCRIPT.matcher(second).replaceAll("");
    }

    /** With empty groups, for at each character the parser copies those since the last group or command. */
    private static String interrupted(String rtf) {
        StringBuilder text = new StringBuilder(rtf.length());
        Matcher escaped = ESCAPED.matcher(rtf);
        int copied = 0;
        for (int i = 1; escaped.find(); i++) {
            if (i % MOST_ESCAPED > 0) continue;
            text.append(rtf, copied, escaped.start()).append("{}");
            copied = escaped.start();
        }
        return text.append(rtf, copied, rtf.length()).toString();
    }
}
