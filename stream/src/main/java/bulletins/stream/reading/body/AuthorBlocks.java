package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the blocks that hold the author's full name, alone or with an office ({@code Jane Doe, Staff Writer}), or that tell who
 * that is.
 */
final class AuthorBlocks {
    /** Letters beside a name that may tell what its bearer is. */
    private static final int LONGEST_OFFICE = 20;
    /** A name that has no spaces; what follows it is text. */
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    /** What goes on from the author's name to tell who that is. */
    private static final Pattern ABOUT = Pattern.compile(
            "\\s(?:is|was|has|writes|covers|works|teaches|reports|lives|joined|contributes|edits|hosts|leads|serves)\\s",
            Pattern.CASE_INSENSITIVE);

    /** Size of a line that is part of a text. */
    private static final int LEAST_PARAGRAPH = 60;

    private final String author;
    private final String letters;

    /** @param author as the page declares it; a single word may be a company, with which news begin */
    AuthorBlocks(String author) {
        this.author = author;
        this.letters = author.contains(" ") || HAN_NAME.matcher(author).matches() ? Letters.of(author) : "";
    }

    /** @return what to call the block, or nothing when it says something else */
    Optional<String> in(PageLines page, Block block) {
        if (letters.isEmpty() || block.lines() > 1) return Optional.empty();
        String text = page.line(block.from()).text();
        String own = Letters.of(text);
        if (!own.startsWith(letters)) return Optional.empty();
        boolean office = author.contains(" ") && own.length() <= letters.length() + LONGEST_OFFICE;
        boolean signed = office || own.equals(letters) || (tellsWho(text) && !isWithinText(page, block));
        return signed ? Optional.of("after the author") : Optional.empty();
    }

    private boolean tellsWho(String text) {
        return text.regionMatches(true, 0, author, 0, author.length())
                && ABOUT.matcher(text.substring(author.length())).lookingAt();
    }

    /** A company that is the author is spoken of among the other paragraphs, a person is introduced above or below them. */
    private static boolean isWithinText(PageLines page, Block block) {
        return isParagraph(page, block.from() - 1, block.parent()) && isParagraph(page, block.to(), block.parent());
    }

    private static boolean isParagraph(PageLines page, int at, @Nullable Block parent) {
        if (at < 0 || at >= page.lines().size()) return false;
        Line line = page.line(at);
        return line.block().isTag("p") && line.block().parent() == parent && line.size() >= LEAST_PARAGRAPH;
    }
}
