package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Calendar;
import bulletins.stream.quantities.dates.Said.Span;
import bulletins.stream.quantities.words.ChineseDigits;
import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import bulletins.stream.quantities.words.WordValues;
import bulletins.stream.text.CompactText;
import bulletins.stream.text.Joints;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the year of a date: 2021年, 二〇二一年, 21年8月, 2019-2021年, 去年; and months told from the reference: 上月. */
final class YearReader {
    private static final String[] DASHES = {"至", "到", "--", "-", "~"};
    private static final WordValues<Integer> YEARS_ON = WordValues.of(YearReader.class, "years-on", Integer::valueOf);
    private static final WordValues<Integer> MONTHS_ON = WordValues.of(YearReader.class, "months-on", Integer::valueOf);

    /** A year of schools or of accounts, which may be called after both years that it has days of. */
    static final String[] ACCOUNTED = {"学年度", "学年", "财政年度", "财年"};

    private static final WordSet PARTS = WordLists.of(YearReader.class).named("parts-of-year");
    private static final int REPUBLIC = 1911;
    private static final int LONG_PAST = 240;
    private static final int LAST_MONTH_OF_REVIEWS = 3;

    private final Cursor cursor;
    private final LocalDate reference;
    private int spokenOf;
    private boolean future;

    YearReader(Cursor cursor, LocalDate reference) {
        this.cursor = cursor;
        this.reference = reference;
    }

    /**
     * @param spokenYear the year that 当年 and 次年 count from, 0 when the text has named none
     * @param looksAhead whether the words around look ahead
     */
    void start(int spokenYear, boolean looksAhead) {
        spokenOf = spokenYear;
        future = looksAhead;
    }

    Span read() {
        int start = cursor.at();
        Span year = relative();
        if (!year.said()) year = figures();
        if (!year.said()) year = chinese();
        if (!year.said()) year = spelled();
        if (year.said() && (cursor.seesOneOf("龄", "级") || !year.within(1000, 2999))) year = Span.NONE;
        if (!year.said()) cursor.backTo(start);
        return year;
    }

    private Span relative() {
        if (cursor.seesFigure()) return Span.NONE;
        if (cursor.seesOneOf("去年同期", "上年同期", "上一年同期", "上年度同期")) return Span.NONE;
        Integer on = YEARS_ON.take(cursor);
        if (on != null) return Span.of(reference.getYear() + on);
        int known = spokenOf > 0 ? spokenOf : reference.getYear();
        if (cursor.takeOneOf("次年", "翌年") >= 0) return Span.of(known + 1);
        if (spokenOf > 0 && cursor.takeOneOf("当年", "同年") >= 0) return Span.of(spokenOf);
        return Span.NONE;
    }

    private Span figures() {
        int start = cursor.at();
        int first = cursor.number(4);
        int width = cursor.at() - start;
        if (first < 0 || !CompactText.isDigit(cursor.peek(-1))) {
            cursor.backTo(start);
            return Span.NONE;
        }
        if (width == 4 && first >= 1000) return afterFirst(first);
        if (width != 2 || !cursor.take("年")) {
            cursor.backTo(start);
            return Span.NONE;
        }
        if (namesMonth()) return Span.of(ofTwoFigures(first));
        boolean spoken = first > 50 || first < 10 || cursor.seesAny(PARTS);
        if (spoken && !cursor.seesOneOf("内", "以上", "以下", "历史", "代", "来", "前", "后")) return Span.of(ofTwoFigures(first));
        cursor.backTo(start);
        return Span.NONE;
    }

    /** The 2021 of 2021-2023年底 is a year as well; what follows is read as the end of a range. */
    private Span afterFirst(int first) {
        int afterNumber = cursor.at();
        if (cursor.takeOneOf(ACCOUNTED) >= 0) return Span.of(first);
        if (cursor.take("/") && cursor.number(4) % 100 == (first + 1) % 100 && cursor.takeOneOf(ACCOUNTED) >= 0)
            return new Span(first, first + 1);
        cursor.backTo(afterNumber);
        int listed = lastOfList(first);
        if (listed > first) return new Span(first, listed);
        cursor.backTo(afterNumber);
        boolean leads = cursor.takeOneOf(DASHES) >= 0 && cursor.number(4) >= first && cursor.take("年");
        cursor.backTo(afterNumber);
        boolean year = leads || cursor.takeOneOf("年", "全年") >= 0;
        return year && !cursor.seesOneOf("以上", "以下") ? Span.of(first) : Span.NONE;
    }

