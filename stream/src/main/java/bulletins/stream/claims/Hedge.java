package bulletins.stream.claims;

import bulletins.model.Quote;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the words around a number loosen it. */
public enum Hedge {
    EXACT,
    /** 约, 左右 */
    ABOUT,
    /** 超, 余, 以上: a little more. */
    OVER,
    /** 近, 不足: a little less. */
    UNDER,
    /** 至少, 不低于: a bound that is set. */
    AT_LEAST,
    /** 最高, 不超过: a bound that is set. */
    AT_MOST;

    private static final Map<Hedge, List<String>> BEFORE = Map.of(
            AT_MOST, List.of("不超过", "不高于", "不多于", "最高", "最高可达", "最高为", "最高达", "最多", "最长", "至多", "上限为"),
            AT_LEAST, List.of("不低于", "不少于", "至少", "最低", "最少", "最低为", "下限为"),
            OVER, List.of("超过", "超", "突破", "逾", "多达", "超过了", "突破了"),
            UNDER, List.of("近", "接近", "将近", "不足", "不到"),
            ABOUT, List.of("约", "大约", "约为", "大概"));
    private static final Map<Hedge, List<String>> AFTER = Map.of(
            OVER, List.of("余", "多人", "多家", "多户", "多个", "多名", "多元", "以上"),
            ABOUT, List.of("左右", "上下"),
            AT_MOST, List.of("以内", "以下", "之内", "封顶"),
            AT_LEAST, List.of("起步"));
    private static final List<String> WITHIN = List.of("余", "多");
    private static final int WINDOW = 6;

    /** @param number where it stands in {@code text} */
    static Hedge of(String text, Quote number) {
        int start = Objects.requireNonNull(number.start());
        int end = Objects.requireNonNull(number.end());
        String before = text.substring(Math.max(0, start - WINDOW), start).replaceAll("\\s+", "");
        String after =
                text.substring(end, Math.min(text.length(), end + WINDOW)).replaceAll("\\s+", "");
        for (Hedge bound : List.of(AT_MOST, AT_LEAST)) {
            if (said(before, BEFORE.get(bound), true) || said(after, AFTER.get(bound), false)) return bound;
        }
        if (WITHIN.stream().anyMatch(number.text()::contains)) return OVER;
        for (Hedge loose : List.of(OVER, UNDER, ABOUT)) {
            if (said(before, BEFORE.get(loose), true) || said(after, AFTER.get(loose), false)) return loose;
        }
        return EXACT;
    }

    boolean sets() {
        return this == AT_LEAST || this == AT_MOST;
    }

    private static boolean said(String words, @Nullable List<String> list, boolean atEnd) {
        return list != null && list.stream().anyMatch(atEnd ? words::endsWith : words::startsWith);
    }
}
