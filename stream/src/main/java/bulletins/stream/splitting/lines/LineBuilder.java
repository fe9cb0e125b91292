package bulletins.stream.splitting.lines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers runs of text into lines for the formats that are trees: HTML, Markdown, what word processors write. */
public final class LineBuilder {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Set<String> links = new LinkedHashSet<>();
    /** Those that follow the last line without a text of their own. */
    private final List<String> ofLast = new ArrayList<>();

    private boolean apart = true;
    private int level;
    private int page = 1;
    private int boldCharacters;
    private double sizeTimesCharacters;
    private int characters;

    /** Adds a run of inline text; {@code size} is a multiple of the running text's. */
    public void run(String run, boolean bold, double size) {
        if (text.isEmpty() && run.isBlank()) {
            if (run.indexOf('\u3000') >= 0) text.append(run);
            return;
        }
        text.append(run);
        int solid = (int) run.chars().filter(c -> !Character.isWhitespace(c)).count();
        characters += solid;
        sizeTimesCharacters += solid * size;
        if (bold) boldCharacters += solid;
    }

    public void link(String url) {
        if (url.startsWith("http://") || url.startsWith("https://")) links.add(url);
    }

    public void level(int heading) {
        level = heading;
    }

    public void newPage() {
        end();
        page++;
    }

    /** Ends the line but not the paragraph; a second break in a row, which leaves an empty line, ends that too. */
    public void breakLine() {
        apart = !flush();
    }

    /** Ends the paragraph. */
    public void end() {
        flush();
        level = 0;
        apart = true;
    }

    public List<Line> lines() {
        end();
        giveLinksToLast();
        return lines;
    }

    /** @return whether there was a text, which is a line now */
    private boolean flush() {
        String tidy = Glyphs.tidy(text.toString());
        if (!tidy.isEmpty()) {
            giveLinksToLast();
            Style style = new Style(level, boldCharacters == characters && characters > 0, average());
            boolean indented = text.charAt(0) == '\u3000' || text.toString().startsWith("  ");
            lines.add(new Line(tidy, page, style, List.copyOf(links), new Line.Mark(apart, indented, false)));
            links.clear();
        } else if (!links.isEmpty() && !lines.isEmpty()) {
            ofLast.addAll(links);
            links.clear();
        }
        text.setLength(0);
        characters = 0;
        boldCharacters = 0;
        sizeTimesCharacters = 0;
        return !tidy.isEmpty();
    }

    /** At once, for each line has a list of its own. */
    private void giveLinksToLast() {
        if (ofLast.isEmpty()) return;
        Line last = lines.remove(lines.size() - 1);
        List<String> joined = new ArrayList<>(last.links());
        joined.addAll(ofLast);
        lines.add(last.withLinks(joined));
        ofLast.clear();
    }

    private double average() {
        return characters == 0 ? 1.0 : sizeTimesCharacters / characters;
    }
}
