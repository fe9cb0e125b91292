package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.Line;
import bulletins.stream.reading.moments.LooseMoments;
import bulletins.stream.reading.moments.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A short line beside what a reader says: who said it and when, or what to answer it by.
 *
 * @param line its number
 * @param name who said it, or empty
 * @param timed whether it tells a time of day or how long ago it was
 * @param answerable whether it has a button to answer, or several to judge
 */
record RemarkSign(int line, String name, boolean timed, boolean answerable) {
    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 24;
    /** Words of a name, and where its bearer writes from. */
    private static final int MOST_WORDS = 4;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_@:：]+");
    /** What only remarks have; the word alone may be a heading, unless it is a link or a number or time stands beside it. */
    private static final String ANSWERS =
            "回[复覆復](?:TA|他)?|引用|举报|舉報|盖楼|只看(?:该作者|楼主|TA)|reply|report abuse|回复\\d+|举报\\d+";

    private static final List<String> JUDGEMENTS =
            List.of("[顶踩]\\d*", "(?:支持|反对)\\d*", "(?:like|dislike|upvote|downvote|report|flag)\\d*");
    private static final Predicate<String> ANSWER = whole(ANSWERS);
    private static final List<Predicate<String>> JUDGING =
            JUDGEMENTS.stream().map(RemarkSign::whole).toList();
    /** Finds out quickly that most lines have nothing of the kind. */
    private static final Pattern ANY =
            Pattern.compile(ANSWERS + "|" + String.join("|", JUDGEMENTS), Pattern.CASE_INSENSITIVE);

    private static final Predicate<String> BUTTON = whole(
            "(?:[点點]?[赞讚]|分享|[转轉][发發]|收藏|[评評][论論]|展开|收起|删除|有用|没用|share|quote|permalink|helpful|delete|edit|recommend|"
                    + "查看\\d*条回复|view|replies)\\d*");
    /** What may stand beside a name: the number of the remark, where it is from. */
    private static final Predicate<String> FILLER =
            whole("第?\\d+[楼樓#]|沙发|板凳|地板|楼主|发表于|發表於|发表|评论于|说道?|說|写道|来自.{0,12}|at|on|by|says?|said|wrote|"
                    + "posted|am|pm|·|\\d+|ip|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?");
    /** What ends a sentence, a label or a heading. */
    private static final Pattern SAID = Pattern.compile("[。！？；，]|[:：]\\s*\\S");

    private static final Pattern LABEL = Pattern.compile("[:：】]$");
    private static final Pattern OFFICE = Pattern.compile("(?:[局厅廳委办部处院社]|政府|办公室|中心|单位|公司)$");

    /** @return whether an office speaks, whose answers are to be read */
    boolean isOfOffice() {
        return OFFICE.matcher(name).find();
    }

    private static Predicate<String> whole(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE).asMatchPredicate();
    }

    static Optional<RemarkSign> of(Line line, int number) {
        if (line.text().length() > LONGEST || line.kind() == Line.Kind.ROW) return Optional.empty();
        String text = line.seamed();
        Optional<Moments.Written> when = moment(text);
        if (when.isEmpty() && !ANY.matcher(text).find()) return Optional.empty();
        String rest = when.map(at -> without(at, text)).orElse(text);
        if (SAID.matcher(rest).find() || LABEL.matcher(text).find()) return Optional.empty();
        List<String> words =
                NO_WORD.splitAsStream(rest).filter(word -> !word.isBlank()).toList();
        List<String> name = words.stream().filter(RemarkSign::mayName).toList();
        String who = String.join(" ", name);
        if (size(who) > LONGEST_NAME || name.size() > MOST_WORDS) return Optional.empty();
        boolean certain = when.isPresent() || words.size() > 1 || line.linked() > 0;
        boolean answerable = (certain && words.stream().anyMatch(ANSWER)) || mayBeJudged(words);
        boolean signed = when.isPresent() && !who.isEmpty();
        return answerable || signed
                ? Optional.of(new RemarkSign(number, who, when.isPresent(), answerable))
                : Optional.empty();
    }

    private static boolean mayName(String word) {
        return !(ANSWER.test(word)
                || BUTTON.test(word)
                || FILLER.test(word)
                || JUDGING.stream().anyMatch(one -> one.test(word)));
    }

    private static boolean mayBeJudged(List<String> words) {
        return JUDGING.stream()
                .anyMatch(pair -> words.stream().filter(pair).distinct().count() > 1);
    }

    private static String without(Moments.Written at, String text) {
        int end = Math.min(at.end(), text.length());
        return text.substring(0, Math.min(at.start(), end)) + ' ' + text.substring(end);
    }

    private static int size(String name) {
        return name.chars().map(c -> c >= '\u2E80' ? 2 : 1).sum();
    }

    private static Optional<Moments.Written> moment(String text) {
        if (text.chars().noneMatch(Character::isDigit)) return Optional.empty();
        Optional<Moments.Written> day = Moments.mayBeIn(text) ? Moments.first(text) : Optional.empty();
        if (day.isPresent()) return day.filter(Moments.Written::timed);
        return LooseMoments.inStrip(text)
                .filter(at ->
                        at.timed() || LooseMoments.ago(text, Instant.EPOCH).isPresent());
    }
}
