package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
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
    private static final Pattern EVEN = Pattern.compile("(?:基本|大体|大致|总体)?(?:持平|相当|一致)");

    /** 比5月份的4.1%略有上升 does not say by how much. */
    private static final Pattern SOMEWHAT =
            Pattern.compile("(?:略有|略微|有所|稍有|小幅|大幅|明显|显著|进一步|继续)(?:上升|下降|回升|回落|增加|减少|增长|提高|降低|上涨|下跌|改善|好转|扩大|收窄)");

    private static final Pattern BEYOND_TOLD =
            Pattern.compile("(?:[高低优好差]于|不及|超过)[^，。；、\\n]{0,8}(?:[年月周前季初]|季度|[同上前]期)的?$");
    private static final Pattern END = Pattern.compile("[，。；)\\n]|$");

    private Comparands() {}

    /** @return the measures without those */
    static List<Measure> leftOut(String text, List<Measure> measures) {
        List<Measure> kept = new ArrayList<>();
        for (int at = 0; at < measures.size(); at++) {
            boolean last = at + 1 == measures.size();
            if (!isOne(text, measures.get(at), last ? null : measures.get(at + 1))) kept.add(measures.get(at));
        }
        return kept;
    }

    private static boolean isOne(String text, Measure measure, @Nullable Measure next) {
        String before = text.substring(Math.max(0, measure.from() - REACH), measure.from());
        Matcher after = EVEN.matcher(text).region(measure.to(), text.length());
        if (after.lookingAt()) return AS.matcher(before).find();
        if (after.usePattern(SOMEWHAT).lookingAt()) return THAN.matcher(before).find();
        if (after.usePattern(END).lookingAt() && BEYOND_TOLD.matcher(before).find()) return true;
        if (next == null) return false;
        if (next.from() - measure.to() > REACH) return false;
        String between = text.substring(measure.to(), next.from());
        if (CHANGE.matcher(between).matches()) return THAN.matcher(before).find();
        boolean points = next.unit().equals("百分点") && AIM.matcher(between).matches();
        return points && BEYOND.matcher(before).find();
    }
}
