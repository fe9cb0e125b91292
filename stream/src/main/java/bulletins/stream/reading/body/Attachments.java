package bulletins.stream.reading.body;

import bulletins.model.Link;
import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Files that a page gives beside its text: 附件, forms, the notice itself as PDF. */
public final class Attachments {
    private static final Pattern FILE = Pattern.compile(
            "\\.(?:pdf|docx?|xlsx?|pptx?|wps|et|ofd|ceb|rtf|odt|ods|csv|zip|rar|7z)(?:$|[?#])",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 200;

    private Attachments() {}

    /** A file's address may be that of a program which gives it out, and its name what the link says. */
    private static boolean isFile(Element link) {
        return FILE.matcher(link.attr("href")).find()
                || FILE.matcher(link.text().strip()).find();
    }

    /** @return those of some lines that link to files */
    static BitSet among(BitSet lines, PageLines page) {
        BitSet files = new BitSet();
        for (PageLines.Anchor anchor : page.anchors())
            if (lines.get(anchor.line()) && isFile(anchor.element())) files.set(anchor.line());
        return files;
    }

    /** @return absolute urls of files linked inside the chosen lines or right after them */
    public static List<Link> of(PageLines page, BitSet chosen) {
        Set<Link> links = new LinkedHashSet<>();
        int from = chosen.nextSetBit(0);
        int to = chosen.length() + 12;
        int files = 0;
        for (PageLines.Anchor anchor : page.anchors()) {
            if (from < 0 || anchor.line() < from || anchor.line() >= to || files > MOST) continue;
            if (!isFile(anchor.element()) || ++files > MOST) continue;
            String url = anchor.element().absUrl("href");
            if (!url.isBlank()) links.add(new Link(url, Link.Basis.ANCHOR));
        }
        return List.copyOf(links);
    }
}
