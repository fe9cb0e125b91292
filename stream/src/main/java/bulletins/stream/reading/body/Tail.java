package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where an article is over and drops what follows: editors, disclaimers, comments, links to and teasers of others. */
final class Tail {
    /** Lines within which a byline stands below its title. */
    private static final int NEAR = 4;

    /** Size of the text of the same sort that shows an article to go on below a sign of its end. */
    private static final int LEAST_ALIKE = 60;

    private static final Pattern SENTENCE = Pattern.compile("[.!?。！？][”\"’）)]?$");
    /** Characters that a sentence is known by to end. */
    private static final int SENTENCE_END = 2;

    private final KeptLines lines;

    private Tail(KeptLines lines) {
        this.lines = lines;
    }

    static void cut(KeptLines lines) {
        Tail tail = new Tail(lines);
        tail.cutAtNext();
        tail.cutAtSign();
        tail.cutAtLast();
        tail.cutTeasers();
    }

    /** Below an article some sites show the next, with a title of the same sort and a byline of its own. */
    private void cutAtNext() {
        List<Line> all = lines.page().lines();
        int prose = lines.first();
        while (prose >= 0 && lines.role(prose) != LineRole.PROSE) prose = lines.next(prose);
        if (prose < 0) return;
        int below = prose + 1;
        IntStream.range(0, all.size())
                .filter(i -> all.get(i).block().isTag("h1"))
                .findFirst()
                .ifPresent(title -> IntStream.range(Math.max(title + 1, below), all.size())
                        .filter(i -> isNext(i, all.get(title)))
                        .findFirst()
                        .ifPresent(next -> lines.dropFrom(next, "after the title of another article")));
    }

    private boolean isNext(int line, Line title) {
        Line next = lines.line(line);
        boolean other = path(line).equals(title.block().path()) && !next.text().equals(title.text());
        if (!other) return false;
        int end = Math.min(line + NEAR, lines.page().lines().size());
        return IntStream.range(line + 1, end).anyMatch(i -> LineRole.of(lines.line(i)) == LineRole.HEAD);
    }

    /**
     * The first sign of an end after which little of the same sort of text follows ends the article, also one that the choice
     * passed over.
     */
    private void cutAtSign() {
        Map<String, Integer> left = new HashMap<>();
        lines.left().stream()
                .filter(i -> lines.role(i) == LineRole.PROSE)
                .forEach(i -> left.merge(path(i), size(i), Integer::sum));
        int total = left.values().stream().mapToInt(Integer::intValue).sum();
        Map<Block, Integer> sentences = lastSentences();
        Map<String, Integer> seen = new HashMap<>();
        int before = 0;
        int goesOn = -1;
        for (int i = lines.first(), last = lines.last(); i >= 0 && i <= last; i++) {
            LineRole role = lines.seen(i).orElse(LineRole.PLAIN);
            if (lines.role(i) == LineRole.PROSE && lines.isLeft(i)) {
                before += size(i);
                seen.merge(path(i), size(i), Integer::sum);
                goesOn = sentences.getOrDefault(around(i), i);
            }
            if (before == 0 || before < total * enough(role)) continue;
            if (role == LineRole.ASIDE && goesOn > i) {
                lines.drop(i, "beside the text");
            } else if (role != LineRole.ASIDE || alike(left, seen) < LEAST_ALIKE) {
                lines.dropFrom(i, "after the end of the article");
                return;
            }
        }
    }

    /** @return the size of the text that is still to come of the sort that there was most of */
    private static int alike(Map<String, Integer> left, Map<String, Integer> seen) {
        String main = seen.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        return left.getOrDefault(main, 0) - seen.getOrDefault(main, 0);
    }

    /** @return the last sentence in each block of paragraphs, of which the article goes on below a sign within that block */
    private Map<Block, Integer> lastSentences() {
        Map<Block, Integer> last = new HashMap<>();
        lines.left().stream()
                .filter(i -> lines.role(i).isText())
                .filter(i -> isSentence(lines.line(i).text()))
                .forEach(i -> last.put(around(i), i));
        return last;
    }

    private static boolean isSentence(String line) {
        return SENTENCE.matcher(line.substring(Math.max(0, line.length() - SENTENCE_END)))
                .find();
    }

    /** @return the block of the paragraphs of which a line is one */
    private Block around(int line) {
        Block own = lines.line(line).block();
        return own.lines() == 1 && own.parent() != null ? own.parent() : own;
    }

    /** @return the share of all prose that must stand above a line of this role for the article to be over */
    private static double enough(LineRole role) {
        return switch (role) {
            case END, ASIDE -> 0.6;
            case COMMENTS -> 0.15;
            default -> Double.MAX_VALUE;
        };
    }

    private void cutAtLast() {
        for (int i = lines.last(); i >= 0 && !staysLast(i); i = lines.previous(i)) lines.drop(i, "below the text");
    }

    private boolean staysLast(int line) {
        if (lines.role(line) == LineRole.PROSE) return true;
        return lines.role(line).mayBeOfArticle()
                && (lines.isAttachment(line) || lines.line(line).linkDensity() < 0.3);
    }

    /** Without any sign, the end that holds more links and buttons than text goes, unless the block of the text above ends in it. */
    private void cutTeasers() {
        double sum = 0;
        double least = 0;
        int cut = -1;
        for (int i = lines.last(); i >= 0; i = lines.previous(i)) {
            sum += worth(i);
            if (sum < least) {
                least = sum;
                cut = i;
            }
        }
        if (!goesOn(cut)) lines.dropFrom(cut, "links and teasers after the text");
    }

    private boolean goesOn(int cut) {
        int above = cut < 0 ? -1 : lines.previous(cut);
        while (above >= 0 && lines.role(above) != LineRole.PROSE) above = lines.previous(above);
        return above >= 0 && lastSentences().getOrDefault(around(above), above) > cut;
    }

    /** What a line says for its being text, in the width of its letters. */
    private double worth(int line) {
        return switch (lines.role(line)) {
            case PROSE -> Math.min(size(line), 300);
            case PLAIN, DAY -> lines.line(line).marks() > 0 || lines.isAttachment(line) ? size(line) : 0;
            case SCRAP, TIME, HEAD -> -20;
            case LINKS, ASIDE -> -60;
            case END, COMMENTS -> -100;
        };
    }

    private String path(int line) {
        return lines.line(line).block().path();
    }

    private int size(int line) {
        return lines.line(line).size();
    }
}
