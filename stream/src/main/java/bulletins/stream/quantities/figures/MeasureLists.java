package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.text.Joints;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows which measures of one text stand as a list, with nothing but pauses or a turn to a rise or fall between them. */
final class MeasureLists {
    private static final String PAUSES = "，、,（()）的左右以上和及与+-";

    /** Longer ones are handed out by nobody; so each place is looked at a bounded number of times. */
    private static final int LONGEST = 40;

    private final String text;
    private final List<Measure> measures;
    /** Of each measure, whether a turn joins it to the one before, once that has been looked at. */
    private final Map<Integer, Boolean> turns = new HashMap<>();

    /** @param measures those of the text, from left to right */
    MeasureLists(String text, List<Measure> measures) {
        this.text = text;
        this.measures = measures;
    }

    /** @return the measures in a row from the {@code first} on; of {@code changes} some may rise and others fall */
    List<Measure> from(int first, boolean changes) {
        int next = first + 1;
        int most = Math.min(measures.size(), first + LONGEST);
        while (next < most && joins(next, changes)) next++;
        return measures.subList(first, next);
    }

    private boolean joins(int next, boolean changes) {
        int end = measures.get(next - 1).to();
        int start = measures.get(next).from();
        return onlyPauses(end, start) || (changes && turns.computeIfAbsent(next, at -> turn(end, start) != null));
    }

    /** @return the rise or fall that a list of changes goes on with after {@code from}: 增加3万人、减少1万人; null when none does */
    @Nullable
    Change turn(int from, int to) {
        if (from >= to || !Joints.at(text, from)) return null;
        Change change = Change.before(text, from + 1, to);
        boolean bare = change != null && change.comparison() == null && change.subjectEnd() == from + 1;
        return bare ? change : null;
    }

    /** @return whether nothing but pauses and words such as 左右 stand between two places */
    boolean onlyPauses(int from, int to) {
        for (int at = from; at < to; at++) {
            if (PAUSES.indexOf(text.charAt(at)) < 0) return false;
        }
        return true;
    }

    /** @return where the words of a measure may begin: after the one before, which a name may go around: 完成任务(5万人)的90% */
    int least(int at) {
        if (at == 0) return 0;
        Measure before = measures.get(at - 1);
        boolean aside = text.startsWith(")", before.to()) && text.startsWith("(", before.from() - 1);
        if (!aside) return before.to();
        return at == 1 ? 0 : measures.get(at - 2).to();
    }

    Measure get(int at) {
        return measures.get(at);
    }

    /** @return where the measure after {@code last} starts, else the end of the text */
    int endAfter(int last) {
        return last + 1 < measures.size() ? measures.get(last + 1).from() : text.length();
    }
}
