package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.regex.Pattern;

/** The block that the page's author named as the article: {@code articleBody}, {@code <article>}, or a class or id that says so. */
final class MarkedBlock implements Voter {
    /** A class or id, as article-content, news_text, main-body, ucap-content, trs_editor, zoom. */
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
        Block best = null;
        double most = 0;
        for (Block block : page.blocks()) {
            double unlinked = page.size(block) * Math.pow(1 - page.linkDensity(block), 3);
            double prose = Math.sqrt(unlinked) * page.marks(block) / Math.max(8.0, Math.sqrt(block.lines()));
            double worth = HEAVIEST * prose > most ? weight(block) * prose : 0;
            if (worth > most) {
                most = worth;
                best = block;
            }
        }
        BitSet chosen = new BitSet();
        if (best != null) chosen.set(best.from(), best.to());
        return chosen;
    }

    private static double weight(Block block) {
        if (block.element().attr("itemprop").equalsIgnoreCase("articleBody")) return HEAVIEST;
        if (block.isTag("article")) return 1.5;
        return NAMED.matcher(block.names()).find() ? 1 : 0;
    }
}
