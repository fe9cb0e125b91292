package bulletins.stream.enrichment.regions;

import bulletins.model.Figure;
import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import bulletins.stream.text.Joints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places that the sentence being read has named, each of which may begin the name of an indicator. */
final class RecentPlaces {
    private static final int MOST = 16;
    /** What is left of 山东、江苏两省 and 河南、安徽等地 without the places. */
    private static final Pattern TOGETHER = Pattern.compile(
            "^(?:等?(?:[两二三四五六七八九十\\d]*个?(?:省市|省区|省份|省|市|区|县|地区|地)|多地|等\\p{IsHan}{2,6}(?:集中|集聚|聚集|输入|输出)地))*各?");

    /** In 甲县、乙县各150个 and 甲、乙两县各有2所 each of the places has the number, in 甲县、乙县各乡镇 neither. */
    private static final Pattern EACH =
            Pattern.compile("(?:[两二三四五六七八九十\\d]+个?[省市区县州旗]{1,2}(?:[（(][市区县旗][）)])?)?各(?![级类地项乡镇县区市州部单用街社村行族种方界自])");

    /** Makes of a city's name that of a part which has no code of its own, or of several: 兰州新区, 京津冀地区. */
    private static final Pattern ZONE = Pattern.compile("新区|高新区|高新技术产业|经开区|(?:经济(?:技术)?)?开发区|工业园区|自贸|综保区|综合保税|地区");

    private final String text;
    private final Clauses clauses;
    private final Deque<Mention> recent = new ArrayDeque<>();
    private final Set<Mention> joint = new HashSet<>();
    private final Set<Mention> counted = new HashSet<>();

    RecentPlaces(String text, Clauses clauses) {
        this.text = text;
        this.clauses = clauses;
    }

    /** @param together whether it has its number together with others */
    void add(Mention mention, boolean together) {
        if (together) joint.add(mention);
        recent.addFirst(mention);
        if (recent.size() > MOST) recent.removeLast();
    }

    void clear() {
        recent.clear();
    }

    @Nullable
    Mention last() {
        return recent.peekFirst();
    }

    /** @return whether the words of a figure, or of one before, name the place within a list; else what a list counts was handed out */
    boolean isJoint(Mention mention, Figure figure) {
        if (joint.contains(mention) && figure.from() <= mention.start()) counted.add(mention);
        return counted.contains(mention);
    }

    /** @return the indicator without the place that begins it, and what is left of a list of places */
    String without(Mention named, String indicator) {
        String rest = indicator.substring(named.text().length());
        if (rest.startsWith("、") && leading(rest.substring(1)) != null) return rest.substring(1);
        return joint.contains(named) ? TOGETHER.matcher(rest).replaceFirst("") : rest;
    }

    /** @return the places of a list that the words of a figure end before 各, each of which has its number together with the others; else nothing */
    List<Place> each(Figure figure) {
        List<Place> each = new ArrayList<>();
        int start = 0;
        for (Mention mention : recent) {
            int end = mention.end();
            boolean last = each.isEmpty()
                    && joint.contains(mention)
                    && end >= figure.from()
                    && end < figure.to()
                    && EACH.matcher(text).region(end, figure.to()).lookingAt();
            boolean listed = !each.isEmpty() && end + 1 == start && Joints.at(text, end);
            if (!last && !listed && !each.isEmpty()) break;
            if (last || listed) each.add(0, mention.place());
            start = mention.start();
        }
        return each.size() > 1 ? each : List.of();
    }

    /** @return the indicator without the place at its end that it is counted in: 分配某市 is 分配 */
    String withoutEnd(String indicator, @Nullable Place counted) {
        Mention last = recent.peekFirst();
        if (last == null || !last.place().equals(counted) || !clauses.isNumbered(last.end())) return indicator;
        if (!indicator.endsWith(last.text())) return indicator;
        String rest = indicator.substring(0, indicator.length() - last.text().length());
        return rest.isEmpty() ? indicator : rest;
    }

    /** @return the longest of them that begins an indicator, null when none does */
    @Nullable
    Mention leading(String indicator) {
        Mention longest = null;
        for (Mention mention : recent) {
            boolean longer =
                    longest == null || mention.text().length() > longest.text().length();
            boolean begins = longer && indicator.startsWith(mention.text()) && !text.startsWith("籍", mention.end());
            if (begins && !clauses.isQuoted(mention.start()) && !isZone(mention)) longest = mention;
        }
        return longest;
    }

    /** @return whether a place only leads to the name of a part of it that has no code */
    boolean isZone(Mention mention) {
        int end = mention.end();
        for (Iterator<Mention> later = recent.descendingIterator(); later.hasNext(); ) {
            Mention next = later.next();
            if (next.start() == end) end = next.end();
        }
        return ZONE.matcher(text).region(end, text.length()).lookingAt();
    }
}
