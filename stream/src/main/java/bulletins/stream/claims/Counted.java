package bulletins.stream.claims;

import java.util.List;
import java.util.Set;

/** Units that say the same of a number, though they are other words. */
final class Counted {
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("家", "户", "个", "所", "间", "处"),
            Set.of("场", "场次"),
            Set.of("项", "条", "个"),
            Set.of("年", "周年"),
            Set.of("件", "起", "例", "宗"));

    private static final Set<String> SHARES = Set.of("%", "‰", "百分点");

    private Counted() {}

    static boolean alike(String unit, String other) {
        return unit.equals(other) || ALIKE.stream().anyMatch(set -> set.contains(unit) && set.contains(other));
    }

    /** @return whether one is easily printed for the other though it says something else: 人 and 人次, % and 百分点 */
    static boolean kin(String unit, String other) {
        boolean longer = !unit.isEmpty() && !other.isEmpty() && (unit.startsWith(other) || other.startsWith(unit));
        return longer || alike(unit, other) || (SHARES.contains(unit) && SHARES.contains(other));
    }
}
