package bulletins.stream.splitting.formats;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes each {@code <} that opens no tag for a sign. CommonMark's own parsers look for the end of a tag up to the end of the
 * paragraph, and again for the next sign.
 */
final class LooseLessThan implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of('<');
    }

    @Override
    public InlineContentParser create() {
        return this;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position begin = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '<' && scanner.peek() != '>') scanner.next();
        String within = scanner.getSource(begin, scanner.position()).getContent();
        return scanner.peek() == '>' && isWhole(within) ? ParsedInline.none() : ParsedInline.of(new Text("<"), begin);
    }

    /** @return whether the first {@code >} ends what began, which comments and the like may hold */
    private static boolean isWhole(String within) {
        if (within.startsWith("!--")) return within.endsWith("--");
        if (within.startsWith("?")) return within.endsWith("?");
        return !within.startsWith("![");
    }
}
