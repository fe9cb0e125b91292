package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Readability method on lines: every line of running text speaks for the blocks around it, less the further out they are, and
 * the block with the most votes is the article, with those of its neighbours that read like it.
 */
final class ProminentBlock implements Voter {
    private static final Pattern NAMED =
            Pattern.compile("article|body|content|entry|main|page|post|text|blog|story|zoom|editor");
    private static final int LEAST_SIZE = 25;
    private static final int REACH = 5;

    /** How many lines from a known beginning of the text have a vote. */
    private static final int VOTING = 12;

    private final int from;
    private final int to;

    ProminentBlock() {
        from = 0;
        to = Integer.MAX_VALUE;
    }

    /** Lets only the lines from {@code opening} on vote, for pages where something else is larger than the article. */
    ProminentBlock(int opening) {
        from = opening;
        to = opening + VOTING;
    }

    @Override
    public String name() {
        return "prominent block";
    }

    @Override
    public BitSet choose(PageLines page) {
        Map<Block, Double> scores = votes(page);
        Block top = best(page, scores);
        BitSet chosen = new BitSet();
        if (top == null) return chosen;
        top = widened(page, scores, top);
        chosen.set(top.from(), top.to());
        addNeighbours(page, scores, top, chosen);
        return chosen;
    }

    private Map<Block, Double> votes(PageLines page) {
        Map<Block, Double> scores = new HashMap<>();
        for (Line line : page.lines().subList(from, Math.min(to, page.lines().size()))) {
            if (line.size() < LEAST_SIZE || line.linkDensity() > 0.5) continue;
            double vote = 1 + line.marks() + Math.min(line.size() / 100.0, 3);
            Block at = line.block().lines() == 1 ? line.block().parent() : line.block();
            for (int level = 0; level < REACH && at != null; level++, at = at.parent()) {
                double share = level == 0 ? 1 : level == 1 ? 2 : level * 3;
                scores.put(at, scores.computeIfAbsent(at, ProminentBlock::baseScore) + vote / share);
            }
        }
        scores.replaceAll((block, score) -> score * (1 - page.linkDensity(block)));
        return scores;
    }

    private static double baseScore(Block block) {
        double byTag = switch (block.element().normalName()) {
            case "div", "article", "main" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return byTag + (NAMED.matcher(block.names()).find() ? 25 : 0);
    }

    private static @Nullable Block best(PageLines page, Map<Block, Double> scores) {
        Block best = null;
        double most = 0;
        for (Block block : page.blocks()) {
            double score = score(scores, block);
            if (score > most) {
                most = score;
                best = block;
            }
        }
        return best;
    }

    /** A block around the best that scores more, or that holds nothing else, is the better cut. */
    private static Block widened(PageLines page, Map<Block, Double> scores, Block top) {
        Block at = top;
        double last = score(scores, top);
        double floor = last / 3;
        for (Block up = top.parent(); up != null && up.parent() != null; up = up.parent()) {
            double score = score(scores, up);
            if (score < floor) break;
            if (score > last) return widened(page, scores, up);
            last = score;
        }
        while (at.parent() != null && at.parent().parent() != null && page.size(at.parent()) == page.size(at))
            at = at.parent();
        return at;
    }

    private static void addNeighbours(PageLines page, Map<Block, Double> scores, Block top, BitSet chosen) {
        Block parent = top.parent();
        if (parent == null) return;
        double bar = Math.max(10, score(scores, top) * 0.2);
        for (int i = parent.from(); i < parent.to(); i++) {
            if (chosen.get(i)) continue;
            Block neighbour = childOf(parent, page.line(i).block());
            if (neighbour == null) {
                Line line = page.line(i);
                if (line.size() > 80 && line.linkDensity() < 0.25) chosen.set(i);
                continue;
            }
            boolean alike = neighbour.element().className().equals(top.element().className())
                    && !neighbour.element().className().isEmpty();
            double bonus = alike ? score(scores, top) * 0.2 : 0;
            boolean joins = score(scores, neighbour) + bonus >= bar
                    || (neighbour.isTag("p") && page.size(neighbour) > 80 && page.linkDensity(neighbour) < 0.25);
            if (joins) chosen.set(neighbour.from(), neighbour.to());
            i = neighbour.to() - 1;
        }
    }

    private static @Nullable Block childOf(Block parent, Block inner) {
        Block at = inner;
        while (at != null && at.parent() != parent) at = at.parent();
        return at;
    }

    private static double score(Map<Block, Double> scores, Block block) {
        return scores.getOrDefault(block, 0.0);
    }
}
