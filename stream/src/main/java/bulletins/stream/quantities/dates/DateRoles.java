package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words around a date what happens on it. */
final class DateRoles {
    private static final WordLists WORDS = WordLists.of(DateRoles.class);
    private static final WordSet OPENS = WORDS.named("opens");
    private static final WordSet RULES = WORDS.named("rules");
    private static final WordSet AHEAD = WORDS.named("ahead");
    private static final WordSet AHEAD_AFTER = WORDS.named("ahead-after");
    private static final WordSet OWED = WORDS.named("owed");
    private static final WordSet PLANNED = WORDS.named("planned");
    private static final WordSet BACK = WORDS.named("back");
    private static final WordSet BACK_AFTER = WORDS.named("back-after");
    private static final WordSet IN_FORCE = WORDS.named("in-force");
    private static final WordSet NOW_IN_FORCE = WORDS.named("now-in-force");
    private static final WordSet STRONGLY_IN_FORCE = WORDS.named("strongly-in-force");
    private static final WordSet PUBLISHED = WORDS.named("published");
    private static final WordSet SOURCE = WORDS.named("source");
    private static final WordSet HAPPENED = WORDS.named("happened");
    private static final WordSet UNTIL = WORDS.named("until");
    private static final WordSet BY = WORDS.named("by");
    private static final WordSet DUE = WORDS.named("due");
    private static final WordSet TERMS = WORDS.named("terms");
    private static final WordSet AS_OF = WORDS.named("as-of");
    private static final WordSet BEFORE = WORDS.named("before");
    private static final int WINDOW = 16;
    private static final int FAR_WINDOW = 32;
    private static final int LONGEST_DATE = 12;
    private static final int LONGEST_EVENT = 8;
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_PUBLISHED = 31;
    private static final String DATE_PARTS = "0123456789月日号年底末初旬上中下半季度、一二三四五六七八九十";
    /** 增至去年的2.3倍, 下降到2022年的24.1%: the year tells what the number is, not until when. */
    private static final Pattern RAISED = Pattern.compile(".*[调达升降增提高减少涨落缩短压扩大加][至到]");

