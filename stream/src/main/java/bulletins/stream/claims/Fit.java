package bulletins.stream.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a number that an item gives stands to one that its page gives, both in the same unit. */
enum Fit {
    EQUAL,
    /** The item rounds the page's number, as its digits or its 近, 约, 超 allow. */
    ROUNDED,
    /** It may be the same number, but one of the two leaves it open. */
    OPEN,
    DIFFERENT;

    private static final BigDecimal NEARLY = new BigDecimal("0.9");
    private static final BigDecimal ROUND = new BigDecimal("0.05");
    private static final BigDecimal CLOSE = new BigDecimal("0.15");

    static Fit of(Amount said, Amount page) {
        if (said.high() != null || page.high() != null) return ofRanges(said, page);
        int compared = said.low().compareTo(page.low());
        if (compared == 0) return ofEqual(said.hedge(), page.hedge());
        if (said.low().signum() != page.low().signum()) return DIFFERENT;
        BigDecimal claimed = said.low().abs();
        BigDecimal exact = page.low().abs();
        if (explains(said, claimed, exact)) return page.hedge().sets() ? OPEN : ROUNDED;
        return mayBe(said, page, claimed, exact) ? OPEN : DIFFERENT;
    }

    boolean supports() {
        return this == EQUAL || this == ROUNDED;
    }

    private static Fit ofEqual(Hedge said, Hedge page) {
        if (said == page) return EQUAL;
        if (said.sets() || page.sets()) return OPEN;
        if (said == Hedge.ABOUT) return page == Hedge.EXACT ? EQUAL : ROUNDED;
        return said == Hedge.EXACT ? ROUNDED : OPEN;
    }

    /** @return whether the page's exact number may be told as the item tells it */
    private static boolean explains(Amount said, BigDecimal claimed, BigDecimal exact) {
        BigDecimal coarse = Amount.coarse(claimed);
        return switch (said.hedge()) {
            case EXACT -> roundsTo(claimed, exact, said.step());
            case OVER -> exact.compareTo(claimed) > 0 && exact.compareTo(claimed.add(coarse)) < 0;
            case UNDER -> exact.compareTo(claimed) < 0 && exact.compareTo(claimed.multiply(NEARLY)) >= 0;
            case ABOUT -> roundsTo(claimed, exact, said.step()) || roundsTo(claimed, exact, coarse);
            case AT_LEAST, AT_MOST -> false;
        };
    }

    /** Cut off instead of rounded, rounded to fewer digits than are printed, or loosened by a word on one of the two sides. */
    private static boolean mayBe(Amount said, Amount page, BigDecimal claimed, BigDecimal exact) {
        BigDecimal apart = claimed.subtract(exact).abs();
        BigDecimal most = claimed.max(exact);
        boolean cut = said.step().compareTo(page.step()) != 0
                && apart.compareTo(said.step().max(page.step())) < 0;
        boolean round = apart.compareTo(most.multiply(ROUND)) <= 0
                && (roundsTo(claimed, exact, Amount.coarse(claimed)) || roundsTo(exact, claimed, Amount.coarse(exact)));
        boolean loose = said.hedge() != Hedge.EXACT || page.hedge() != Hedge.EXACT;
        return cut || round || (loose && apart.compareTo(most.multiply(CLOSE)) <= 0);
    }

    /** With one digit left, 6000 rounds to 10000 and is told by nobody so: rounding moves a number by less than a tenth. */
    private static boolean roundsTo(BigDecimal claimed, BigDecimal exact, BigDecimal step) {
        BigDecimal steps = exact.divide(step, 0, RoundingMode.HALF_UP);
        return steps.multiply(step).compareTo(claimed) == 0
                && claimed.min(exact).compareTo(claimed.max(exact).multiply(NEARLY)) > 0;
    }

    /** 300-500元 on the page bears out 最高500元, leaves 400元 open, and has another bound than 最高400元. */
    private static Fit ofRanges(Amount said, Amount page) {
        BigDecimal saidHigh = said.high() == null ? said.low() : said.high();
        BigDecimal pageHigh = page.high() == null ? page.low() : page.high();
        boolean lowEqual = said.low().compareTo(page.low()) == 0;
        boolean highEqual = saidHigh.compareTo(pageHigh) == 0;
        if (lowEqual && highEqual) return EQUAL;
        boolean ends = said.high() == null
                && ((lowEqual && said.hedge() == Hedge.AT_LEAST) || (highEqual && said.hedge() == Hedge.AT_MOST));
        if (ends) return EQUAL;
        if ((said.high() != null && page.high() != null) || said.hedge().sets()) return DIFFERENT;
        boolean overlap = said.low().compareTo(pageHigh) <= 0 && saidHigh.compareTo(page.low()) >= 0;
        return overlap ? OPEN : DIFFERENT;
    }
}
