package bulletins.stream.keywords;

import bulletins.model.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Chooses whole sentences of an article, at most {@value #LONGEST} characters together, that tell its news. */
public final class Summary {
    private static final int LONGEST = 120;
    /** A last sentence shorter than this tells little without the one before it. */
    private static final int SHORT = 40;

    /** What is shorter is a title once more, or calls for attention. */
    private static final int SHOUT = 12;

    private static final int LOOKED_AT = 40;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final String ENDS = "。！？!?\n";
    private static final String CLOSERS = "”’」』）)\"";
    private static final String PAUSES = "，；、,;：";
    /** What stands behind a quotation and tells whose it is. */
    private static final Pattern ATTRIBUTION =
            Pattern.compile("[^，,：“]{2,40}(?:[，,][^，,：“]{1,12})?(?:说道?|表示|介绍|坦言|感慨道?|直言|告诉[^，,：“]{0,6}记者)[。！]");

    private static final List<String> ASIDES = new Shipped(Summary.class, "asides.txt").lines();

    /** @return empty when there is no text; cut at a pause only when no sentence is short enough */
    public String of(String title, String body) {
        List<String> sentences = sentences(body);
        if (sentences.isEmpty()) return whole(title);
        int best = best(sentences, title.substring(0, Math.min(title.length(), LONGEST)));
        String first = sentences.get(best);
        if (first.length() > LONGEST) return cut(first);
        boolean last = best > 0 && best == sentences.size() - 1;
        return last && first.length() < SHORT ? led(sentences.get(best - 1), first) : goingOn(sentences, best);
    }

    /** @return a last sentence with the one before it where both fit */
    private static String led(String before, String last) {
        boolean fits =
                before.length() + last.length() <= LONGEST && ASIDES.stream().noneMatch(before::startsWith);
        return fits ? before + last : last;
    }

    /** @return a sentence and as many of those after it as fit */
    private static String goingOn(List<String> sentences, int first) {
        var summary = new StringBuilder(sentences.get(first));
        for (String sentence : sentences.subList(first + 1, sentences.size())) {
            if (summary.length() + sentence.length() > LONGEST) break;
            if (Spaces.part(summary, sentence)) summary.append(' ');
            summary.append(sentence);
        }
        return summary.toString();
    }

    private static String whole(String title) {
        String words = Spaces.squeezed(title).strip();
        return words.length() > LONGEST ? cut(words) : words;
    }

    private static int best(List<String> sentences, String title) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int at = 0; at < sentences.size(); at++) {
            double score = score(sentences.get(at), at, title);
            if (score > most) {
                most = score;
                best = at;
            }
        }
        return best;
    }

    /** The earlier the better; one that is too long only when there is no other. */
    private static double score(String sentence, int place, String title) {
        double score = -0.35 * place + 4.0 * shared(sentence, title);
        if (sentence.length() > LONGEST) score -= 100;
        if (sentence.length() < SHOUT) score -= 3;
        if (ASIDES.stream().anyMatch(sentence::startsWith)) score -= 1;
        return score;
    }

    /** @return how much of the title's pairs of characters stand in the sentence, 0 to 1 */
    private static double shared(String sentence, String title) {
        int found = 0;
        for (int at = 0; at + 2 <= title.length(); at++) if (sentence.contains(title.substring(at, at + 2))) found++;
        return (double) found / Math.max(1, title.length() - 1);
    }

    private static List<String> sentences(String body) {
        String text = Spaces.squeezed(body);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length() && sentences.size() < LOOKED_AT) {
            boolean ends = ENDS.indexOf(text.charAt(at)) >= 0 || isFullStop(text, at);
            at++;
            if (!ends) continue;
            while (at < text.length() && CLOSERS.indexOf(text.charAt(at)) >= 0) at++;
            add(sentences, text.substring(start, at));
            start = at;
        }
        add(sentences, text.substring(start));
        List<String> whole = sentences.stream().filter(Summary::isWhole).toList();
        return whole.isEmpty() ? sentences : whole;
    }

    /** A point before a space or the end, behind a word that is no capital (Mr., Nov.) and no letter (a.m.). */
    private static boolean isFullStop(String text, int at) {
        if (text.charAt(at) != '.') return false;
        boolean apart = at + 1 == text.length() || " \n".indexOf(text.charAt(at + 1)) >= 0;
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
        int letters = at - start;
        boolean word = letters > 1 && Character.isLowerCase(text.charAt(start));
        return apart && (word || letters > LONGEST_ABBREVIATION);
    }

    /** A sub-heading, or a line that only leads up to the next, is no sentence. */
    private static boolean isWhole(String sentence) {
        int last = sentence.length() - 1;
        while (last > 0 && CLOSERS.indexOf(sentence.charAt(last)) >= 0) last--;
        return ENDS.indexOf(sentence.charAt(last)) >= 0 || isFullStop(sentence, last);
    }

    private static void add(List<String> sentences, String sentence) {
        String words = sentence.strip();
        int last = sentences.size() - 1;
        if (last >= 0
                && isClosed(sentences.get(last))
                && ATTRIBUTION.matcher(words).matches()) sentences.set(last, sentences.get(last) + words);
        else if (words.length() > 1) sentences.add(words);
    }

    /** @return whether it ends with the mark of a quotation or a bracket */
    private static boolean isClosed(String sentence) {
        return CLOSERS.indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
    }

    private static String cut(String sentence) {
        int end = LONGEST - 1;
        while (end > 0 && PAUSES.indexOf(sentence.charAt(end)) < 0) end--;
        return sentence.substring(0, end > 0 ? end : LONGEST - 1) + "…";
    }
}
