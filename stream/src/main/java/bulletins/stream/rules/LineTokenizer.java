package bulletins.stream.rules;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Each line of a text as one term, folded: for fields whose values are met only as a whole. */
final class LineTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private String text = "";
    private int next;

    /** @return the line as it is compared: of one that is longer than a term may be the beginning */
    static String folded(String value) {
        String folded = Normalizer.normalize(value, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        return folded.substring(0, Math.min(Units.LONGEST, folded.length()));
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var whole = new StringWriter();
        input.transferTo(whole);
        text = whole.toString();
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next >= text.length()) return false;
        int end = text.indexOf('\n', next) < 0 ? text.length() : text.indexOf('\n', next);
        term.append(folded(text.substring(next, end)));
        offset.setOffset(correctOffset(next), correctOffset(end));
        next = end + 1;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }
}
