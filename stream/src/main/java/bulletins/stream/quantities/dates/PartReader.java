package bulletins.stream.quantities.dates;

import bulletins.stream.quantities.dates.Said.Edge;
import bulletins.stream.quantities.dates.Said.Season;
import bulletins.stream.quantities.dates.Said.Week;
import bulletins.stream.quantities.words.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads the part of a year or month that a date names: 上半年, 第三季度, 中下旬, 年底, 月初. */
final class PartReader {
    private static final String WEEKDAYS = "一二三四五六日天";
    private static final Season[] NATURAL = {Season.SPRING, Season.SUMMER, Season.AUTUMN, Season.WINTER};

    private final Cursor cursor;

    PartReader(Cursor cursor) {
        this.cursor = cursor;
    }

    Season season(boolean afterYear) {
        int start = cursor.at();
        if (cursor.take("首季度")) return Season.FIRST_QUARTER;
        if (cursor.take("上半年")) return Season.FIRST_HALF;
        if (cursor.take("下半年")) return Season.SECOND_HALF;
        if (cursor.takeOneOf("一二季度", "一、二季度", "1-2季度", "前两个季度", "前2个季度", "前两季度") >= 0) return Season.FIRST_HALF;
        if (cursor.takeOneOf("三四季度", "三、四季度", "3-4季度") >= 0) return Season.SECOND_HALF;
        if (afterYear) {
            int natural = cursor.takeOneOf("春季", "春天", "夏季", "夏天", "秋季", "秋天", "冬季", "冬天");
            if (natural >= 0) return NATURAL[natural / 2];
            int holidays = cursor.takeOneOf("暑假", "暑期", "寒假", "寒期");
            if (holidays >= 0) return holidays < 2 ? Season.SUMMER_HOLIDAYS : Season.WINTER_HOLIDAYS;
        }
        if (cursor.takeOneOf("前三季度", "前3季度", "一至三季度", "1-3季度", "一到三季度", "前三个季度") >= 0) return Season.THREE_QUARTERS;
        if (afterYear && cursor.takeAny("Qq")) {
            int number = cursor.number(1);
            if (number >= 1 && number <= 4) return Season.quarter(number);
        }
        cursor.take("第");
        int quarter = cursor.number(1);
        cursor.take("个");
        if (quarter >= 1 && quarter <= 4 && cursor.take("季度")) return Season.quarter(quarter);
        cursor.backTo(start);
        return Season.YEAR;
    }

    /** 第34周; of a month also 的第一个周二, 最后一个星期一, 首周 */
    @Nullable
    Week week(boolean ofMonth) {
        int start = cursor.at();
        if (ofMonth) cursor.take("的");
        boolean last = ofMonth && cursor.take("最后");
        boolean first = ofMonth && !last && cursor.take("首");
        int number = last ? 0 : first ? 1 : cursor.take("第") ? cursor.number(2) : -1;
        if (last) cursor.takeOneOf("1", "一");
        cursor.take("个");
        boolean fits = number >= 0 && number <= (ofMonth ? 5 : 53) && (last || number > 0);
        if (fits && cursor.takeOneOf("星期", "礼拜", "周") >= 0) {
            int weekday = ofMonth ? WEEKDAYS.indexOf(cursor.peek(0)) : -1;
            if (weekday >= 0) cursor.move(1);
            return new Week(number, Math.min(weekday, 6) + 1);
        }
        cursor.backTo(start);
        return null;
    }

    Edge seasonEdge() {
        if (cursor.takeOneOf("末", "底") >= 0) return Edge.END;
        return Edge.WHOLE;
    }

    Edge yearEdge() {
        if (cursor.takeOneOf("年底", "年末", "底", "末") >= 0) return Edge.END;
        if (!cursor.sees("初中") && cursor.takeOneOf("年初", "初", "伊始") >= 0) return Edge.START;
        if (cursor.take("年中")) return Edge.MIDDLE;
        if (!cursor.sees("内蒙")) cursor.takeOneOf("全年", "年内", "内");
        return Edge.WHOLE;
    }

    Edge yearEdgeAlone() {
        char before = cursor.peek(-1);
        if (before != 0 && "年每历逐去今明".indexOf(before) >= 0) return Edge.WHOLE;
        if (cursor.takeOneOf("年底", "年末") >= 0) return Edge.END;
        if (cursor.take("年初")) return Edge.START;
        return cursor.standsFree() && !cursor.sees("年中国") && cursor.take("年中") ? Edge.MIDDLE : Edge.WHOLE;
    }

    Edge monthEdgeAlone() {
        char before = cursor.peek(-1);
        if (before != 0 && "每逐当次个各".indexOf(before) >= 0) return Edge.WHOLE;
        if (cursor.takeOneOf("月底", "月末") >= 0) return Edge.END;
        return cursor.take("月初") ? Edge.START : Edge.WHOLE;
    }

    Edge monthEdge() {
        if (cursor.takeOneOf("中下旬", "中、下旬") >= 0) return Edge.FROM_ELEVENTH;
        if (cursor.takeOneOf("上中旬", "上、中旬", "中上旬") >= 0) return Edge.FIRST_TWENTY;
        if (cursor.take("上旬")) return Edge.FIRST_TEN;
        if (cursor.take("中旬")) return Edge.MIDDLE_TEN;
        if (cursor.take("下旬")) return Edge.LAST_TEN;
        if (cursor.takeOneOf("月底", "月末", "底", "末") >= 0) return Edge.END;
        if (cursor.takeOneOf("月初", "初") >= 0) return Edge.START;
        return Edge.WHOLE;
    }
}
