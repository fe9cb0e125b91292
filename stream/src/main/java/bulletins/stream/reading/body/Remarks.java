package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What readers say of an article where no name of a block and no heading tells it: neighbours of one kind, each with who said it and
 * when, or with a button to answer it. An article above them is needed, since in a forum or an interview such blocks are the text; without
 * a button they stand outside its block, too, since what letters to an office and reports are made of looks the same.
 */
final class Remarks {
    /** So many alike are a thread; fewer where each tells both who said it and how to answer. */
    private static final int LEAST = 3;

    private static final int LEAST_CERTAIN = 2;
    private static final int MANY_SPEAKERS = 6;

    /** Lines in which signs are looked for, which takes longer than all else that is done with most lines. */
    private static final int READ = 5_000;

    private static final int MOST_LINES = 60;
    /** Blocks between a sign and the one that holds the whole remark. */
    private static final int LEVELS = 6;

    /** Size of a remark, and of the article. */
    private static final int LEAST_SIZE = 4;

    private static final int LEAST_ARTICLE = 120;

    /** What an office made of a letter: 答复：, 【官方回复】, 回复单位：, 采纳情况：. */
    private static final Pattern ANSWERED = Pattern.compile(
            "[【\\[（(]?(?:(?:官方|单位|部门|政府)(?:回复|回应|答复)|(?:答复|办理|处理|采纳|承办|回复|回应)(?:单位|部门|机构|情况|结果|意见|内容|时间|人)|答复)"
                    + "(?:情况|结果|意见|内容|时间)?\\s*[】\\]）):：].*");

    private final PageLines page;
    private final int title;

    private Remarks(PageLines page, int title) {
        this.page = page;
        this.title = title;
    }

    /** A block and the signs in it. */
    private record Remark(Block block, List<RemarkSign> signs) {
        boolean isAnswerable() {
            return signs.stream().anyMatch(RemarkSign::answerable);
        }

        boolean isSigned() {
            return signs.stream().anyMatch(sign -> sign.timed() && !sign.name().isEmpty());
        }
    }

    /** @param title the line that shows the title, or -1 */
    static BitSet of(PageLines page, int title) {
        Remarks remarks = new Remarks(page, title);
        BitSet lines = new BitSet();
        Map<Block, Map<Block, Remark>> byParent = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(page.lines().size(), READ); i++)
            RemarkSign.of(page.line(i), i).ifPresent(sign -> remarks.add(sign, byParent));
        for (Map<Block, Remark> children : byParent.values()) {
            List<Remark> thread = List.copyOf(children.values());
            if (remarks.isThread(thread))
                lines.set(
                        thread.get(0).block.from(),
                        thread.get(thread.size() - 1).block.to());
        }
        return remarks.isBelowArticle(lines) ? lines : new BitSet();
    }

    private void add(RemarkSign sign, Map<Block, Map<Block, Remark>> byParent) {
        Block child = page.line(sign.line()).block();
        for (int level = 0; level < LEVELS && child.parent() != null && child.lines() <= MOST_LINES; level++) {
            byParent.computeIfAbsent(child.parent(), parent -> new LinkedHashMap<>())
                    .computeIfAbsent(child, block -> new Remark(block, new ArrayList<>()))
                    .signs
                    .add(sign);
            child = child.parent();
        }
    }

    private boolean isThread(List<Remark> remarks) {
        int many = remarks.size();
        boolean certain = remarks.stream().allMatch(remark -> remark.isAnswerable() && remark.isSigned());
        if (many < (certain ? LEAST_CERTAIN : LEAST) || !areAlike(remarks)) return false;
        if (remarks.stream().flatMap(remark -> remark.signs.stream()).anyMatch(RemarkSign::isOfOffice)) return false;
        if (5 * remarks.stream().filter(this::saysMore).count() < 4L * many) return false;
        if (2 * remarks.stream().filter(this::isAnswered).count() >= many) return false;
        if (5 * remarks.stream().filter(Remark::isAnswerable).count() >= 4L * many) return true;
        return areOfMany(remarks) && !isInText(remarks.get(0).block);
    }

    private boolean isAnswered(Remark remark) {
        return IntStream.range(remark.block.from(), remark.block.to())
                .anyMatch(i -> ANSWERED.matcher(page.line(i).text()).matches());
    }

    /** @return whether the first paragraph below the title stands in a block that goes on as far as the remark */
    private boolean isInText(Block remark) {
        int first = title + 1;
        while (first < remark.from() && LineRole.byShape(page.line(first)) != LineRole.PROSE) first++;
        if (first >= remark.from()) return false;
        Block own = page.line(first).block();
        Block around = own.lines() == 1 && own.parent() != null ? own.parent() : own;
        return around.to() > remark.from() && around.parent() != null;
    }

    /** Where few speak in turn, it is an interview or a report. */
    private static boolean areOfMany(List<Remark> remarks) {
        Map<String, Integer> speakers = new HashMap<>();
        remarks.stream()
                .filter(Remark::isSigned)
                .forEach(remark -> speakers.merge(remark.signs.get(0).name(), 1, Integer::sum));
        int most = speakers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return speakers.size() >= Math.min(remarks.size(), MANY_SPEAKERS) && most <= Math.max(1, remarks.size() / 4);
    }

    /** @return whether they have one tag, and little stands between them */
    private boolean areAlike(List<Remark> remarks) {
        Block first = remarks.get(0).block;
        Block last = remarks.get(remarks.size() - 1).block;
        int whole = page.sizes()[last.to()] - page.sizes()[first.from()];
        int size = remarks.stream().mapToInt(remark -> page.size(remark.block)).sum();
        String tag = first.element().normalName();
        return 10 * (whole - size) <= size && remarks.stream().allMatch(remark -> remark.block.isTag(tag));
    }

    private boolean saysMore(Remark remark) {
        int signs = remark.signs.stream()
                .mapToInt(sign -> page.line(sign.line()).size())
                .sum();
        return page.size(remark.block) - signs >= LEAST_SIZE;
    }

    private boolean isBelowArticle(BitSet lines) {
        if (lines.isEmpty()) return false;
        int size = 0;
        boolean begun = false;
        for (int i = title + 1; i < page.lines().size(); i++) {
            Line line = page.line(i);
            boolean prose = LineRole.byShape(line) == LineRole.PROSE;
            if (prose && !begun && lines.get(i)) return false;
            begun |= prose;
            if (!lines.get(i) && line.marks() > 0 && line.linkDensity() < 0.5) size += line.size();
        }
        return begun && size >= LEAST_ARTICLE;
    }
}
