package bulletins.stream.quantities;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.Said.Days;
import java.time.LocalDate;
import java.util.List;

/** Tells from the words around a date what happens on it. */
final class DateRoles {
    private static final int WINDOW = 16;
    private static final int FAR_WINDOW = 32;
    private static final int LONGEST_DATE = 12;
    private static final String DATE_PARTS = "0123456789月日号年底末初旬上中下、一二三四五六七八九十";
    private static final String CLAUSE_ENDS = "。！？；\n;!?，,";
    private static final List<String> AHEAD = List.of(
            "将", "拟", "预计", "计划", "力争", "争取", "确保", "截止", "截至", "最迟", "即将", "不晚于", "不迟于", "到", "至", "报名", "有效期");
    private static final List<String> AHEAD_AFTER = List.of("前", "起", "之前", "以前", "底前", "将", "拟", "止");
    private static final List<String> IN_FORCE = List.of("施行", "生效", "实施", "执行", "启用", "开始", "实行");
    private static final List<String> PUBLISHED =
            List.of("印发", "发布", "公布", "下发", "出台", "发文", "公告", "通报", "获悉", "了解到", "消息", "报道", "刊发");
    private static final List<String> UNTIL = List.of(
            "截止", "截止到", "截止时间", "截止日期", "截止时间为", "截止日期为", "截至", "不迟于", "不晚于", "最迟", "最迟于", "至", "到", "延至", "止于", "赶在",
            "力争", "争取在", "力争在", "争取");
    private static final List<String> AS_OF = List.of("截至", "截止", "截止到", "截至到", "截止至", "到", "至", "截至了");

    private final String text;
    private final int from;
    private final int to;
    private final LocalDate reference;

    DateRoles(String text, int from, int to, LocalDate reference) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.reference = reference;
    }

    /** @return whether the words around place {@code at} speak of what is still to come */
    static boolean looksAhead(String text, int at) {
        String before = clauseBefore(text, at);
        if (AHEAD.stream().anyMatch(before::contains)) return true;
        int end = at;
        while (end < text.length() && end - at < LONGEST_DATE && DATE_PARTS.indexOf(text.charAt(end)) >= 0) end++;
        String after = text.substring(end, Math.min(text.length(), end + 2));
        return startsWithOneOf(after, AHEAD_AFTER);
    }

    Role of(Days days) {
        String before = clauseBefore(text, from);
        String after = clauseAfter(to, WINDOW);
        if (isDeadline(days, before, after)) return Role.DEADLINE;
        boolean oneDay = days.start().equals(days.end());
        boolean isLong = days.end().isAfter(days.start().plusDays(31));
        if (!isLong && isEffective(before, after)) return Role.EFFECTIVE;
        if (isLong) return Role.PERIOD;
        if (isPublished()) return Role.PUBLISHED;
        return oneDay && !isAsOf(days) ? Role.EVENT : Role.PERIOD;
    }

    /** @return whether figures after it stand as they were on its last day: 截至6月底, 二季度末 */
    boolean isAsOf(Days days) {
        String before = clauseBefore(text, from);
        boolean said = AS_OF.stream().anyMatch(before::endsWith) && !before.endsWith("调至") && !before.endsWith("达到");
        boolean end = days.start().equals(days.end()) && "末底".indexOf(text.charAt(to - 1)) >= 0;
        return (said || end) && !days.end().isAfter(reference);
    }

    private boolean isDeadline(Days days, String before, String after) {
        if (startsWithOneOf(after, List.of("前", "之前", "以前", "止", "为止", "截止", "24时前", "24时止", "终止"))) return true;
        if (after.startsWith("期间") || isAsOf(days)) return false;
        boolean until = UNTIL.stream().anyMatch(before::endsWith);
        return (until && days.end().isAfter(reference))
                || before.endsWith("截止到")
                || (before.endsWith("至") && !before.endsWith("截至"));
    }

    private boolean isEffective(String before, String after) {
        String rest = after.startsWith("(") && after.indexOf(')') > 0 ? after.substring(after.indexOf(')') + 1) : after;
        rest = rest.replaceFirst("^(上午|下午|凌晨|零时|0时)?([0-9]{1,2}([:：时点][0-9]{0,2}分?))?", "");
        boolean from = rest.startsWith("起") && !rest.startsWith("至", 1);
        boolean inForce = IN_FORCE.stream().anyMatch(rest::contains)
                && (from || before.endsWith("于") || startsWithOneOf(rest, List.of("正式", "施行", "实施", "生效", "执行", "开始")));
        return from || inForce || (before.endsWith("自") && rest.startsWith("开始"));
    }

    /** The word may stand in the clause of the date or, where that ends with the date, in the next. */
    private boolean isPublished() {
        if (text.startsWith("讯", to) || text.startsWith("电", to)) return true;
        String after = clauseAfter(to, WINDOW);
        if (after.isEmpty() && to < text.length() && "，,".indexOf(text.charAt(to)) >= 0)
            after = clauseAfter(to + 1, FAR_WINDOW);
        return PUBLISHED.stream().anyMatch(after::contains);
    }

    private static boolean startsWithOneOf(String text, List<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }

    private static String clauseBefore(String text, int at) {
        int start = at;
        while (start > 0 && at - start < WINDOW && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
        return text.substring(start, at);
    }

    private String clauseAfter(int at, int window) {
        int end = at;
        while (end < text.length() && end - at < window && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) end++;
        return text.substring(at, end);
    }
}
