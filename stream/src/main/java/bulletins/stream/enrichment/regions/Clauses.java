package bulletins.stream.enrichment.regions;

import bulletins.stream.places.Countries;
import bulletins.stream.places.Mention;
import bulletins.stream.text.Joints;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from what stands before a place whether a clause of the text is about it.
 *
 * @param countries where the text names another country
 */
record Clauses(String text, BitSet countries) {
    /** What may stand before a place that begins a clause: a pause, the end of a date, or 在, 全 and 其中. */
    private static final String BEFORE_SUBJECT = "，。；：、！？,;:（(“\n \t\u3000日月年底末初旬度半在全中据";
    /** What else may stand before 全市 as a subject: the last characters of 目前, 以来, 期间, 预计 and 力争. */
    private static final String BEFORE_WHOLE = "前来间计争";

    /** In 江苏某职业技术学院招生 the place is part of the name of who does so. */
    private static final Pattern HOUSE =
            Pattern.compile("\\p{IsHan}{0,8}?(?:(?:职业|技术|技师|工程|师范|理工|科技|医学|工业|农业|财经|专科)(?:学院|大学|学校)|有限(?:责任)?公司|股份公司)");

    /** 三区共建站86个，占比分别为 hands out what follows alone. */
    private static final String TOGETHER = "[^，。；\\n\\d]{0,20}(?<!公)共(?![同享青])[^，。；\\n\\d]{0,16}\\d";
    /** The rest of a sentence in which each place is handed its own number: 青岛、济南两市分别, 青岛、济南各建9个、8个. */
    private static final Pattern EACH = Pattern.compile("(?!" + TOGETHER
            + ")[^。；\\n]{0,30}(?:分别|依次)|[^。；\\n\\d]{0,20}各[^，。；\\n\\d]{0,12}[\\d.]+([^，。；、\\d]{1,4})[、和][\\d.]+\\1");

    /** Where people met says nothing of what is counted: 决赛在无锡市梁溪区举行，30个项目参赛; 在句容签署协议. */
    private static final Pattern MET =
            Pattern.compile("\\p{IsHan}{0,14}?(?:举行|召开|举办|开幕|闭幕|落幕|签署|签约|签订|揭牌|揭晓)[^，。；\\n\\d]{0,40}[，。；]");

    private static final Pattern REPORTERS = Pattern.compile("[^，。：]{0,8}(?:记者|通讯员)");
    private static final Pattern DIVISION = Pattern.compile("第[一二三四五六七八九十]{1,3}师$");
    private static final int LONGEST_DIVISION = 5;
    private static final Pattern ALLOTS = Pattern.compile("(?:分配|安排|下达|拨付|下拨|划拨|拨给|奖补|补助)给?$");
    private static final int LONGEST_ALLOTMENT = 3;
    /** Before a place where people go or come from: 输往某市90人、某县30人, 输送某市90人, 吸纳某县30人. */
    private static final String ON_THE_WAY = "往到至赴自在向援从由达入去送转移抵出派纳收";

    private static final int LONGEST_REPORTERS = 60;

    private static final String BEFORE_SPEECH = "：:，,。！？\n";

    Clauses(String text) {
        this(text, Countries.startsIn(text));
    }

    /** @return whether a clause may be about another country that is named at {@code start} */
    boolean mayBeginAbroad(int start) {
        return countries.get(start) && mayBeginWith(start);
    }

    /** @return whether a clause may be about the place that is named at {@code start} */
    boolean mayBeginWith(int start) {
        if (start == 0 || isAfterReporters(start) || isAfterDivision(start)) return true;
        return BEFORE_SUBJECT.indexOf(text.charAt(start - 1)) >= 0 && !isInName(start);
    }

    /** 第八师石河子市: a division of the 兵团 stands before its town. */
    private boolean isAfterDivision(int start) {
        return DIVISION.matcher(text)
                .region(Math.max(0, start - LONGEST_DIVISION), start)
                .find();
    }

    /** 本报讯（记者 张三）江苏省今年 */
    private boolean isAfterReporters(int start) {
        if ("）)".indexOf(text.charAt(start - 1)) < 0) return false;
        int least = Math.max(0, start - LONGEST_REPORTERS);
        String before = text.substring(least, start - 1);
        int opening = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
        return opening >= 0
                && REPORTERS
                        .matcher(before)
                        .region(opening + 1, before.length())
                        .lookingAt();
    }

    /** @return whether each of the places whose list ends at {@code end} is handed its own number */
    boolean handsOut(int end) {
        return EACH.matcher(text).region(end, text.length()).lookingAt();
    }

    /** @return whether the place that ends at {@code end} begins the name of a school or firm */
    boolean namesHouse(int end) {
        return HOUSE.matcher(text).region(end, text.length()).lookingAt();
    }

    /** @return whether it may be about the 全省 or 该市 at {@code start}; in 在全省率先 and 居全省第一 it is not */
    boolean mayBeginWithWhole(int start) {
        if (start == 0) return true;
        char before = text.charAt(start - 1);
        return before != '在' && (BEFORE_SUBJECT.indexOf(before) >= 0 || BEFORE_WHOLE.indexOf(before) >= 0);
    }

    /** @return whether people met at the place from {@code start} to {@code end} */
    boolean isVenue(int start, int end) {
        return text.startsWith("在", start - 1)
                && MET.matcher(text).region(end, text.length()).lookingAt();
    }

    /** @return whether a number stands right behind a place */
    boolean isNumbered(int end) {
        return end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** @return whether a place has what the number behind it tells, also by the {@code next} one of its list: 分配某市4860万元, 招工某市30人、某县20人 */
    boolean isAllotted(Mention place, Mention next) {
        int start = place.start();
        if (!isNumbered(place.end())) return false;
        boolean listed = isNumbered(next.end()) && Joints.at(text, next.start() - 1);
        Matcher given = ALLOTS.matcher(text).region(Math.max(0, start - LONGEST_ALLOTMENT), start);
        return given.find() || (listed && ON_THE_WAY.indexOf(text.charAt(start - 1)) < 0);
    }

    /** @return whether a quotation mark stands before: in “南粤家政” the place is part of a name */
    boolean isQuoted(int start) {
        return start > 0 && "“\"《「".indexOf(text.charAt(start - 1)) >= 0;
    }

    /** In 开展“广东技工”工程 the place is part of a name, in 他说：“广东很缺技工” it is not. */
    private boolean isInName(int start) {
        return isQuoted(start) && start > 1 && BEFORE_SPEECH.indexOf(text.charAt(start - 2)) < 0;
    }
}