    private static final Pattern DAY_ASIDE = Pattern.compile("\\((?:\\d{1,2}月)?\\d{1,2}[日号]\\)");

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
        this.clauseStart = Clauses.start(text, from, WINDOW);
        this.after = afterAside(text, from, TimeOfDay.after(text, to));
        this.clauseEnd = Clauses.end(text, after, WINDOW);
        this.reference = reference;
    }

    /** @return whether the words around place {@code at} speak of what is still to come: 报名截至1月底, unlike 截至1月底 alone, and 到1月底 of no plan */
    static boolean looksAhead(String text, int at) {
        int start = Clauses.start(text, at, WINDOW);
        boolean counted = text.startsWith("截至", start) && start == at - 2;
        int end = endOfDate(text, at);
        boolean reached = start == at - 1 && text.startsWith("到", start);
        if (reached && text.substring(at, end).matches(".*月[底末]"))
            return PLANNED.within(text, end, Clauses.sentenceEnd(text, end));
        if (!counted && AHEAD.within(text, start, at)) return true;
        if (text.startsWith("全年", at)) return PLANNED.within(text, at, Clauses.end(text, at, WINDOW));
        return end > at && AHEAD_AFTER.at(text, end) > 0;
    }

    /** @return whether something is asked to be done by then: 应于12月20日前补缴 */
    static boolean isOwed(String text, int at) {
        return OWED.before(text, Clauses.start(text, at, WINDOW), at) > 0;
    }

    /** @return whether they speak of what has come to pass: 截至, 累计, or 以来 after the date */
    static boolean looksBack(String text, int at) {
        int end = endOfDate(text, at);
        if (BACK.within(text, Clauses.start(text, at, WINDOW), at) || BACK_AFTER.at(text, end) > 0) return true;
        boolean since = at > 0 && "自从".indexOf(text.charAt(at - 1)) >= 0;
        int until = since ? text.indexOf("以来", end) : -1;
        return until >= 0 && until - end <= LONGEST_EVENT && Clauses.end(text, end, WINDOW) > until;
    }

    private static int endOfDate(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_DATE && DATE_PARTS.indexOf(text.charAt(end)) >= 0) end++;
        return end;
    }

    Role of(Days days) {
        boolean oneDay = days.start().equals(days.end());
        Role labelled = oneDay ? DateLabels.before(text, from) : null;
        if (labelled != null) return labelled;
        boolean isLong = days.end().isAfter(days.start().plusDays(LONGEST_PUBLISHED));
        if (isDeadline(days)) return Role.DEADLINE;
        if (isLong) return Role.PERIOD;
        if (isEffective()) return Role.EFFECTIVE;
        if (HAPPENED.at(text, after) > 0) return Role.EVENT;
        if (text.startsWith("截至", from - 2) && isAsOf(days)) return Role.PERIOD;
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
        if (!about && BEFORE.at(text, after) > 0 && (!isSpan() || DUE.within(text, clauseStart, from))) return true;
        if (endsTerm()) return true;
        if (about || text.startsWith("期间", to) || isAsOf(days)) return false;
        boolean future = days.end().isAfter(reference);
        return (future && UNTIL.before(text, clauseStart, from) > 0)
                || (BY.before(text, clauseStart, from) > 0 && !text.startsWith("截至", from - 2) && !isRaised());
    }

    /** 有效期至5月31日 says when something ends also after that day. */
    private boolean endsTerm() {
        return UNTIL.before(text, clauseStart, from) > 0 && TERMS.within(text, clauseStart, from) && !isSpan();
    }

    /** 9月1日至年底前 is when something goes on; 报名时间为9月1日至年底前 ends then. */
    private boolean isSpan() {
        return Math.max(
                        text.substring(from, to).indexOf('至'),
                        text.substring(from, to).indexOf('到'))
                > 0;
    }

    private boolean isRaised() {
        return RAISED.matcher(text.substring(clauseStart, from)).matches();
    }

    private boolean isEffective() {
        int opens = OPENS.at(text, after + 1);
        boolean starts = text.startsWith("起", after) && (opens == 0 || RULES.at(text, after + 1 + opens) > 0);
        if (endsClause() && STRONGLY_IN_FORCE.within(text, after + 1, Clauses.end(text, after + 1, FAR_WINDOW)))
            return true;
        boolean leads = text.startsWith("于", from - 1) || NOW_IN_FORCE.at(text, after) > 0;
        return starts || (leads && IN_FORCE.within(text, after, Math.min(clauseEnd, nextTitle())));
    }

    /** @return where the next name in 《》 begins, whose words tell nothing of the date: 于10月9日印发《实施办法》 */
    private int nextTitle() {
        int title = text.indexOf('《', after);
        return title < 0 ? text.length() : title;
    }

    private boolean endsClause() {
        return clauseEnd == after && after < text.length() && "，,".indexOf(text.charAt(after)) >= 0;
    }

    /** The word may stand in the clause of the date or, where that ends with the date, in the next. */
    private boolean isPublished() {
        if (Signing.isDay(text, from, to)) return true;
        if (text.startsWith("讯", to) || text.startsWith("电", to) || SOURCE.within(text, clauseStart, from)) return true;
        if (!endsClause())
            return publishes(
                    after, Clauses.tellsSource(text, after) ? Clauses.listEnd(text, after, FAR_WINDOW) : clauseEnd);
        int next = afterTitle(after + 1);
        return publishes(next, Clauses.listEnd(text, next, FAR_WINDOW));
    }

    /** @return where the words go on after the name in 《》 that begins at {@code at}, if one does */
    private int afterTitle(int at) {
        if (!text.startsWith("《", at)) return at;
        int closing =
                text.substring(at, Math.min(text.length(), at + LONGEST_TITLE)).indexOf('》');
        return at + closing + 1;
    }

    /** A 新闻发布会 is held. */
    private boolean publishes(int start, int end) {
        for (int at = start; at < end; at++) {
            int length = PUBLISHED.at(text, at);
            if (length > 0 && at + length <= end && !text.startsWith("会", at + length)) return true;
        }
        return false;
    }

    /** 今天(14日)，两部门联合发布通知: both are days on which something is published. */
    private static int afterAside(String text, int from, int at) {
        if (text.startsWith("(", from - 1) && text.startsWith(")", at)) return at + 1;
        Matcher day = DAY_ASIDE.matcher(text).region(at, text.length());
        return day.lookingAt() ? day.end() : at;
    }
}
