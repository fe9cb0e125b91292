package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordSet;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Tells from the words around a date what happens on it. */
final class DateRoles {
    private static final int WINDOW = 16;
    private static final int FAR_WINDOW = 32;
    private static final int LONGEST_DATE = 12;
    private static final int LONGEST_PUBLISHED = 31;
    private static final String DATE_PARTS = "0123456789月日号年底末初旬上中下半季度、一二三四五六七八九十";
    private static final String CLAUSE_ENDS = "。！？；\n;!?，,";
    private static final WordSet AHEAD = WordSet.of(
            "将", "拟", "预计", "计划", "力争", "争取", "确保", "截止", "截至", "最迟", "即将", "不晚于", "不迟于", "到", "至", "报名", "有效期");
    private static final WordSet AHEAD_AFTER = WordSet.of("前", "起", "之前", "以前", "底前", "将", "拟", "止");
    private static final WordSet PLANNED = WordSet.of("计划", "目标", "任务", "预期", "预计", "将", "拟", "力争", "有望", "要", "确保");
    private static final WordSet BACK = WordSet.of("自从", "已经", "累计", "曾");
    private static final WordSet BACK_AFTER = WordSet.of("以来", "份以来", "度以来");
    private static final WordSet IN_FORCE = WordSet.of("施行", "生效", "实施", "执行", "启用", "开始", "实行");
    private static final WordSet NOW_IN_FORCE = WordSet.of("正式", "施行", "实施", "生效", "执行", "开始");
    private static final WordSet STRONGLY_IN_FORCE = WordSet.of("施行", "生效", "正式实施", "正式启用", "正式执行");
    private static final WordSet PUBLISHED =
            WordSet.of("印发", "发布", "公布", "下发", "出台", "发文", "公告", "通报", "获悉", "来源", "了解到", "消息", "报道", "刊发");
    private static final WordSet SOURCE = WordSet.of("来源", "发布时间", "发布日期", "刊发时间");
    private static final WordSet UNTIL = WordSet.of(
            "截止", "截止到", "截止时间", "截止日期", "截止时间为", "截止日期为", "截至", "不迟于", "不晚于", "最迟", "最迟于", "至", "到", "延至", "止于", "赶在",
            "力争", "争取在", "力争在", "争取");
    private static final WordSet BY = WordSet.of("截止到", "至");
    /** What ends on the day after 截至, rather than being counted on it. */
    private static final WordSet DUE = WordSet.of("期限", "时限", "报名", "申报", "申请", "受理", "征集", "补缴");

    private static final WordSet AS_OF = WordSet.of("截至", "截止", "到", "至");
    /** 增至去年的2.3倍, 下降到2022年的24.1%: the year tells what the number is, not until when. */
    private static final Pattern RAISED = Pattern.compile(".*[调达升降增提高减少涨落缩短压扩大加][至到]");

    private static final WordSet BEFORE = WordSet.of("前", "之前", "以前", "止", "为止", "截止", "终止");

    private final String text;
    private final int from;
    private final int to;
    private final int after;
    private final int clauseStart;
    private final int clauseEnd;
    private final LocalDate reference;

    DateRoles(String text, int from, int to, LocalDate reference) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.clauseStart = clauseStart(text, from);
        this.after = afterTime(text, to);
        this.clauseEnd = clauseEnd(text, after, WINDOW);
        this.reference = reference;
    }

    /** @return whether the words around place {@code at} speak of what is still to come */
    static boolean looksAhead(String text, int at) {
        if (AHEAD.within(text, clauseStart(text, at), at)) return true;
        if (text.startsWith("全年", at)) return PLANNED.within(text, at, clauseEnd(text, at, WINDOW));
        int end = endOfDate(text, at);
        return end > at && AHEAD_AFTER.at(text, end) > 0;
    }

    /** @return whether they speak of what has come to pass: 截至, 累计, or 以来 after the date */
    static boolean looksBack(String text, int at) {
        return BACK.within(text, clauseStart(text, at), at) || BACK_AFTER.at(text, endOfDate(text, at)) > 0;
    }

    private static int endOfDate(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_DATE && DATE_PARTS.indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    Role of(Days days) {
        boolean oneDay = days.start().equals(days.end());
        boolean isLong = days.end().isAfter(days.start().plusDays(LONGEST_PUBLISHED));
        if (isDeadline(days)) return Role.DEADLINE;
        if (isLong) return Role.PERIOD;
        if (isEffective()) return Role.EFFECTIVE;
        if (isPublished()) return Role.PUBLISHED;
        return oneDay && !isAsOf(days) ? Role.EVENT : Role.PERIOD;
    }

    /** @return whether figures after it stand as they were on its last day: 截至6月底, 二季度末 */
    boolean isAsOf(Days days) {
        boolean asOf = text.startsWith("截至", from - 2) && !DUE.within(text, clauseStart, from);
        boolean said = AS_OF.before(text, clauseStart, from) > 0 && !isRaised();
        boolean end = days.start().equals(days.end()) && "末底".indexOf(text.charAt(to - 1)) >= 0;
        return (said || end) && !days.end().isAfter(asOf ? reference.plusDays(LONGEST_PUBLISHED) : reference);
    }

    private boolean isDeadline(Days days) {
        boolean about = text.startsWith("前后", to) || text.startsWith("前夕", to);
        if (!about && BEFORE.at(text, after) > 0) return true;
        if (about || text.startsWith("期间", to) || isAsOf(days)) return false;
        boolean future = days.end().isAfter(reference);
        return (future && UNTIL.before(text, clauseStart, from) > 0)
                || (BY.before(text, clauseStart, from) > 0 && !text.startsWith("截至", from - 2) && !isRaised());
    }

    private boolean isRaised() {
        return RAISED.matcher(text.substring(clauseStart, from)).matches();
    }

    private boolean isEffective() {
        boolean starts = text.startsWith("起", after) && !text.startsWith("至", after + 1);
        if (endsClause() && STRONGLY_IN_FORCE.within(text, after + 1, clauseEnd(text, after + 1, FAR_WINDOW)))
            return true;
        boolean leads = text.startsWith("于", from - 1) || NOW_IN_FORCE.at(text, after) > 0;
        return starts || (leads && IN_FORCE.within(text, after, clauseEnd));
    }

    private boolean endsClause() {
        return clauseEnd == after && after < text.length() && "，,".indexOf(text.charAt(after)) >= 0;
    }

    /** The word may stand in the clause of the date or, where that ends with the date, in the next. */
    private boolean isPublished() {
        if (text.startsWith("讯", to) || text.startsWith("电", to) || SOURCE.within(text, clauseStart, from)) return true;
        return endsClause()
                ? PUBLISHED.within(text, after + 1, clauseEnd(text, after + 1, FAR_WINDOW))
                : PUBLISHED.within(text, after, clauseEnd);
    }

    private static int afterTime(String text, int at) {
        var cursor = new Cursor(text, at);
        TimeOfDay.skip(cursor);
        return cursor.at();
    }

    private static int clauseStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < WINDOW && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
        return start;
    }

    private static int clauseEnd(String text, int at, int window) {
        int end = at;
        while (end < text.length() && end - at < window && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) end++;
        return end;
    }
}
