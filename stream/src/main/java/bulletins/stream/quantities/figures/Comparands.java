package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.text.Joints;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers that only tell what another is compared with: the 6.2% of 比7月的6.2%高0.1个百分点, the 4.5% of 低于4.5%的目标1.6个百分点. */
final class Comparands {
    private static final int REACH = 18;
    private static final Pattern THAN = Pattern.compile("(?:(?<![占同环对])比|较)[^，。；、\\n]{1,14}的$");
    private static final Pattern CHANGE =
            Pattern.compile("(?:高出?|低|多|少|上升|下降|增加|减少|提高|降低|增长|回升|回落|扩大|收窄|下滑|上涨|下跌|多增|少增)(?:了|约|近)?");
    private static final Pattern BEYOND = Pattern.compile("(?:高于|低于|高出|优于)[^，。；、\\n]{0,8}$");
    private static final Pattern AIM = Pattern.compile("的[^，。；、\\d\\n]{2,10}");
    private static final Pattern AS = Pattern.compile("[与同和跟][^，。；、\\n]{1,14}的$");
    private static final Pattern EVEN = Pattern.compile("(?:基本|大体|大致|总体)?(?:持平|相当|一致|相比)");

    /** 比5月份的4.1%略有上升 does not say by how much. */
    private static final Pattern SOMEWHAT =
            Pattern.compile("(?:略有|略微|有所|稍有|小幅|大幅|明显|显著|进一步|继续)(?:上升|下降|回升|回落|增加|减少|增长|提高|降低|上涨|下跌|改善|好转|扩大|收窄)");

    private static final Pattern BEYOND_TOLD =
            Pattern.compile("(?:[高低优好差]于|不及|超过)[^，。；、\\n]{0,8}(?:(?<!\\d)[年月周]前?|季度|[同上前]期|[年月周]初|前)的?$");
    /** 控制在4.5%的目标以内 */
    private static final Pattern WITHIN_AIM = Pattern.compile("(?:以内|左右)?的?[^，。；、\\d\\n]{0,6}目标(?:以内|之内|范围|内)");

    /** 失业率3.28%，控制在4.5%以内 */
    private static final Pattern HELD = Pattern.compile("\\d%，(?:均|都|始终|一直|持续|稳定|有效)?控制在\\p{IsHan}{0,4}$");

    private static final Pattern INSIDE = Pattern.compile("[以之]内");
    private static final Pattern END = Pattern.compile("[，。；)\\n]|$");

    private Comparands() {}

    /** @return the measures without those */
    static List<Measure> leftOut(String text, List<Measure> measures) {
        List<Measure> kept = new ArrayList<>();
        for (int at = 0, end; at < measures.size(); at = end) {
            end = listEnd(text, measures, at);
            Measure next = end == measures.size() ? null : measures.get(end);
            List<Measure> list = measures.subList(at, end);
            if (!areSo(text, list.get(0).from(), list.get(list.size() - 1), next)) kept.addAll(list);
        }
        return kept;
    }

    /** Several are joined by one character each: 较上年的6.5%和7.1%有所下降. */
    private static int listEnd(String text, List<Measure> measures, int at) {
        int end = at + 1;
        while (end < measures.size()
                && measures.get(end).from() == measures.get(end - 1).to() + 1
                && Joints.at(text, measures.get(end - 1).to())) end++;
        return end;
    }

    private static boolean areSo(String text, int from, Measure measure, @Nullable Measure next) {
        String before = text.substring(Math.max(0, from - REACH), from);
        Matcher after = EVEN.matcher(text).region(measure.to(), text.length());
        if (after.lookingAt()) return AS.matcher(before).find();
        if (after.usePattern(SOMEWHAT).lookingAt()) return THAN.matcher(before).find();
        if (after.usePattern(WITHIN_AIM).lookingAt()) return true;
        if (after.usePattern(INSIDE).lookingAt() && HELD.matcher(before).find()) return true;
        if (after.usePattern(END).lookingAt() && BEYOND_TOLD.matcher(before).find()) return true;
        if (next == null) return false;
        if (next.from() - measure.to() > REACH) return false;
        String between = text.substring(measure.to(), next.from());
        if (CHANGE.matcher(between).matches()) return THAN.matcher(before).find();
        boolean points = next.unit().equals("百分点") && AIM.matcher(between).matches();
        return points && BEYOND.matcher(before).find();
    }
}
