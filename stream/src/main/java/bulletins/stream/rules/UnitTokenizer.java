package bulletins.stream.rules;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * At each place of a text the unit that stands there, and the pair that it makes with the next: pairs are rare enough to find a
 * rule by, and a run of them is exactly a substring; the single unit is for terms of one character.
 */
final class UnitTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private List<Units.Unit> units = List.of();
    private int next;
    private boolean pairDue;
    private int lastPosition = -1;
    private int length;

    static String pair(String first, String second) {
        return first + " " + second;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        var text = new StringWriter();
        length = (int) input.transferTo(text);
        units = Units.of(text.toString());
        next = 0;
        pairDue = false;
        lastPosition = -1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pairDue) {
            pairDue = false;
            Units.Unit first = units.get(next - 1);
            Units.Unit second = units.get(next);
            return put(pair(first.text(), second.text()), first.start(), second.end(), 0);
        }
        if (next == units.size()) return false;
        Units.Unit unit = units.get(next++);
        pairDue = next < units.size() && units.get(next).position() == unit.position() + 1;
        int step = unit.position() - lastPosition;
        lastPosition = unit.position();
        return put(unit.text(), unit.start(), unit.end(), step);
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private boolean put(String text, int start, int end, int step) {
        term.append(text);
        offset.setOffset(correctOffset(start), correctOffset(end));
        increment.setPositionIncrement(step);
        return true;
    }
}
