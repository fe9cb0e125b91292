package bulletins.stream.reading.lines;

import bulletins.model.Shipped;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what a page says to its readers in its own cause: that they may give, join, sign up or agree. */
final class Pleas {
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?:you|your|our|us|we|I agree)\\b|^\\W*(?:please|sign|subscribe|join|get|download|follow|like|click|visit|support|thank|already|stay)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Expressions PHRASES = new Expressions(new Shipped(Pleas.class, "pleas.txt")
            .lines().stream().map(phrase -> "\\b(?:" + phrase + ")").toList());

    private static final String QUOTES = "\"“”";
    /** The words of a button: click “Accept All”. */
    private static final Pattern CLICKED = Pattern.compile(
            "\\b(?:click|press|tap|select|choos|hit)(?:e|ing)? (?:on )?[\"“][^\"“”]{1,24}[\"”]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE_ADDRESS =
            Pattern.compile("您|我们|本(?:站|网站|篇|文)|立即|欢迎.{0,24}(?:投稿|来稿)|请(?:登录|解锁|订阅|先)|^(?:成为|开通|订阅)");
    /** An office that guides through its own service, or warns of such offers, says what pages say: 第二步：点击“同意”，您即可进入参保页面. */
    private static final Pattern OF_OFFICE =
            Pattern.compile("“|第[一二三四五六七八九十\\d]{1,2}步|群众|参保|政务|市民|居民|消费者|办事|社保|劳动者|求职");

    private static final Expressions CHINESE_PHRASES =
            new Expressions(new Shipped(Pleas.class, "pleas-chinese.txt").lines());

    private static final int LEAST = 2;
    /** Characters of a line that may hold so many. */
    private static final int SHORTEST = 20;

    private static final int LONGEST = 1_000;
    private static final int SHORTEST_CHINESE = 12;
    private static final int LONGEST_CHINESE = 160;

    private Pleas() {}

    static boolean is(String line, boolean chinese) {
        if (chinese && isChinese(line)) return true;
        boolean may = line.length() >= SHORTEST && line.length() <= LONGEST && !isQuote(line);
        return may && areIn(line, PHRASES) && ADDRESS.matcher(line).find();
    }

    private static boolean isChinese(String line) {
        boolean may = line.length() >= SHORTEST_CHINESE && line.length() <= LONGEST_CHINESE;
        return may
                && areIn(line, CHINESE_PHRASES)
                && CHINESE_ADDRESS.matcher(line).find()
                && !OF_OFFICE.matcher(line).find();
    }

    private static boolean areIn(String line, Expressions phrases) {
        List<Pattern> possible = phrases.possible(line).toList();
        if (possible.size() < LEAST) return false;
        long found = possible.stream()
                .filter(phrase -> phrase.matcher(line).find())
                .limit(LEAST)
                .count();
        return found == LEAST;
    }

    /** People who are quoted may say you and we; what is to be clicked is no quotation. */
    private static boolean isQuote(String line) {
        if (QUOTES.chars().noneMatch(quote -> line.indexOf(quote) >= 0)) return false;
        String said = CLICKED.matcher(line).replaceAll("");
        return QUOTES.chars().anyMatch(quote -> said.indexOf(quote) >= 0);
    }
}
