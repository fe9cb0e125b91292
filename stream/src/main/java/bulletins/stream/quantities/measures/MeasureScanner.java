package bulletins.stream.quantities.measures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.text.CompactText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through a text and finds its measures, leaving out dates and the titles in 《》. */
public final class MeasureScanner {
    private static final String STARTERS = "百千万半人￥$€£RUHCNEGJ美欧港澳英日韩新台";

    /** With 一 they make a word: 唯一一家, 统一三项标准 */
    private static final String BEFORE_ONE = "唯惟统逐专划之合单同";

    private static final int LONGEST_TITLE = 100;

    private final MeasureReader reader;

    public MeasureScanner(MeasureReader reader) {
        this.reader = reader;
    }

    public List<Measure> scan(String text, List<FoundDate> dates) {
        List<Measure> found = new ArrayList<>();
        Iterator<FoundDate> coming = dates.iterator();
        FoundDate date = next(coming);
        int at = 0;
        while (at < text.length()) {
            while (date != null && date.to() <= at) date = next(coming);
            if (date != null && date.from() <= at) {
                at = date.to();
                continue;
            }
            Measure measure = mayStart(text.charAt(at)) && !isEndOfWord(text, at) ? reader.read(text, at) : null;
            if (measure != null) found.add(measure);
            at = measure != null ? measure.to() : past(text, at);
        }
        return found;
    }

    private static boolean isEndOfWord(String text, int at) {
        return text.charAt(at) == '一' && at > 0 && BEFORE_ONE.indexOf(text.charAt(at - 1)) >= 0;
    }

    /** @return where to go on when no measure starts at {@code at} */
    private static int past(String text, int at) {
        if (text.charAt(at) == '《') return endOfTitle(text, at);
        return isEndOfWord(text, at) ? at + 1 : afterNumber(text, at);
    }

    private static int endOfTitle(String text, int at) {
        for (int end = at + 1; end < text.length() && end - at < LONGEST_TITLE; end++) {
            if (text.charAt(end) == '》') return end + 1;
        }
        return at + 1;
    }

    private static @Nullable FoundDate next(Iterator<FoundDate> dates) {
        return dates.hasNext() ? dates.next() : null;
    }

    private static boolean mayStart(char c) {
        return CompactText.isDigit(c)
                || ChineseDigits.value(c) >= 0
                || c == '十'
                || c == '拾'
                || c == '廿'
                || STARTERS.indexOf(c) >= 0;
    }

    /** Past all of a number that is no figure, so that its tail is not taken for one. */
    private static int afterNumber(String text, int at) {
        int end = at;
        while (end < text.length() && isInNumber(text, end)) end++;
        return Math.max(end, at + 1);
    }

    private static boolean isInNumber(String text, int at) {
        char c = text.charAt(at);
        return CompactText.isDigit(c) || ChineseDigits.value(c) >= 0 || ChineseDigits.power(c) > 0;
    }
}
