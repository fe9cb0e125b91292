package bulletins.stream.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Compares what two numbers count, by the names that the finder gave it. */
final class Subjects {
    private static final Pattern LEADING = Pattern.compile("^(?:[全我本该](?:国|省|市|县|区|州)|累计|其中|共计?|目前)+");
    private static final Pattern TRAILING =
            Pattern.compile("(?:人员?数量?|人次|总数|数量|总量|总额|金额|规模|标准|的|了|达到?|为|超过|超|突破|近|约|逾|最高|不超过)+$");
    /** Words that make it a number of another kind or time; where only one of two sentences has them, they tell of two numbers. */
    private static final List<String> AIMS = List.of("目标", "任务", "计划", "力争", "预计", "拟", "将", "上年", "去年", "同期");
    /** The same for words in the clause of the number. */
    private static final List<String> KINDS = List.of("新增", "累计", "净增", "平均", "其中", "合计", "总", "首次", "再次", "男", "女");
    /** What a number is counted for. */
    private static final List<String> RATES =
            List.of("人均", "户均", "亩均", "年均", "月均", "日均", "每人", "每户", "每年", "每月", "每天", "每日", "每次");

    private static final double ALIKE = 0.6;

    private Subjects() {}

    static boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return false;
        boolean held = Math.min(one.length(), other.length()) > 2 && (one.contains(other) || other.contains(one));
        boolean ends = one.endsWith(other) || other.endsWith(one);
        return held || ends || shared(one, other) >= ALIKE;
    }

    /** @return whether the words around two numbers have the same of those that make it another number */
    static boolean toldAlike(Around one, Around other) {
        boolean aims = AIMS.stream()
                .allMatch(word -> one.before().contains(word) == other.before().contains(word));
        return aims
                && KINDS.stream()
                        .allMatch(word ->
                                one.clause().contains(word) == other.clause().contains(word));
    }

    /** @return whether the two are counted for different things, as 人均 and 户均; one may leave it out */
    static boolean ratedApart(Around one, Around other) {
        List<String> here = RATES.stream().filter(one.clause()::contains).toList();
        List<String> there = RATES.stream().filter(other.clause()::contains).toList();
        return !here.containsAll(there) && !there.containsAll(here);
    }

    /** @return the name of an indicator without what other texts may leave out */
    static String of(String indicator) {
        String folded = Around.folded(indicator);
        return TRAILING.matcher(LEADING.matcher(folded).replaceFirst("")).replaceFirst("");
    }

    private static double shared(String one, String other) {
        Set<String> here = pairs(one);
        Set<String> there = pairs(other);
        int all = here.size() + there.size();
        here.retainAll(there);
        return all == 0 ? 0 : 2.0 * here.size() / all;
    }

    private static Set<String> pairs(String words) {
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at + 2 <= words.length(); at++) pairs.add(words.substring(at, at + 2));
        return pairs;
    }
}
