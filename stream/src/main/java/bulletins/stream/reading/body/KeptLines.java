package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.lines.LineRole;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The lines of a choice while it is trimmed: what each is, which are left, and why the others went. */
final class KeptLines {
    /** Lines whose words are looked at, from either end; between them a page of many thousand lines is judged by shape. */
    private static final int READ_FIRST = 1_000;

    private static final int READ_LAST = 2_000;

    private final PageLines page;
    private final LineRole[] roles;
    private final BitSet left;
    /** Lines that link to files: they are links, and of the article all the same. */
    private final BitSet attachments;

    private final Map<Integer, String> reasons = new TreeMap<>();

    KeptLines(PageLines page, BitSet chosen) {
        this.page = page;
        this.left = (BitSet) chosen.clone();
        this.roles = new LineRole[page.lines().size()];
        int ahead = chosen.cardinality();
        int behind = 0;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1), behind++, ahead--) {
            boolean read = behind < READ_FIRST || ahead <= READ_LAST;
            roles[i] = read ? LineRole.of(line(i)) : LineRole.byShape(line(i));
        }
        attachments = Attachments.among(chosen, page);
        attachments.stream().forEach(this::takeForText);
    }

    PageLines page() {
        return page;
    }

    Line line(int number) {
        return page.line(number);
    }

    /** @return null for lines outside the choice */
    LineRole role(int line) {
        return roles[line];
    }

    /** @return what a line is that is left, or that the choice passed over; of those that went, an editor's line may still end a text */
    Optional<LineRole> seen(int line) {
        if (left.get(line)) return Optional.of(roles[line]);
        if (roles[line] == null) return Optional.of(LineRole.of(line(line)));
        return roles[line] == LineRole.END ? Optional.of(LineRole.ASIDE) : Optional.empty();
    }

    LineRole[] roles() {
        return roles;
    }

    /** Takes a line for text that alone would be something else. */
    void takeForText(int line) {
        roles[line] = LineRole.PLAIN;
    }

    BitSet left() {
        return left;
    }

    boolean isLeft(int line) {
        return left.get(line);
    }

    BitSet left(Line.Kind kind) {
        BitSet ofKind = new BitSet();
        left.stream().filter(i -> line(i).kind() == kind).forEach(ofKind::set);
        return ofKind;
    }

    /** @return whether a line above the running text may be of it; numbers alone count readers */
    boolean mayBeText(int line) {
        boolean number =
                line(line).kind() != Line.Kind.ROW && line(line).text().chars().noneMatch(Character::isLetter);
        return !number && (roles[line] == LineRole.PLAIN || roles[line] == LineRole.DAY);
    }

    boolean isAttachment(int line) {
        return attachments.get(line);
    }

    Map<Integer, String> reasons() {
        return reasons;
    }

    int first() {
        return left.nextSetBit(0);
    }

    /** @return the number of the next line that is left, or -1 */
    int next(int line) {
        return left.nextSetBit(line + 1);
    }

    int last() {
        return left.length() - 1;
    }

    /** @return the number of the line left before this, or -1 */
    int previous(int line) {
        return left.previousSetBit(line - 1);
    }

    void drop(int line, String reason) {
        left.clear(line);
        reasons.putIfAbsent(line, reason);
    }

    void dropFrom(int line, String reason) {
        for (int i = line < 0 ? -1 : left.nextSetBit(line); i >= 0; i = next(i)) drop(i, reason);
    }
}
