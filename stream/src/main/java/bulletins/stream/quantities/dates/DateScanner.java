package bulletins.stream.quantities.dates;

import bulletins.model.DateMention.Role;
import bulletins.stream.quantities.dates.Said.Days;
import bulletins.stream.quantities.words.Signs;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.text.CompactText;
import bulletins.stream.text.Joints;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through a text, sentence by sentence, and finds its dates from left to right. */
public final class DateScanner {
    private static final String SENTENCE_ENDS = "。！？\n!?";
    private static final String PART_ENDS = "；;";
    private static final List<String> MONTH_BEFORE = List.of("上月", "上个月");
    private static final List<String> YEAR_BEFORE = List.of("上年同月", "去年同月");
    private static final WordSet RECURRING = WordLists.of(DateScanner.class).named("recurring");
    private static final int LONGEST_RECURRING = 3;
    /** The 2021年 of 公告2021年第10号 belongs to the number. */
    private static final Pattern NUMBER = Pattern.compile("第\\d{1,4}号");

    private static final String NO_DATE_BEFORE = "第每逢〕]﹞】./+*×-G〔[";

    private final String text;
    private final LocalDate reference;
    private final Festivals festivals;
    private final DateReader reader;
    private final List<FoundDate> found = new ArrayList<>();
    private int year;
    /** The last past year as a whole, whose end 年末 means, and which 全年 means where it is the last one. */
    private int reviewed;

    /** The year that the sentence named as a whole, in which its 全年 is: 2022年目标是：……；失业率全年控制在5.5%以内. */
    private int whole;

    private @Nullable YearMonth month;
    /** The same, until its paragraph ends or another date is named. */
    private @Nullable YearMonth comparable;

    private boolean past;
    /** Whether the last date only tells when something was published, or ends: 1月17日公布的数据显示，全年就业300万人; 延续至明年底，全年减负3亿元. */
    private boolean announced;

    private boolean account;
    private int recurringEnd = Integer.MIN_VALUE;
    private int titleDepth;

    public DateScanner(String text, LocalDate reference, Festivals festivals) {
        this.text = text;
        this.reference = reference;
        this.festivals = festivals;
        this.reader = new DateReader(text, reference, festivals);
    }

