package bulletins.stream.reading.unseen;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a script says of the article whose text it holds: the fields of the object that holds the text, and of those around it, as
 * {@code {title: "…", pub_time: "…", source: {name: "…"}, content: "…"}}.
 */
final class WrittenFacts {
    /** What may be asked for, by the names that scripts have for it. */
    enum Fact {
        TITLE("title", "(?:article|news|msg|doc|content|post|info)?(?:title|headline|subject)"),
        PUBLISHED(
                "pubdate",
                "(?:article|news|content|info|first)?(?:publish|pub|release|issue|post|news)(?:ed)?(?:time|date|at|on|stamp)?"
                        + "|datepublished|article(?:time|date)|ptime"),
        DATED("date", "(?:ori)?create(?:d)?(?:time|date|at|on|stamp)?|ct|ctime|date|time"),
        SOURCE(
                "source",
                "(?:article|news|content|info)?source(?:name)?|media(?:name)?|nickname|copyfrom|origin(?:name)?"),
        AUTHOR("author", "(?:article|news)?(?:author|writer)s?(?:name)?|byline");

        private final String meta;
        private final Pattern names;

        Fact(String meta, String names) {
            this.meta = meta;
            this.names = Pattern.compile(names);
        }

        /** @return the name of a meta that declares it */
        String meta() {
            return meta;
        }
    }

    /** Objects around the text that are asked, and levels of objects that are remembered. */
    private static final int AROUND = 6;

    private static final int DEEPEST = 64;

    private static final int MOST_FIELDS = 500;
    /** pub_time, pub-time and pubTime are one name. */
    private static final Pattern PARTING = Pattern.compile("[_$-]");

    private static final int LONGEST = 300;

    /** An object, or what stands outside of all, with the fields that were read yet. */
    private static final class Fields {
        private final Map<String, String> values = new HashMap<>();
        private final String name;

        private Fields(String name) {
            this.name = name;
        }

        private void put(String name, String value) {
            if (!name.isEmpty() && !value.isBlank() && values.size() < MOST_FIELDS)
                values.putIfAbsent(PARTING.matcher(name).replaceAll("").toLowerCase(Locale.ROOT), value);
        }
    }

    private final Deque<Fields> open = new ArrayDeque<>();
    private Deque<Fields> around = new ArrayDeque<>();
    private final String code;
    /** Levels beyond those remembered. */
    private int beyond;
    /** The name that the next value is for, and the word read last. */
    private String name = "";

    private String word = "";

    private WrittenFacts(String code) {
        this.code = code;
    }

    static WrittenFacts of(Written written) {
        WrittenFacts facts = new WrittenFacts(written.code());
        facts.read(written.at());
        return facts;
    }

    /** @return what the nearest object has under such a name; around the one with the title, a mere time is that of the answer */
    Optional<String> find(Fact fact) {
        long titled = around.stream()
                .takeWhile(fields -> fields.values.keySet().stream().noneMatch(Fact.TITLE.names.asMatchPredicate()))
                .count();
        return around.stream()
                .limit(fact == Fact.DATED ? Math.min(AROUND, titled + 1) : AROUND)
                .flatMap(fields -> fields.values.entrySet().stream()
                        .filter(field -> fact.names.matcher(field.getKey()).matches())
                        .map(Map.Entry::getValue)
                        .sorted()
                        .limit(1))
                .findFirst();
    }

    private void read(int text) {
        open.push(new Fields(""));
        for (int i = 0; i < code.length(); i++) {
            if (i >= text && around.isEmpty()) around = new ArrayDeque<>(open);
            char c = code.charAt(i);
            if (ScriptText.isQuote(c)) {
                int end = ScriptText.end(code, i);
                if (end >= text && around.isEmpty()) around = new ArrayDeque<>(open);
                value(ScriptText.unescaped(code.substring(i + 1, Math.min(end, i + 1 + LONGEST))), end - i > LONGEST);
                i = end;
            } else if (Character.isJavaIdentifierPart(c)) {
                int end = i;
                while (end < code.length() && Character.isJavaIdentifierPart(code.charAt(end))) end++;
                value(code.substring(i, Math.min(end, i + LONGEST)), !Character.isDigit(c));
                i = end - 1;
            } else mark(c);
        }
    }

    /** @param only whether it is no value but a name at most */
    private void value(String read, boolean only) {
        word = read;
        if (only) return;
        if (!name.isEmpty()) open.element().put(name, read);
        name = "";
    }

    private void mark(char c) {
        if (c == ':' || c == '=') name = word;
        else if (c == ',' || c == ';') name = "";
        else if (c == '{') enter();
        else if (c == '}') leave();
    }

    private void enter() {
        if (open.size() < DEEPEST) open.push(new Fields(name));
        else beyond++;
        name = "";
    }

    /** An object that has a name is told by it: {@code source: {id: 7, name: "…"}}. */
    private void leave() {
        name = "";
        if (beyond > 0) beyond--;
        else if (open.size() > 1) {
            Fields left = open.pop();
            open.element().put(left.name, left.values.getOrDefault("name", ""));
        }
    }
}