    /** @return the last of years that follow one another: 2021、2022和2023年, 2023、2024两年; {@code first} where they are none */
    private int lastOfList(int first) {
        int last = first;
        while (cursor.takeAny(Joints.ALL)) {
            if (cursor.number(4) != last + 1) return first;
            last++;
        }
        boolean years = cursor.takeOneOf("年", "两年", "三年") >= 0 && wholeYears();
        return years && !cursor.seesOneOf("底", "末", "初", "上", "下", "春") ? last : first;
    }

    private boolean wholeYears() {
        return !isNumeral(cursor.peek(0)) || ("一二三四五六七八九".indexOf(cursor.peek(0)) >= 0 && !namesMonth());
    }

    private Span chinese() {
        int start = cursor.at();
        int four = cursor.chineseFigures(4);
        if (four >= 1000 && cursor.take("年")) return Span.of(four);
        cursor.backTo(start);
        int two = cursor.chineseFigures(2);
        boolean meant = two >= 0 && cursor.take("年") && (namesMonth() || cursor.seesAny(PARTS) || isYearName(two));
        return meant ? Span.of(ofTwoFigures(two)) : Span.NONE;
    }

    /** 零八年 and 九七年 are years, 三五年 and 七八年 rather three to five and seven or eight years. */
    private static boolean isYearName(int two) {
        return two < 10 || (two > 50 && two % 10 != two / 10 + 1);
    }

    /** 两千零四年, 两千年八月, 民国三十八年 */
    private Span spelled() {
        int start = cursor.at();
        if (cursor.take("民国")) {
            int count = cursor.number(2);
            if (count > 0 && cursor.take("年")) return Span.of(REPUBLIC + count);
        } else if (cursor.takeOneOf("两千", "二千") >= 0) {
            int more = cursor.take("零") ? cursor.number(2) : 0;
            if (more >= 0 && cursor.take("年") && (more > 0 || namesMonth())) return Span.of(2000 + more);
        }
        cursor.backTo(start);
        return Span.NONE;
    }

    private boolean namesMonth() {
        int start = cursor.at();
        int month = cursor.number(2);
        boolean names = month >= 1 && month <= 12 && (cursor.sees("月") || cursor.peek(0) == '-');
        cursor.backTo(start);
        return names;
    }

    private int ofTwoFigures(int two) {
        int century = reference.getYear() / 100 * 100;
        return century + two > reference.getYear() + 30 ? century - 100 + two : century + two;
    }

    private static boolean isNumeral(char c) {
        return CompactText.isDigit(c) || ChineseDigits.value(c) >= 0;
    }

    /** @return the year that the text named last, else the reference's */
    Span spokenOf() {
        return Span.of(spokenOf > 0 ? spokenOf : reference.getYear());
    }

    /** @return the year that 全年 means: what is told in the first months of a year, and is no plan, is the year before */
    Span whole() {
        boolean before = spokenOf == 0 && !future && reviews(reference);
        return before ? Span.of(reference.getYear() - 1) : spokenOf();
    }

    /** @return whether what is written then mostly tells of the year before */
    static boolean reviews(LocalDate written) {
        return written.getMonthValue() <= LAST_MONTH_OF_REVIEWS;
    }

    /** @return whether a festival of that day, whose year is not said, is rather the next */
    boolean isLongPast(LocalDate day) {
        return spokenOf == 0 && day.isBefore(reference.minusDays(LONG_PAST));
    }

    Span thisMonth() {
        return Span.of(reference.getMonthValue());
    }

    @Nullable
    Calendar readRelativeMonth() {
        Integer on = MONTHS_ON.take(cursor);
        if (on == null) return null;
        YearMonth month = YearMonth.from(reference).plusMonths(on);
        return Calendar.of(Span.of(month.getYear()), Span.of(month.getMonthValue()), Span.NONE);
    }
}
