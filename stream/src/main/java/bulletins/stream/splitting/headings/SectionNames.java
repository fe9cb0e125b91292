package bulletins.stream.splitting.headings;

import bulletins.stream.text.Letters;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The headings known to be sections: those of the categories, and those of the bulletin's own contents list. */
public final class SectionNames {
    private static final double ALIKE = 0.6;
    private static final int LONGEST = 24;
    private static final int LONGEST_LINE = 80;
    /** Of four characters the first two are the subject: 就业服务 is no 创业服务. */
    private static final int SHORT = 4;

    /** What editors add to a subject: 劳动关系类, 灵活就业篇. */
    private static final Pattern KIND = Pattern.compile("(?:类|篇|板块|专题|专栏|领域|方面|工作|动态|信息|资讯|进展)$");

    /** What says the same in another script: Flexible Employment / 灵活就业, 灵活就业 Flexible Employment. */
    private static final Pattern TRANSLATION = Pattern.compile("^[A-Za-z][A-Za-z&,'’. -]*[/／|｜·\\s]+(?=\\p{IsHan})"
            + "|(?<=\\p{IsHan})[\\s/／|｜·（(]+[A-Za-z][A-Za-z&,'’. -]*[)）]?$");

    private final Set<String> known;

    public SectionNames(Set<String> foldedHeadings) {
        known = new HashSet<>(foldedHeadings);
    }

    public SectionNames and(Collection<String> more) {
        SectionNames all = new SectionNames(known);
        for (String name : more) all.known.add(Letters.of(Heading.bare(name)));
        return all;
    }

    public boolean has(String line) {
        if (line.length() > (isTranslated(line) ? LONGEST_LINE : LONGEST + 12)) return false;
        String bare = Heading.bare(Heading.withoutPage(line));
        String heading = TRANSLATION.matcher(bare).replaceFirst("");
        if (heading.length() > LONGEST + 12) return false;
        String plain = Letters.of(Heading.withoutAside(heading));
        return known.contains(Letters.of(heading))
                || known.contains(plain)
                || known.contains(KIND.matcher(plain).replaceFirst(""));
    }

    private static boolean isTranslated(String line) {
        return !line.isEmpty() && (isLatin(line.charAt(0)) || isLatin(line.charAt(line.length() - 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** @return where a known heading that ends the text begins, after a sentence that is over; else -1 */
    public int gluedAt(String text) {
        int stop = lastStop(text);
        if (stop < 0 || text.length() - stop > LONGEST || stop == text.length() - 1) return -1;
        return has(text.substring(stop + 1)) ? stop + 1 : -1;
    }

    private static int lastStop(String text) {
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - LONGEST - 1); i--) {
            boolean closes = i > 0 && "）)”".indexOf(text.charAt(i)) >= 0 && "。！？".indexOf(text.charAt(i - 1)) >= 0;
            if (closes || "。！？!?".indexOf(text.charAt(i)) >= 0) return i;
        }
        return -1;
    }

    /** @return how many characters of a line are a known heading, set off by a space from what it is glued to; 0 where none are */
    public int prefixOf(String line) {
        int space = line.indexOf(' ');
        while (space >= 0 && space <= LONGEST) {
            if (has(line.substring(0, space))) return space;
            space = line.indexOf(' ', space + 1);
        }
        return 0;
    }

    /** @return the known heading that means the same as one worded a little differently */
    public static Optional<String> nearest(String folded, Collection<String> known) {
        if (folded.length() < 3 || folded.length() > LONGEST) return Optional.empty();
        Similarity heading = Similarity.of(folded);
        return known.stream()
                .filter(name -> alike(heading, name))
                .max(Comparator.comparingDouble((String name) -> heading.to(Similarity.of(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean alike(Similarity heading, String name) {
        boolean holds = name.length() >= 4 && heading.folded().contains(name);
        boolean within = holds || (heading.folded().length() >= 4 && name.contains(heading.folded()));
        boolean sameSubject =
                heading.folded().length() > SHORT || heading.folded().charAt(0) == name.charAt(0);
        return within || (sameSubject && heading.to(Similarity.of(name)) >= ALIKE);
    }
}
