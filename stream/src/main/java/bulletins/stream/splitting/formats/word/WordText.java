package bulletins.stream.splitting.formats.word;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.LineBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a word processor's file as it is come upon; its lines are made once the usual size of the letters is known. */
final class WordText {
    private static final Pattern LINK_FIELD = Pattern.compile("HYPERLINK\\s+\"(https?://[^\"]+)\"");

    /** Many times those of any bulletin; a few kilobytes may unzip to as many as fill the memory. */
    private static final int MOST_RUNS = 1_000_000;

    private final List<Run> runs = new ArrayList<>();
    /** The runs of paragraphs that are not over: those of a text box are told before the paragraph that holds it. */
    private final Deque<List<Run>> open = new ArrayDeque<>();

    private final Map<Integer, Integer> charactersOfSize = new HashMap<>();
    private boolean bold;
    private int size;
    private int told;
    private int cells;
    private int rowBegins;
    private int paragraphsInCell;
    private boolean inRow;
    private boolean rowOfFacts;

    /** A piece of text or an event between pieces. */
    private record Run(Kind kind, String text, boolean bold, int size) {}

    private enum Kind {
        TEXT,
        LINK,
        LEVEL,
        BREAK,
        PAGE,
        PARAGRAPH
    }

    /** @param halfPoints the letters' size; 0 is the usual one */
    void type(boolean bold, int halfPoints) {
        this.bold = bold;
        size = halfPoints;
    }

    /** @param heading 1 to 6, 0 for running text */
    void level(int heading) {
        add(new Run(Kind.LEVEL, "", false, heading));
    }

    void text(String text) {
        add(Kind.TEXT, text);
        charactersOfSize.merge(size, text.length(), Integer::sum);
    }

    void link(String url) {
        add(Kind.LINK, url);
    }

    /** @param instruction what a field is to do; only one that links is followed */
    void field(String instruction) {
        Matcher link = LINK_FIELD.matcher(instruction);
        if (link.find()) link(link.group(1));
    }

    void breakLine() {
        add(Kind.BREAK, "");
    }

    void newPage() {
        add(Kind.PAGE, "");
    }

    /** Formats whose paragraphs hold no others need not say where one begins. */
    void beginParagraph() {
        open.push(new ArrayList<>());
    }

    void endParagraph() {
        add(inCell() ? Kind.BREAK : Kind.PARAGRAPH, "");
        if (!open.isEmpty()) runs.addAll(open.pop());
        if (inCell() && ++paragraphsInCell > 1) rowOfFacts = false;
    }

    void beginRow() {
        rowBegins = runs.size();
        rowOfFacts = true;
        inRow = true;
    }

    /** Begins a cell, and a row, unless one has begun: some formats tell only where they end. */
    void cell() {
        if (!inRow) beginRow();
        if (!inCell()) beginCell();
    }

    boolean inCell() {
        return cells > 0;
    }

    void beginCell() {
        cells++;
        paragraphsInCell = 0;
    }

    void endCell() {
        cells--;
        text(" ");
    }

    /** Cells of one paragraph each are a row of facts and make one line; others are layout. */
    void endRow() {
        if (rowOfFacts && !inCell())
            runs.subList(rowBegins, runs.size())
                    .replaceAll(r -> r.kind == Kind.BREAK ? new Run(Kind.TEXT, " ", r.bold, r.size) : r);
        add(Kind.PARAGRAPH, "");
        rowOfFacts = false;
        inRow = false;
    }

    private void add(Kind kind, String text) {
        add(new Run(kind, text, bold, size));
    }

    private void add(Run run) {
        if (++told > MOST_RUNS)
            throw new UncheckedIOException(new IOException("it holds more than " + MOST_RUNS + " pieces of text"));
        told().add(run);
    }

    private List<Run> told() {
        return open.isEmpty() ? runs : open.element();
    }

    List<Line> lines() {
        double usual = charactersOfSize.entrySet().stream()
                .filter(e -> e.getKey() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(NamedStyles.USUAL_SIZE);
        LineBuilder builder = new LineBuilder();
        for (Run run : runs) {
            switch (run.kind) {
                case TEXT -> builder.run(run.text, run.bold, run.size > 0 ? run.size / usual : 1.0);
                case LINK -> builder.link(run.text);
                case LEVEL -> builder.level(run.size);
                case BREAK -> builder.breakLine();
                case PAGE -> builder.newPage();
                case PARAGRAPH -> builder.end();
            }
        }
        return builder.lines();
    }
}
