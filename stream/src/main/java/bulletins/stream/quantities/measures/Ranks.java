package bulletins.stream.quantities.measures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that tell a place in an order: 排在前五位, 第二、三名, 分列一、二位. */
final class Ranks {
    private static final Pattern FIRST = Pattern.compile("[^此之目日以]?前");
    private static final Pattern IN_TURN = Pattern.compile("[列居](?:[一二三四五六七八九十\\d][、和]){0,4}$");

    /** 第二、三名, 第1-12个月, 第3、4、5期; in 第一、300人到场 the first counts what is said. */
    private static final Pattern LISTED = Pattern.compile("第(?:\\d+(?:个?月|季度)?[、和至到~-]第?){1,6}$(?=\\d)"
            + "|第(?:[一二三四五六七八九十]+(?:季度)?[、和至到~-]第?){1,6}$(?=[一二三四五六七八九十])");

    private Ranks() {}

    static boolean include(String text, Units.Read unit, int at) {
        int from = Math.max(0, at - NoFigures.LONGEST_NAME);
        boolean people = unit.unit().name().equals("人");
        boolean counted = people
                || unit.unit().weak()
                || NoFigures.TIMES.contains(unit.unit().name());
        Matcher listed = LISTED.matcher(text).region(from, at).useTransparentBounds(true);
        if (counted && listed.find()) return true;
        if (!people) return false;
        boolean inTurn = text.charAt(unit.end() - 1) == '位'
                && IN_TURN.matcher(text).region(from, at).find();
        return inTurn || FIRST.matcher(text).region(Math.max(0, at - 2), at).matches();
    }
}
