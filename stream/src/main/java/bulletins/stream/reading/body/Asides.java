package bulletins.stream.reading.body;

import bulletins.model.Shipped;
import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Blocks beside the article, in document order: those that their tag, class, id or heading tells to be so (comments, recommendations,
 * share bars, crumbs), those that say no more than the author's name, and those whose heading or plea to the readers tells it.
 *
 * @param elsewhere why a line is beside the article that no block tells, by its number; there may be more of these than of the article
 */
public record Asides(List<Aside> blocks, Map<Integer, String> elsewhere) {
    /** What a block beside the article holds, as {@code names.txt} tells. */
    enum Kind {
        /** What readers say; there may be more of it than of the article. */
        COMMENTS,
        /** What the site asks its visitors before they read, as whether it may set cookies. */
        DIALOG,
        /** Links to and teasers of other articles. */
        OTHERS,
        /** Anything else. */
        BESIDE,
        /** What its words tell and no name does; where the text opens, such words are of it. */
        TOLD,
        /** The same, told by its heading: below where the text opens there may be more of it than of the article. */
        HEADED
    }

    private static final List<String> NAMES = List.of("data-testid", "data-component", "data-qa");
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer");
    private static final Map<String, Kind> KINDS = read();
    /** What a name says after these is missing, or somewhere else: {@code no-sidebar}, {@code has_comments}. */
    private static final Set<String> ELSEWHERE = Set.of("no", "not", "has", "with", "without", "hide");

    /** Letters of a word that tells something also as a part of another. */
    private static final int LEAST_PART = 7;

    private static final int LONGEST_NAMES = 300;

    /** What stands between two words, also where a capital letter begins the second. */
    private static final Pattern NO_WORD = Pattern.compile("[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])");

    /** @param sign what tells it so */
    record Aside(Block block, Kind kind, String sign) {}

    /**
     * @param author as the page declares it, or empty
     * @param title the line that shows the title, or -1
     */
    public static Asides of(PageLines page, String author, int title) {
        AuthorBlocks authors = new AuthorBlocks(author.strip());
        List<Aside> blocks = new ArrayList<>();
        Map<String, Optional<String>> known = new HashMap<>();
        for (Block block : page.blocks()) {
            if (block.parent() == null || block.lines() == 0) continue;
            name(block, known)
                    .or(() -> authors.in(page, block))
                    .map(sign -> new Aside(block, KINDS.getOrDefault(sign, Kind.BESIDE), "named " + sign))
                    .or(() -> ToldAside.of(page, block))
                    .ifPresent(blocks::add);
        }
        Map<Integer, String> elsewhere = new HashMap<>();
        Remarks.of(page, title).stream().forEach(i -> elsewhere.put(i, "readers speak"));
        SecondCopies.of(page, title).stream().forEach(i -> elsewhere.put(i, "said again"));
        NextArticle.of(page, title).stream().forEach(i -> elsewhere.put(i, "the next article"));
        return new Asides(blocks, elsewhere);
    }

    /** @return the lines that are left out before the article is looked for, because there may be more of them */
    BitSet silent(PageLines page) {
        return lines(page, Set.of(Kind.COMMENTS, Kind.DIALOG));
    }

    /** @return the lines in which readers or other articles speak: no date there is the article's */
    public BitSet others(PageLines page) {
        return lines(page, Set.of(Kind.COMMENTS, Kind.OTHERS));
    }

    /** @return the lines of all these blocks */
    BitSet lines(PageLines page) {
        return lines(page, EnumSet.allOf(Kind.class));
    }

    private BitSet lines(PageLines page, Set<Kind> kinds) {
        BitSet titles = new BitSet();
        for (int i = 0; i < page.lines().size(); i++) if (page.line(i).block().isTag("h1")) titles.set(i);
        BitSet lines = new BitSet();
        elsewhere.keySet().forEach(lines::set);
        for (Aside aside : blocks) {
            int title = titles.nextSetBit(aside.block.from());
            boolean holdsTitle = title >= 0 && title < aside.block.to();
            if (kinds.contains(aside.kind) && !holdsTitle) lines.set(aside.block.from(), aside.block.to());
        }
        return lines;
    }

    /** @param known what is known of names already: siblings share them */
    private static Optional<String> name(Block block, Map<String, Optional<String>> known) {
        if (TAGS.contains(block.element().normalName()))
            return Optional.of(block.element().normalName());
        if (block.element().attr("role").endsWith("dialog")) return Optional.of("dialog");
        if (block.element().attr("itemprop").equals("author")) return Optional.of("byline");
        String names = names(block.element());
        if (names.isBlank() || names.length() > LONGEST_NAMES) return Optional.empty();
        return known.computeIfAbsent(names, Asides::name);
    }

    /** Sites whose classes are drawn by lot name their blocks in other attributes. */
    private static String names(Element block) {
        String names = block.className() + ' ' + block.id();
        for (String attribute : NAMES) if (block.hasAttr(attribute)) names += ' ' + block.attr(attribute);
        return names;
    }

    private static Optional<String> name(String names) {
        List<String> words = NO_WORD.splitAsStream(names)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return IntStream.range(0, words.size())
                .filter(i -> i == 0 || !ELSEWHERE.contains(words.get(i - 1)))
                .mapToObj(i -> known(words.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** @return the word that tells what a block is, also at an end of one written as one: {@code photocaption}, {@code relatedlinks} */
    private static Optional<String> known(String word) {
        if (KINDS.containsKey(word)) return Optional.of(word);
        return IntStream.range(LEAST_PART, word.length() - 1)
                .mapToObj(length -> Stream.of(word.substring(0, length), word.substring(word.length() - length)))
                .flatMap(parts -> parts)
                .filter(KINDS::containsKey)
                .findFirst();
    }

    private static Map<String, Kind> read() {
        Map<String, Kind> kinds = new HashMap<>();
        for (String line : new Shipped(Asides.class, "names.txt").lines()) {
            String[] words = line.split(" ");
            Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
            for (int i = 1; i < words.length; i++) kinds.put(words[i], kind);
        }
        return kinds;
    }
}
