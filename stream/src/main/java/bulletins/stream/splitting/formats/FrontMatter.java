package bulletins.stream.splitting.formats;

import bulletins.stream.splitting.lines.PrintedDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The facts that site generators want before the text of Markdown, between lines of three hyphens, and the text itself. */
record FrontMatter(@Nullable String title, @Nullable LocalDate date, String text) {
    /** There is one way only to read each line: with two, lines without an end would be read in all combinations. */
    private static final Pattern BLOCK = Pattern.compile("\\A\\s*+---[ \\t]*+\\R"
            + "([\\w-]++[ \\t]*+:.*+\\R(?:(?:\\w[\\w-]*+[ \\t]*+:|[ \\t-]).*+\\R){0,100}?)---[ \\t]*+\\R");

    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*+:(.++)$");
    private static final Pattern DATE = Pattern.compile("(?m)^(?:publish_?)?date[ \\t]*+:(.++)$");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.+)\\1");

    static FrontMatter of(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        if (!block.find()) return new FrontMatter(null, null, markdown);
        Matcher title = TITLE.matcher(block.group(1));
        Matcher date = DATE.matcher(block.group(1));
        return new FrontMatter(
                title.find() ? unquoted(title.group(1).strip()) : null,
                date.find() ? PrintedDate.in(date.group(1)) : null,
                markdown.substring(block.end()));
    }

    private static @Nullable String unquoted(String title) {
        Matcher quoted = QUOTED.matcher(title);
        if (quoted.matches()) return quoted.group(2);
        return title.isEmpty() ? null : title;
    }
}
