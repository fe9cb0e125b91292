package bulletins.stream.splitting.formats;

import bulletins.stream.splitting.lines.LineBuilder;
import bulletins.stream.splitting.lines.Printed;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;

/** Reads Markdown: headings keep their level, an anchor's target its line. */
final class MarkdownReader extends AbstractVisitor {
    private static final Pattern HEADING = Pattern.compile("(?m)^ {0,3}#{1,6}[ \\t]*\\S");
    private static final Pattern LINKED_LINE =
            Pattern.compile("(?m)^\\h*(\\*\\*)?\\[[^\\]\\n]{1,200}]\\([^)\\n]*\\)(\\*\\*)?\\h*$");
    private static final Pattern BOLD_LINE = Pattern.compile("(?m)^\\h*\\*\\*[^*\\n]{1,200}\\*\\*\\h*$");
    /** Blocks that writers of Markdown mean; indented code is an indented paragraph in Chinese text. */
    private static final Set<Class<? extends Block>> BLOCKS = Set.of(
            Heading.class,
            HtmlBlock.class,
            ThematicBreak.class,
            FencedCodeBlock.class,
            BlockQuote.class,
            ListBlock.class);

    private static final Pattern TABLE_RULE = Pattern.compile("(?=[^|]*\\|)(?=.*--)[\\s:|-]+");
    /** Lists within lists; rubbish goes deeper than the stack. */
    private static final int DEEPEST = 50;

    private final LineBuilder builder = new LineBuilder();
    private int bold;
    private boolean inRow;
    private int number;

    private MarkdownReader() {}

    /** @return whether plain text is set as Markdown, whatever its name */
    static boolean recognises(String printed) {
        String text = MarkdownText.whole(printed);
        return HEADING.matcher(text).results().limit(2).count() == 2
                || LINKED_LINE.matcher(text).results().limit(2).count() == 2
                || BOLD_LINE.matcher(text).results().limit(2).count() == 2;
    }

    static Printed read(String markdown) {
        FrontMatter front = FrontMatter.of(markdown);
        MarkdownReader reader = new MarkdownReader();
        Parser.builder()
                .enabledBlockTypes(BLOCKS)
                .maxOpenBlockParsers(DEEPEST)
                .customInlineContentParserFactory(new LooseLessThan())
                .build()
                .parse(MarkdownText.tolerant(front.text()))
                .accept(reader);
        return new Printed(reader.builder.lines(), front.title(), front.date());
    }

    @Override
    public void visit(Heading heading) {
        builder.level(heading.getLevel());
        visitChildren(heading);
        builder.end();
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean begins = true;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
            if (begins) inRow = isRow(node);
            begins = isBreak(node);
            node.accept(this);
        }
        inRow = false;
        builder.end();
    }

    /** @return whether a line stands between bars, whatever is linked or bold in it */
    private static boolean isRow(Node first) {
        Node last = first;
        while (last.getNext() != null && !isBreak(last.getNext())) last = last.getNext();
        return first instanceof Text begin
                && last instanceof Text end
                && begin.getLiteral().startsWith("|")
                && end.getLiteral().endsWith("|")
                && !begin.getLiteral().equals("|");
    }

    private static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Link link) {
        builder.link(link.getDestination());
        boolean footnote =
                link.getFirstChild() instanceof Text text && text.getLiteral().startsWith("^");
        if (!footnote) visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        // what it shows is no text of the bulletin
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        if (TABLE_RULE.matcher(literal).matches()) return;
        builder.run(inRow ? literal.replace('|', ' ') : literal.replace("**", ""), bold > 0, 1.0);
    }

    @Override
    public void visit(Code code) {
        builder.run(code.getLiteral(), bold > 0, 1.0);
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        builder.breakLine();
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        builder.breakLine();
    }

    @Override
    public void visit(OrderedList list) {
        int outer = number;
        number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        visitChildren(list);
        number = outer;
    }

    @Override
    public void visit(BulletList list) {
        int outer = number;
        number = 0;
        visitChildren(list);
        number = outer;
    }

    @Override
    public void visit(ListItem item) {
        if (number > 0) builder.run(number++ + ". ", false, 1.0);
        visitChildren(item);
        builder.end();
    }

    @Override
    public void visit(HtmlInline html) {
        if (html.getLiteral().startsWith("<br")) builder.breakLine();
        else
            for (var anchor : Jsoup.parseBodyFragment(html.getLiteral()).select("a[href]"))
                builder.link(anchor.attr("href"));
    }

    @Override
    public void visit(HtmlBlock html) {
        HtmlReader.readInto(builder, html.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.getLiteral().lines().forEach(line -> {
            builder.run(line, false, 1.0);
            builder.breakLine();
        });
        builder.end();
    }
}
