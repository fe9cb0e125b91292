package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Region;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The block that the page's author named as the article: {@code articleBody}, {@code <article>}, or a class or id that says so. */
final class MarkedBlock implements Voter {
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:(?:article|art|news|post|entry|story|detail|text|txt|main|the|ue?|page|info)?[_-]?"
                    + "(?:content|contents|body|text|txt|zoom|con|cont|neirong|nr)s?\\d?|trs_editor|trs_word|story|article|zoom\\w*|artibody|view)(?:$|[\\s])");

    /** The weight of what is named beyond doubt. */
    private static final double HEAVIEST = 3;

    @Override
    public String name() {
        return "marked block";
    }

    @Override
    public BitSet choose(PageLines page) {
        Region best = null;
        double most = 0;
        for (Region region : page.regions()) {
            double unlinked = page.size(region) * Math.pow(1 - page.linkDensity(region), 3);
            double prose = Math.sqrt(unlinked) * page.marks(region) / Math.max(8.0, Math.sqrt(region.lines()));
            double worth = HEAVIEST * prose > most ? weight(region) * prose : 0;
            if (worth > most) {
                most = worth;
                best = region;
            }
        }
        BitSet chosen = new BitSet();
        if (best != null) chosen.set(best.from(), best.to());
        return chosen;
    }

    private static double weight(@Nullable Region region) {
        if (region == null) return 0;
        if (region.element().attr("itemprop").equalsIgnoreCase("articleBody")) return HEAVIEST;
        if (region.isTag("article")) return 1.5;
        return !region.names().isEmpty() && NAMED.matcher(region.names()).find() ? 1 : 0;
    }
}
