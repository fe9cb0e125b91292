package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a cell at the head of a column or row, or the line above a table, says of the numbers: 城镇新增就业（万人）, 同比（%）, 单位：万人.
 *
 * @param name what is counted, empty when the words say nothing of it, as 数量
 * @param units those it names, in their order
 */
record TableHead(String name, List<String> units) {
    private static final Pattern UNIT =
            Pattern.compile("\\((?:计量)?(?:单位[：:])?([^()]{1,8})\\)|(?:计量)?单位[：:]([^()]{1,8})|(%)$");

    private static final Pattern RATE = Pattern.compile("(?:率|比重|占比|比例)$");
    private static final Pattern AMOUNT_OF_CHANGE = Pattern.compile("增加|减少|增减|净增|净减|多|少");
    private static final Pattern UP_OR_DOWN = Pattern.compile("增减|升降|±");
    private static final Pattern NUMBERED = Pattern.compile("^(?:附?表[\\d一二三四五六七八九十]*[：:]?|其中[：:])|(?:情况|统计|一览)?表?$");
    /** A sentence that leads to a table names nothing: 前三季度完成情况如下. */
    private static final Pattern LEAD = Pattern.compile("[如见]下|下表|[，。：]");

    private static final WordSet EMPTY = WordLists.of(TableHead.class).named("empty-heads");

    /** @param words without dates */
    static TableHead of(String words) {
        Matcher unit = UNIT.matcher(words);
        List<String> units = List.of();
        if (unit.find()) {
            String said = unit.group(1) != null ? unit.group(1) : unit.group(2) != null ? unit.group(2) : unit.group(3);
            units = Arrays.asList(said.split("[、，,]|/(?=%)|(?<=%)/"));
        }
        String plain = UNIT.matcher(words).replaceAll("").replaceAll("[()\\s]", "");
        String name = NUMBERED.matcher(plain).replaceAll("");
        boolean empty = EMPTY.at(name, 0) == name.length() || LEAD.matcher(name).find();
        return new TableHead(empty ? "" : name, units);
    }

    /** @return what the numbers below say of the column before, null when they count something themselves */
    @Nullable
    Change change() {
        String words = UP_OR_DOWN.matcher(name).replaceAll("增长");
        Change said = Change.before(words, 0, words.length());
        if (said != null || words.isEmpty()) return said;
        String spelled = words + "增长";
        Change meant = Change.before(spelled, 0, spelled.length());
        return meant == null || meant.comparison() == null ? null : meant;
    }

    /** @return the unit of its numbers by its own words, else the words of the others in turn; empty when none tells */
    String unit(List<TableHead> others) {
        boolean rate = change() != null
                ? !AMOUNT_OF_CHANGE.matcher(name).find()
                : RATE.matcher(name).find();
        if (!units.isEmpty()) return pick(rate);
        if (rate) return "%";
        for (TableHead other : others) if (!other.pick(false).isEmpty()) return other.pick(false);
        return UnitWords.unitOf(name, 0, name.length());
    }

    private String pick(boolean rate) {
        if (units.size() == 1) return units.get(0);
        List<String> fitting =
                units.stream().filter(unit -> unit.equals("%") == rate).toList();
        return fitting.size() == 1 ? fitting.get(0) : "";
    }
}
