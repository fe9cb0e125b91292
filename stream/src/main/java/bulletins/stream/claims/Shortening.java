package bulletins.stream.claims;

import java.util.regex.Pattern;

/** Tells whether two statements may be one, shortened; words in the place of others tell of something else. */
final class Shortening {
    /** What a digest adds or changes though it tells the same, and what it is wrong in when it turns a change round. */
    private static final Pattern LOOSE = Pattern.compile("(?<=#)[万亿]+|[近约超逾余达为了的]|增长|增加|上升|提高|提升|上涨|下降|减少|回落|降低|下跌");
    /** A clause that only tells when, which is compared as days. */
    private static final Pattern TIME = Pattern.compile("(?<=^|,)[#年月日季度上下半前至到截底末今去本个份以来一二三四\\-—–~]+,");

    private Shortening() {}

    /** 招用毕业生的，每人1000元 and 招用退役军人的，每人1500元 are two, though the clause of the number is the same in both. */
    static boolean isPossible(Around one, Around other) {
        if (one.sameSentence(other)) return true;
        String here = plain(one.before());
        String there = plain(other.before());
        return isHeld(lastClauses(here), there) || isHeld(lastClauses(there), here);
    }

    private static String plain(String words) {
        return LOOSE.matcher(TIME.matcher(words).replaceAll("")).replaceAll("");
    }

    /** @return the words of the clause and of the one before it */
    private static String lastClauses(String words) {
        int comma = words.lastIndexOf(',');
        return words.substring(words.lastIndexOf(',', comma - 1) + 1);
    }

    /** @return whether all characters of the one come in the other, in their order */
    private static boolean isHeld(String words, String longer) {
        int met = 0;
        for (int at = 0; at < longer.length() && met < words.length(); at++) {
            if (longer.charAt(at) == words.charAt(met)) met++;
        }
        return met == words.length();
    }
}
