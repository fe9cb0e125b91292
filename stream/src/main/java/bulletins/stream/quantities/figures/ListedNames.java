package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.dates.FoundDate;
import bulletins.stream.quantities.words.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the names of a list, the last of which ends in what the others leave out. */
final class ListedNames {
    /** The 和 of 太和县 and 共和县 joins nothing, nor does the 及 of 涉及. */
    private static final Pattern SEPARATORS =
            Pattern.compile("[、，]|(?<=[^、，]{2})(?:以及|(?<![总温调饱])和(?!谐)|(?<![涉惠普遍触波提])及(?!时)|(?<!参)与)(?=[^、，]{2})");

    /** Leads to a list: 案件主要涉及追索报酬、工伤待遇, 务工以广东、浙江为主. */
    private static final Pattern LEAD = Pattern.compile(
            "^(.{0,20}?)(?:(?:主要|大多|大部分)?(?:涉及|集中[在于到]|分布[在于]|流向|输往|来自于?|去往)|(?<=.)以)(?=\\p{IsHan}{2})");

    private static final String AS_MAIN = "为主";

    /** The 三市 of 甲、乙、丙三市参保人数 counts the names. */
    private static final Pattern COUNTED = Pattern.compile(
            "^[两二三四五六七八九十\\d]+[个大]{0,2}(?:省市|省区|省份|省|市|区|县|州|旗|地区|地|者|街道|乡镇|镇|社区|园区|行业|部门|工种|群体|[类项](?=[^、]{2}))");

    /** The same inside the last name, which ends where the count begins: 望京、酒仙桥两个街道申报企业. */
    private static final Pattern COUNTED_INSIDE =
            Pattern.compile("(?<=.{2})" + COUNTED.pattern().substring(1));

    private static final String NUMERALS = "一二三四五六七八九";
    private static final Pattern RANKS =
            Pattern.compile("(\\p{IsHan}{0,16}?)([" + NUMERALS + "])[至到-]([" + NUMERALS + "])([类档级]\\p{IsHan}*)");

    /** Characters that the last name may have more than the one before it, without what they share. */
    private static final int MOST_LONGER = 3;

    private final WordSet places;

    /** @param places the short names of those that the text names: 张家口、保定城镇新增就业 shares what stands after 保定 */
    ListedNames(List<String> places) {
        this.places = new WordSet(places);
    }

    /**
     * @param subjects the words before 分别
     * @param object what it says after that of each, as in 两市分别新增就业; often empty
     * @param dates those that the measures are handed to, in their order; empty when they are handed to subjects
     */
    Row row(String subjects, String object, List<FoundDate> dates) {
        return Row.of(
                names(subjects, !object.isEmpty()).stream()
                        .map(name -> name + object)
                        .toList(),
                dates);
    }

    /** @param told whether what is counted is told after the names, so that they need share nothing */
    private List<String> names(String subjects, boolean told) {
        List<String> names = ranks(subjects);
        if (!names.isEmpty()) return names;
        for (String printed : SEPARATORS.split(subjects)) {
            String name = printed.endsWith("的") ? printed.substring(0, printed.length() - 1) : printed;
            if (!name.isEmpty()) names.add(name);
        }
        int last = names.size() - 1;
        if (last < 1) return names;
        String whole = led(names);
        String shared = sharedEnd(names.get(last - 1), names.get(last), told);
        names.set(last, names.get(last).substring(0, names.get(last).length() - shared.length()));
        String plain = COUNTED.matcher(shared).replaceFirst("");
        String said = plain.startsWith("的") ? plain.substring(1) : plain;
        names.replaceAll(name -> name + (isPlace(name) ? whole : "") + said);
        return names;
    }

    static boolean isRange(String subjects) {
        return RANKS.matcher(subjects).matches();
    }

    /** @return 一类地区, 二类地区 and 三类地区 of 一至三类地区; empty where the words name no such range */
    private static List<String> ranks(String subjects) {
        List<String> ranks = new ArrayList<>();
        Matcher range = RANKS.matcher(subjects);
        if (!range.matches()) return ranks;
        for (int at = NUMERALS.indexOf(range.group(2)); at <= NUMERALS.indexOf(range.group(3)); at++)
            ranks.add(range.group(1) + NUMERALS.charAt(at) + range.group(4));
        return ranks;
    }

    /** Takes off what leads to the list, and what ends it with that. @return what the list is of, which says what is counted in each place */
    private static String led(List<String> names) {
        Matcher lead = LEAD.matcher(names.get(0));
        if (!lead.find()) return "";
        int last = names.size() - 1;
        boolean main = names.get(last).contains(AS_MAIN);
        if (lead.group().endsWith("以") && !main) return "";
        names.set(0, names.get(0).substring(lead.end()));
        if (main) names.set(last, names.get(last).replaceFirst(AS_MAIN, ""));
        return lead.group(1);
    }

    private boolean isPlace(String name) {
        return places.at(name, 0) == name.length();
    }

    /** In 基本养老、失业、工伤保险参保人数, 养老保险、失业保险参保人数 and 养老金、失业保险金发放额 the last name ends in what the others leave out. */
    private String sharedEnd(String before, String last, boolean told) {
        Matcher counted = COUNTED_INSIDE.matcher(last);
        if (counted.find()) return last.substring(counted.start());
        int place = places.at(last, 0);
        if (place > 0 && places.before(before, 0, before.length()) > 0) return last.substring(place);
        String kind = before.substring(Math.max(0, before.length() - 2));
        if (last.endsWith(kind)) return "";
        int alikeKind = last.indexOf(kind);
        if (alikeKind > 0) return last.substring(alikeKind + kind.length());
        int noun = Wording.nounEnd(before) == before.length() ? Wording.nounEnd(last) : 0;
        if (noun > 0) return last.substring(noun);
        if (last.length() < before.length() + 2) return "";
        int alike = last.substring(0, last.length() - 1).indexOf(before.charAt(before.length() - 1), 1);
        boolean near = alike > 0 && alike <= before.length() + MOST_LONGER;
        String shared = last.substring(near ? alike + 1 : before.length());
        return near || !told || COUNTED.matcher(shared).lookingAt() ? shared : "";
    }
}
