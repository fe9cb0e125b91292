package bulletins.stream.reading.unseen;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The strings that the scripts of a page hold, as pages do whose text is put in place by the browser. */
public final class ScriptText {
    /** A paragraph in a script is part of a template unless there is much of it. */
    static final int LEAST_LENGTH = 200;

    private static final Pattern MARKUP =
            Pattern.compile("(?:<|&lt;)(?:p|div|br|section|span)\\b", Pattern.CASE_INSENSITIVE);

    /** Sentences in a row that make a text, and the characters of one. */
    private static final int SENTENCES = 4;

    /** Texts that are told: a page may hold others, longer than its own. */
    private static final int MOST_TEXTS = 4;

    private static final int SHORTEST = 4;
    private static final int LONGEST = 300;

    private ScriptText() {}

    /** @return the longest strings with the markup of paragraphs or with sentences, the longest first, their markup ready to be read */
    static List<Written> articles(List<String> scripts) {
        PriorityQueue<Written> longest = new PriorityQueue<>(Comparator.comparingInt(Written::length));
        for (String code : scripts) {
            for (int start = next(code, 0); start >= 0; ) {
                int end = end(code, start);
                int least = longest.size() < MOST_TEXTS
                        ? LEAST_LENGTH
                        : longest.element().length();
                if (end - start > least && !ScriptCode.isOpening(code.charAt(start + 1))) {
                    String text = unescaped(code.substring(start + 1, end));
                    if (MARKUP.matcher(text).find() || isTold(text)) longest.add(new Written(text, code, start));
                    if (longest.size() > MOST_TEXTS) longest.remove();
                }
                start = next(code, end + 1);
            }
        }
        return longest.stream()
                .sorted(Comparator.comparingInt(Written::length).reversed())
                .map(one -> one.text().contains("<")
                        ? one
                        : new Written(Parser.unescapeEntities(one.text(), false), one.code(), one.at()))
                .toList();
    }

    /** A regular expression would look at each character as the first of a sentence. */
    private static boolean isTold(String text) {
        int sentences = 0;
        int start = 0;
        for (int end = text.indexOf('。'); end >= 0 && sentences < SENTENCES; end = text.indexOf('。', start)) {
            int length = end - start;
            sentences = length < SHORTEST ? 0 : length > LONGEST ? 1 : sentences + 1;
            start = end + 1;
        }
        return sentences >= SENTENCES;
    }

    static int next(String code, int from) {
        for (int i = from; i < code.length(); i++) if (isQuote(code.charAt(i))) return i;
        return -1;
    }

    /** A quote without its match ends with the line, as an apostrophe in a comment does. */
    static int end(String code, int start) {
        for (int i = start + 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\') i++;
            else if (c == code.charAt(start) || (c == '\n' && code.charAt(start) != '`')) return i;
        }
        return code.length();
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }

    /** @return what a string means that is written with the escapes of JavaScript and JSON */
    public static String unescaped(String literal) {
        StringBuilder text = new StringBuilder(literal.length());
        for (int i = 0; i < literal.length(); i++) {
            char c = literal.charAt(i);
            if (c != '\\' || i + 1 == literal.length()) {
                text.append(c);
                continue;
            }
            char escape = literal.charAt(++i);
            int digits = escape == 'u' ? 4 : escape == 'x' ? 2 : 0;
            int code = digits == 0 ? -1 : hex(literal, i + 1, digits);
            if (code >= 0) {
                text.append((char) code);
                i += digits;
            } else text.append(escape == 'n' || escape == 'r' ? '\n' : escape == 't' ? ' ' : escape);
        }
        return text.toString();
    }

    /** @return the number, or -1 when it is none */
    private static int hex(String text, int start, int digits) {
        int number = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 16) : -1;
            if (digit < 0) return -1;
            number = number * 16 + digit;
        }
        return number;
    }
}
