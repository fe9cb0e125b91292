package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Block;
import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.text.Letters;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the blocks that hold the author's full name, alone or with an office ({@code Jane Doe, Staff Writer}), or that tell who that is. */
final class Signature {
    /** Letters beside a name that may tell what its bearer is. */
    private static final int LONGEST_OFFICE = 20;
    /** A name that has no spaces; what follows it is text. */
    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}");
    /** What goes on from the author's name to tell who that is. */
    private static final Pattern ABOUT = Pattern.compile(
            "\\s(?:is|was|has|writes|covers|works|teaches|reports|lives|joined|contributes|edits|hosts|leads|serves)\\s",
            Pattern.CASE_INSENSITIVE);

    private final String author;
    private final String letters;

    /** @param author as the page declares it; a single word may be a company, with which news begin */
    Signature(String author) {
        this.author = author;
        this.letters = author.contains(" ") || HAN_NAME.matcher(author).matches() ? Letters.of(author) : "";
    }

    /** @return what to call the block, or nothing when it says something else */
    Optional<String> in(PageLines page, Block block) {
        if (letters.isEmpty() || block.lines() > 1) return Optional.empty();
        String text = page.lines().get(block.from()).text();
        return isSigned(text, Letters.of(text)) ? Optional.of("after the author") : Optional.empty();
    }

    private boolean isSigned(String text, String own) {
        if (!own.startsWith(letters)) return false;
        boolean office = author.contains(" ") && own.length() <= letters.length() + LONGEST_OFFICE;
        return office || own.equals(letters) || tellsWho(text);
    }

    private boolean tellsWho(String text) {
        return text.regionMatches(true, 0, author, 0, author.length())
                && ABOUT.matcher(text.substring(author.length())).lookingAt();
    }
}