    public List<FoundDate> scan() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '《') titleDepth++;
            if (c == '》') titleDepth = 0;
            if (c == '\n') comparable = null;
            if (c == '\n' || at == 0) account = isAccount(at);
            if (SENTENCE_ENDS.indexOf(c) >= 0) whole = 0;
            boolean goesOn = account && c == '。' && past;
            if ((SENTENCE_ENDS.indexOf(c) >= 0 && !goesOn) || (PART_ENDS.indexOf(c) >= 0 && !past)) forget();
            if (PART_ENDS.indexOf(c) >= 0) month = null;
            DateReader.Read read = mayStart(at) ? reader.read(at, choice(at)) : null;
            if (read == null) {
                at = c == '第' ? endOfNumber(at + 1) : CompactText.isDigit(c) ? endOfNumber(at) : at + 1;
            } else {
                boolean number =
                        NUMBER.matcher(text).region(read.end(), text.length()).lookingAt();
                boolean listed = at == recurringEnd + 1 && "和、与及".indexOf(text.charAt(recurringEnd)) >= 0;
                boolean recurs = listed || RECURRING.before(text, Math.max(0, at - LONGEST_RECURRING), at) > 0;
                if (recurs) recurringEnd = read.end();
                if (read.days() != null && !recurs && !number) keep(at, read.end(), read.days());
                at = read.end();
            }
        }
        return found;
    }

    /** A paragraph about 某公司 or 张某 tells in order what came to pass, and names the year once. */
    private boolean isAccount(int at) {
        int end = text.indexOf('\n', at + 1);
        return text.substring(at, end < 0 ? text.length() : end).indexOf('某') >= 0;
    }

    private void forget() {
        year = 0;
        month = null;
    }

    /** No date starts inside a number: 第六十五号. */
    private int endOfNumber(int at) {
        int end = at;
        while (end < text.length() && DateStarts.isNumeral(text.charAt(end))) end++;
        return end;
    }

    private boolean mayStart(int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        if (CompactText.isDigit(text.charAt(at)) && isLetter(before)) return false;
        boolean afterDash = before == '-' && at > 1 && !CompactText.isDigit(text.charAt(at - 2));
        boolean labelled = before == '】' && DateLabels.before(text, at) != null;
        boolean closed = NO_DATE_BEFORE.indexOf(before) >= 0 && !afterDash && !labelled;
        boolean starts = DateStarts.mayStart(text, at) || festivals.startsAt(text, at);
        return !closed && starts;
    }

    private static boolean isLetter(char c) {
        return CompactText.isLetter(c) || c == Signs.BLANK;
    }

    private YearChoice choice(int at) {
        boolean ahead = DateRoles.looksAhead(text, at);
        boolean wholeYear = text.startsWith("全年", at) && reviewed == reference.getYear() - 1;
        int spoken = text.startsWith("全年", at) ? announced ? 0 : year > 0 ? year : whole : year;
        boolean reviews = spoken == 0 && !ahead && (wholeYear || text.startsWith("年末", at));
        boolean owed = ahead && year < reference.getYear() && DateRoles.isOwed(text, at);
        boolean back = !ahead && DateRoles.looksBack(text, at);
        return new YearChoice(reference, owed ? 0 : reviews ? reviewed : spoken, month, reviewed, ahead, back);
    }

    private void keep(int at, int end, Days days) {
        var roles = new DateRoles(text, at, end, reference);
        YearMonth compared = compared(at, end);
        if (compared != null) {
            found.add(new FoundDate(new Days(compared.atDay(1), compared.atEndOfMonth()), Role.PERIOD, false, at, end));
            return;
        }
        Role role = roles.of(days);
        announced =
                role == Role.PUBLISHED || (role == Role.DEADLINE && days.end().getYear() > reference.getYear());
        listedWith(role, at);
        found.add(new FoundDate(days, role, roles.isAsOf(days), at, end));
        boolean crosses = days.start().getYear() != days.end().getYear();
        if (titleDepth > 0 || crosses || FoundDate.isCompared(text, at, end)) return;
        year = days.start().getYear();
        boolean allYear = days.start().getDayOfYear() == 1 && days.end().equals(LocalDate.of(year, 12, 31));
        if (allYear) whole = year;
        if (allYear && days.end().isBefore(reference)) reviewed = year;
        past = !days.end().isAfter(reference);
        boolean named = YearMonth.from(days.start()).equals(YearMonth.from(days.end()));
        month = comparable = named ? YearMonth.from(days.start()) : null;
    }

    /** Of days that are listed, what the last one is for all are for: 6月15日、7月15日前. */
    private void listedWith(Role role, int at) {
        boolean shared = role == Role.DEADLINE || role == Role.EFFECTIVE;
        int to = at - 1;
        for (int i = found.size() - 1; i >= 0 && shared; i--) {
            FoundDate before = found.get(i);
            boolean listed = before.to() == to && Joints.at(text, to);
            if (!listed || before.role() != Role.EVENT) return;
            found.set(i, before.withRole(role));
            to = before.from() - 1;
        }
    }

    /** @return the month with which the one named before is compared: 5月份……比上月上升, 较上年同月下降 */
    private @Nullable YearMonth compared(int at, int end) {
        if (comparable == null || !FoundDate.isCompared(text, at, end)) return null;
        String words = text.substring(at, end);
        if (MONTH_BEFORE.contains(words)) return comparable.minusMonths(1);
        return YEAR_BEFORE.contains(words) ? comparable.minusYears(1) : null;
    }
}
