package bulletins.stream.quantities.figures;

import bulletins.stream.quantities.measures.Measure;
import bulletins.stream.quantities.words.WordLists;
import bulletins.stream.quantities.words.WordSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the rate of a part after the rate of the whole that was told before: 失业率为5.2%。其中，男性为5.1%. */
final class RateParts {
    private static final WordSet PARTS = WordLists.of(RateParts.class).named("parts");
    private static final Pattern RATE = Pattern.compile("(?:城镇)?(?:调查|登记)?(?:劳动|毕业去向|转移|稳定)?\\p{IsHan}{2}率$");
    private static final int FAR = 60;

    private final String text;
    private String rate = "";
    private int told;

    RateParts(String text) {
        this.text = text;
    }

    /** @return the words around a measure, with the rate where they name nothing but a part */
    String named(String words, Measure measure) {
        if (!measure.unit().equals("%")) return words;
        Matcher ends = RATE.matcher(words);
        boolean whole = ends.find();
        if (whole) rate = ends.group();
        boolean part = !whole && isPart(words, measure.from());
        if (whole || part) told = measure.to();
        return part ? words + rate : words;
    }

    private boolean isPart(String words, int at) {
        boolean is = at > 0 && "为是".indexOf(text.charAt(at - 1)) >= 0;
        boolean named = !words.isEmpty() && PARTS.before(words, 0, words.length()) > 0;
        boolean near =
                !rate.isEmpty() && at - told <= FAR && text.substring(told, at).indexOf('\n') < 0;
        return is && named && near;
    }
}
