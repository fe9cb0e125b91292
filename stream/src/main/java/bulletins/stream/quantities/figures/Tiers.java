package bulletins.stream.quantities.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what is told for tiers after what all of them are tiers of: 月最低工资标准：一类地区1770元；二类地区1600元. */
final class Tiers {
    private static final String TIER = "(?:第?[一二三四五六]|[甲乙丙丁A-F])[类档](?:行政区域|工资区|地区|区域|区)?";
    private static final Pattern ALONE = Pattern.compile("[-·•]?(" + TIER + ")");
    private static final Pattern LEADS = Pattern.compile(TIER + "(\\p{IsHan}{0,12}(?:工资|补贴|补助|津贴|标准))");
    /** What the words before a list of tiers say that it is of. */
    private static final Pattern WHOLE = Pattern.compile(
            "(\\p{IsHan}{0,14}(?:工资|补贴|补助|津贴)(?:标准)?)" + "(?:分为\\p{IsHan}{1,2}档次?)?(?:，?具体)?(?:为|是|如下)?[：，]");

    private static final Pattern LEAD_IN = Pattern.compile("^.*[年后的]");
    private static final int FAR = 80;

    private final String text;
    private String whole = "";

    Tiers(String text) {
        this.text = text;
    }

    void name(List<FigureDraft> figures) {
        int end = 0;
        boolean tier = false;
        for (FigureDraft figure : figures) {
            if (!tier) whole = "";
            readWhole(Math.max(end, figure.at() - FAR), figure.at());
            tier = takes(figure);
            end = figure.to();
        }
    }

    private void readWhole(int from, int to) {
        Matcher words = WHOLE.matcher(text).region(Math.min(from, to), to);
        while (words.find()) whole = LEAD_IN.matcher(words.group(1)).replaceFirst("");
    }

    private boolean takes(FigureDraft figure) {
        Matcher alone = ALONE.matcher(figure.indicator());
        if (alone.matches()) {
            if (!whole.isEmpty()) figure.name(whole + alone.group(1));
            return true;
        }
        Matcher leads = LEADS.matcher(figure.indicator());
        if (!leads.matches()) return false;
        whole = leads.group(1);
        return true;
    }
}
