package bulletins.stream.splitting.formats;

import bulletins.stream.splitting.lines.PrintedDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The facts that site generators want before the text of Markdown, between lines of three hyphens, and the text itself. */
record FrontMatter(@Nullable String title, @Nullable LocalDate date, String text) {
    private static final Pattern BLOCK = Pattern.compile(
            "\\A\\s*---[ \\t]*\\R([\\w-]+[ \\t]*:.*\\R(?:(?:[\\w-]+[ \\t]*:|[ \\t-]).*\\R){0,100}?)---[ \\t]*\\R");
    private static final Pattern TITLE = Pattern.compile("(?m)^title[ \\t]*:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$");
    private static final Pattern DATE = Pattern.compile("(?m)^(?:publish_?)?date[ \\t]*:[ \\t]*(.+)$");

    static FrontMatter of(String markdown) {
        Matcher block = BLOCK.matcher(markdown);
        if (!block.find()) return new FrontMatter(null, null, markdown);
        Matcher title = TITLE.matcher(block.group(1));
        Matcher date = DATE.matcher(block.group(1));
        return new FrontMatter(
                title.find() ? title.group(1) : null,
                date.find() ? PrintedDate.in(date.group(1)) : null,
                markdown.substring(block.end()));
    }
}
