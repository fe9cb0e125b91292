package bulletins.stream.quantities;

/** Steps over the (星期一) and 上午9:00 that may follow a day; articles are told apart by days, not hours. */
final class TimeOfDay {
    private static final String[] PARTS = {"上午", "下午", "早上", "晚上", "中午", "凌晨", "零时", "晚"};

    private TimeOfDay() {}

    static void skip(Cursor cursor) {
        int start = cursor.at();
        if (cursor.takeOneOf("(周", "(星期") >= 0) {
            cursor.move(1);
            if (!cursor.take(")")) cursor.backTo(start);
        }
        cursor.takeOneOf(PARTS);
        int beforeClock = cursor.at();
        int hour = cursor.number(2);
        boolean clock = hour >= 0 && hour <= 24 && cursor.takeOneOf(":", "：", "时", "点") >= 0;
        if (!clock) cursor.backTo(beforeClock);
        else if (cursor.number(2) >= 0) cursor.take("分");
    }
}
