package bulletins.stream.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The lines of the article: each voter chooses, and the choice that agrees most with the others is taken. */
final class MainText {
    private final List<Voter> voters =
            List.of(new ProminentBlock(), new DensePaths(), new BestRun(), new MarkedBlock());

    /** @param voter the name of the voter whose choice was taken */
    record Choice(BitSet lines, String voter) {}

    Choice choose(PageLines page) {
        List<BitSet> choices = new ArrayList<>();
        for (Voter voter : voters) choices.add(voter.choose(page));
        int best = 0;
        double most = -1;
        for (int i = 0; i < choices.size(); i++) {
            double agreement = 0;
            for (int j = 0; j < choices.size(); j++)
                if (i != j) agreement += agreement(page, choices.get(i), choices.get(j));
            if (agreement > most + 1e-9) {
                most = agreement;
                best = i;
            }
        }
        return new Choice(choices.get(best), voters.get(best).name());
    }

    private static double agreement(PageLines page, BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        int sum = page.size(one) + page.size(other);
        return sum == 0 ? 0 : 2.0 * page.size(both) / sum;
    }
}
