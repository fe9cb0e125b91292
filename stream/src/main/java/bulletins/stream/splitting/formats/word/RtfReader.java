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

    private RtfReader() {}

    public static Opened read(byte[] bytes) {
        RtfBody body = new RtfBody();
        try {
            new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(known(bytes))), body);
            return new Opened.Document(body.printed());
        } catch (IOException
                | IllegalStateException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | EmptyStackException
                | NoSuchElementException broken) {
            // the parser throws these on groups and numbers that do not end
            return Opened.Unreadable.damaged("RTF", broken);
        }
    }

    private static byte[] known(byte[] bytes) {
        String known = OPTIONAL.matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .replaceAll(group -> Matcher.quoteReplacement(
                        Command.getInstance(group.group(1)) == null ? "{\\*\\comment" : group.group()));
        return known.getBytes(StandardCharsets.ISO_8859_1);
    }
}
