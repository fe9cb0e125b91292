package bulletins.stream.enrichment;

import bulletins.stream.places.Mention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The places that the sentence being read has named, each of which may begin the name of an indicator. */
final class RecentPlaces {
    private static final int MOST = 16;
    /** What is left of 山东、江苏两省 and 河南、安徽等地 without the places. */
    private static final Pattern TOGETHER = Pattern.compile(
            "^(?:等?(?:[两二三四五六七八九十\\d]*(?:省市|省区|省份|省|市|区|县|地区|地)|多地|等\\p{IsHan}{2,6}(?:集中|集聚|聚集|输入|输出)地))+");

    /** Makes of a city's name that of a part which has no code of its own: 兰州新区. */
    private static final Pattern ZONE = Pattern.compile("新区|高新区|高新技术产业|经开区|(?:经济(?:技术)?)?开发区|工业园区|自贸|综保区|综合保税");

    private final String text;
    private final Clauses clauses;
    private final Deque<Mention> recent = new ArrayDeque<>();
    private final Set<Mention> joint = new HashSet<>();

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

    boolean isJoint(Mention mention) {
        return joint.contains(mention);
    }

    /** @return the indicator without the place that begins it, and what is left of a list of places */
    String without(Mention named, String indicator) {
        String rest = indicator.substring(named.text().length());
        if (joint.contains(named)) return TOGETHER.matcher(rest).replaceFirst("");
        return rest.startsWith("、") && leading(rest.substring(1)) != null ? rest.substring(1) : rest;
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
        return ZONE.matcher(text).region(mention.end(), text.length()).lookingAt();
    }
}
