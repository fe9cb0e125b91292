package bulletins.stream.enrichment.regions;

import bulletins.model.Figure;
import bulletins.stream.quantities.figures.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what a number counts that stands after the names of places alone. */
record OmittedIndicators(String text) {
    /** A share stands at most so many figures after what it is a share of. */
    private static final int REACH = 5;

    /** Characters from the colon to the last number of its list. */
    private static final int LONGEST_LIST = 160;

    private static final int LONGEST_NAME = 24;
    private static final Pattern NAMED = Pattern.compile("\\p{IsHan}{2,20}(?:率|数|额|量|月薪|工资|收入)$");
    private static final String SENTENCE_ENDS = "。！？\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，；";

    /** @return what the clause before names, the figures before count or a colon before announces; empty when none tells */
    String of(Figure share, List<Figure> before) {
        String named = named(share.from());
        if (!named.isEmpty()) return named;
        String shared = sharedOut(share, before);
        return shared.isEmpty() ? announced(share.from()) : shared;
    }

    /** The clause before a place may name a number that it does not tell: 规上企业复工率，浙江超过90%. */
    private String named(int from) {
        if (from == 0 || text.charAt(from - 1) != '，') return "";
        Matcher named = NAMED.matcher(text).region(Math.max(0, from - LONGEST_NAME), from - 1);
        return named.find() ? Wording.before(named.group()) : "";
    }

    /** In 参保30万人，增长5%，其中广州12万人 the share is one of the last figure in the same unit; a paragraph ends the search. */
    private String sharedOut(Figure share, List<Figure> before) {
        boolean change = isChangeAlone(share);
        for (int last = before.size() - 1; last >= Math.max(0, before.size() - REACH); last--) {
            Figure whole = before.get(last);
            int paragraphEnd = text.indexOf('\n', whole.to());
            if (paragraphEnd >= 0 && paragraphEnd < share.from()) break;
            if (isPartOfAnother(whole, share)) continue;
            if (share.unit().equals(change ? whole.changeUnit() : whole.unit())) return whole.indicator();
        }
        return "";
    }

    /** After 共47万人，其中省外32万人。 the next sentence speaks of the whole again. */
    private boolean isPartOfAnother(Figure figure, Figure share) {
        int start = figure.from();
        int least = Math.max(0, start - LONGEST_LIST);
        while (start > least && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
        boolean part = text.substring(start, figure.to()).contains("其中");
        return part && between(figure, share).chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
    }

    private String between(Figure figure, Figure later) {
        return text.substring(Math.min(figure.to(), later.from()), later.from());
    }

    /** 天河区下降3% tells a change of what another number was said of. */
    private static boolean isChangeAlone(Figure figure) {
        BigDecimal change = figure.change();
        return change != null && change.compareTo(figure.value()) == 0;
    }

    /** @return what stands before the colon of a list of places, as in 发放标准调整为：市区1782元、县1692元 */
    private String announced(int from) {
        int least = Math.max(0, from - LONGEST_LIST);
        int colon = from;
        while (colon > least && SENTENCE_ENDS.indexOf(text.charAt(colon)) < 0 && text.charAt(colon) != '：') colon--;
        if (text.charAt(colon) != '：') return "";
        int clause = colon;
        while (clause > least && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) < 0) clause--;
        return Wording.before(text.substring(clause, colon));
    }
}
