package bulletins.stream.claims;

import bulletins.model.Shipped;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Set;

/** Units that say the same of a number, though they are other words. */
final class Counted {
    private static final List<Set<String>> ALIKE =
            new Shipped(Counted.class, "units.yaml").yaml(new TypeReference<>() {});

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
