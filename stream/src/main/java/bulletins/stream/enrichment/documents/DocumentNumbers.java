package bulletins.stream.enrichment.documents;

import bulletins.stream.enrichment.documents.PolicyFinder.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of official documents (发文字号), however their brackets and spaces are typed, and writes them one way. */
final class DocumentNumbers {
    /** The body's letters, the year in brackets of some kind, the serial number; white space may stand anywhere. */
    private static final Pattern NUMBER = Pattern.compile("((?:[\\u4e00-\\u9fa5]\\s*){2,16})"
            + "[〔\\[（(【﹝［〖{〈<]\\s*((?:19|20)\\s*\\d\\s*\\d)\\s*年?\\s*[〕\\]）)】﹞］〗}〉>]\\s*第?\\s*((?:\\d\\s*){1,5})号$");

    /** 国务院令第724号, 某市政府令 第 四十八 号; group 1 is the body, group 2 the number. */
    private static final Pattern ORDER = Pattern.compile(
            "((?:中华人民共和国)?(?:国务院|主席|[\\u4e00-\\u9fa5]{1,12}(?:部|委|局|署|会|政府)))令\\s*第\\s*(\\d{1,4}|[一二三四五六七八九十百零〇]{1,7})\\s*号$");

    /** 财政部公告2021年第3号; group 1 is the body, then the year and the number. */
    private static final Pattern NOTICE = Pattern.compile(
            "((?:[\\u4e00-\\u9fa5]{2,40}(?:部|委|局|署|总局))公告)\\s*((?:19|20)\\d\\d)\\s*年\\s*第\\s*(\\d{1,4})\\s*号$");
    /** A case before a court or an arbitration committee is no document of policy. */
    private static final Pattern CASE = Pattern.compile("[民刑行]初|民终|执恢?字?$|仲[案裁调]字?$|仲$");

    /** Words that lead up to a number and are no part of it. */
    private static final Pattern LEAD_IN = Pattern.compile("^.*" + DocumentWords.LEAD + "(?=.{2,})");
    /** A number begins with the short name of a place or of a central body. */
    private static final String PROVINCE = "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵黔云滇藏陕甘青宁新";

    private static final Pattern BEGINNING = Pattern.compile("[" + PROVINCE + "]|国发|国办|国函|中办|中发|人社|财|发改|教|税");

    private static final int LONG = 8;
    /** Letters that a number has at least, but for the shortest. */
    private static final int LETTERS = 3;

    /** Characters that a number may take with the white space in it. */
    private static final int LONGEST = 60;

    private DocumentNumbers() {}

    /** Every number ends in 号, so the patterns look only at the stretch before each. */
    static List<Span> find(String text) {
        List<Span> found = new ArrayList<>();
        int free = 0;
        for (int mark = text.indexOf('号'); mark >= 0; mark = text.indexOf('号', mark + 1)) {
            if (mark == 0 || !mayEndNumber(text.charAt(mark - 1))) continue;
            int from = Math.max(free, mark - LONGEST);
            Span span = ending(text.substring(from, mark + 1), from);
            if (span == null) continue;
            found.add(span);
            free = mark + 1;
        }
        return found;
    }

    private static @Nullable Span ending(String stretch, int from) {
        Matcher number = NUMBER.matcher(stretch);
        if (number.find()) {
            String letters = letters(compact(ofLastLine(number.group(1))));
            int start = startOf(stretch, number.end(1), letters.length());
            String written = letters + "〔" + compact(number.group(2)) + "〕" + compact(number.group(3)) + "号";
            return letters.length() < 2 || CASE.matcher(letters).find()
                    ? null
                    : new Span(from + start, from + number.end(), written);
        }
        Matcher order = ORDER.matcher(stretch);
        if (order.find()) {
            String body = LEAD_IN.matcher(order.group(1)).replaceFirst("");
            return new Span(from + order.start(), from + order.end(), body + "令第" + order.group(2) + "号");
        }
        Matcher notice = NOTICE.matcher(stretch);
        if (!notice.find()) return null;
        String body = LEAD_IN.matcher(notice.group(1)).replaceFirst("");
        String written = body + notice.group(2) + "年第" + notice.group(3) + "号";
        return new Span(from + notice.start(), from + notice.end(), written);
    }

    private static boolean mayEndNumber(char character) {
        return Character.isDigit(character)
                || Character.isWhitespace(character)
                || "一二三四五六七八九十百零〇".indexOf(character) >= 0;
    }

    /** A line break may stand inside the letters; where a number may begin after it, what stands before is another line, as a title. */
    private static String ofLastLine(String run) {
        int end = run.lastIndexOf('\n');
        String above = compact(run.substring(0, Math.max(0, end)));
        String last = run.substring(end + 1).stripLeading();
        if (above.isEmpty() || PROVINCE.indexOf(above.charAt(above.length() - 1)) >= 0) return run;
        boolean untied = compact(last).length() >= LETTERS
                && !LEAD_IN.matcher(compact(run)).find();
        return untied || BEGINNING.matcher(last).lookingAt() ? last : run;
    }

    private static String letters(String run) {
        String letters = LEAD_IN.matcher(run).replaceFirst("");
        if (letters.startsWith("和") && BEGINNING.matcher(letters.substring(1)).lookingAt())
            letters = letters.substring(1);
        Matcher beginning = BEGINNING.matcher(letters);
        if (letters.length() > LONG && beginning.find()) return letters.substring(beginning.start());
        return letters;
    }

    /** White space may stand between the letters, so they are counted from the end. */
    private static int startOf(String text, int end, int letters) {
        int at = end;
        for (int left = letters; left > 0 && at > 0; at--) {
            if (!Character.isWhitespace(text.charAt(at - 1))) left--;
        }
        return at;
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
