package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;

/** The words that tell whether money or people are counted. */
final class UnitWords {
    private static final WordLists LISTS = WordLists.of(UnitWords.class);
    private static final WordSet MONEY = LISTS.named("money");
    private static final WordSet PEOPLE = LISTS.named("people");

    private UnitWords() {}

    /** @return the end of the words from where they speak of money: the 补贴 of 再给予补贴; all of them where they do not */
    static String money(String words) {
        for (int at = 0; at < words.length(); at++) {
            int length = MONEY.at(words, at);
            if (length > 0) return words.substring(length == 1 && at > 0 ? at - 1 : at);
        }
        return words;
    }

    /** @return the unit of a number that is printed without one, by the last of the words before it that tells; empty when none does */
    static String unitOf(String text, int from, int to) {
        for (int end = to; end > from; end--) {
            if (MONEY.before(text, from, end) > 0) return "元";
            if (PEOPLE.before(text, from, end) > 0) return text.startsWith("人次", end - 2) ? "人次" : "人";
        }
        return "";
    }
}
