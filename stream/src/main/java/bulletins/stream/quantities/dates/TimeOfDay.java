package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.words.Cursor;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;

/** Steps over the (星期一), (含) and 上午9:00 that may follow a day; articles are told apart by days, not hours. */
final class TimeOfDay {
    private static final WordSet PARTS = WordLists.of(TimeOfDay.class).named("parts-of-day");
    private static final WordSet HOURS = WordSet.of(":", "：", "时", "点", "点钟", "时许", "点多", "点半", "时半");

    private TimeOfDay() {}

    static void skip(Cursor cursor) {
        inBrackets(cursor);
        cursor.takeAny(" ");
        cursor.take(PARTS);
        clock(cursor);
        inBrackets(cursor);
    }

    private static void inBrackets(Cursor cursor) {
        int start = cursor.at();
        if (cursor.take("(含)")) return;
        if (cursor.takeOneOf("(周", "(星期", "(礼拜") < 0) return;
        cursor.move(1);
        if (!cursor.take(")")) cursor.backTo(start);
    }

    /** 9:00, 11:00时, 19时30分, 7点09分18秒, 八点半, 9点一刻 */
    private static void clock(Cursor cursor) {
        int start = cursor.at();
        int hour = cursor.number(2);
        if (hour < 0 || hour > 24 || cursor.take(HOURS) == null) {
            cursor.backTo(start);
            return;
        }
        if (cursor.number(2) >= 0) cursor.takeOneOf("分", "刻", "时", ":", "：");
        if (cursor.number(2) >= 0) cursor.take("秒");
    }

    /** @return where the time that stands at {@code at} ends, {@code at} where none does */
    static int after(String text, int at) {
        var cursor = new Cursor(text, at);
        skip(cursor);
        return cursor.at();
    }
}
