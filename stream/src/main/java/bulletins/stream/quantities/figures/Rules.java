package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences whose number tells a rule, an aim or a rate rather than what was counted in the period of the sentence before. */
final class Rules {
    private static final WordLists WORDS = WordLists.of(Rules.class);

    private static final WordSet RULES = WORDS.named("rules");
    private static final WordSet RULES_KEPT = WORDS.named("rules-kept");
    private static final WordSet GRANTS = WORDS.named("grants");
    private static final WordSet CONDITIONS = WORDS.named("conditions");
    private static final Pattern LEAD =
            Pattern.compile("(?:[分从按][^，。\\n]{1,10}[看分]|[^，。\\n]{2,12}中|[^，。\\n]{0,4}期间|其间)，");

    /** 去年，某市出台《意见》 */
    private static final Pattern ISSUED = Pattern.compile("，?[^，。；《\\n\\d]{0,24}(?:出台|印发|发布|制定|下发|实施)了?《");

    private Rules() {}

    /** @return whether rules were issued on the date that ends at {@code at}, so that what they grant was not granted on it */
    static boolean areIssued(String text, int at) {
        return ISSUED.matcher(text).region(at, text.length()).lookingAt();
    }

    /** @param first the first measure of the sentence that starts at {@code sentence} */
    static boolean tells(String text, int sentence, Measure first) {
        return CONDITIONS.at(first.unit(), 0) > 0
                || RULES.within(text, afterLead(text, sentence), first.from(), RULES_KEPT);
    }

    /** @return whether it is money that is granted to who meets a deadline, rather than what shall be reached by then */
    static boolean grants(String text, int from, Measure measure) {
        return measure.unit().startsWith("元") && GRANTS.within(text, from, measure.from());
    }

    /** In 分产业看，第一产业增加值…… the first clause says nothing. */
    private static int afterLead(String text, int sentence) {
        Matcher lead = LEAD.matcher(text).region(sentence, text.length());
        return lead.lookingAt() ? lead.end() : sentence;
    }
}
