package bulletins.stream.splitting.outline;

import bulletins.model.Link;
import bulletins.stream.splitting.outline.Row.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links that stand within an item, and how each was found. */
final class ItemLinks {
    private static final Pattern WRITTEN = Pattern.compile("https?://[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]+");

    /** Behind the last sentence of a paragraph it tells where that comes from; within a sentence it is a word of it. */
    private static final Pattern BEHIND =
            Pattern.compile("(?m)(?<=[。！？”]|[。！？”][（(][^（()）]{1,30}[）)])\\h*[（(\\[【]?" + WRITTEN + "[）)\\]】]?$");

    private final boolean pageFeet;

    ItemLinks(boolean pageFeet) {
        this.pageFeet = pageFeet;
    }

    /** @return whether links on lines of their own interrupt a text somewhere, so that it is the page's foot that put them there */
    static boolean hasPageFeet(List<Row> rows) {
        for (int i = 1; i + 1 < rows.size(); i++) {
            if (rows.get(i).part != Part.URL) continue;
            int next = i;
            while (next < rows.size() && rows.get(next).part == Part.URL) next++;
            boolean inText =
                    rows.get(i - 1).part == Part.TEXT && next < rows.size() && rows.get(next).part == Part.TEXT;
            if (inText) return true;
            i = next;
        }
        return false;
    }

    /** @param noted links that the text names by number */
    List<Link> of(Row heading, List<Row> under, String body, List<String> noted) {
        List<Link> links = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Contents.Entry listed = heading.entry;
        anchors(heading, links, seen);
        if (listed != null) anchors(listed.row(), links, seen);
        for (Row row : under) {
            if (row.part == Part.URL) standing(row, links, seen);
            else anchors(row, links, seen);
        }
        for (String url : noted) if (seen.add(url)) links.add(new Link(url, Link.Basis.INLINE));
        Matcher written = WRITTEN.matcher(body);
        while (written.find()) {
            String url = trimmed(written.group());
            if (seen.add(url)) links.add(new Link(url, Link.Basis.INLINE));
        }
        return links;
    }

    /** @return the text without links behind its paragraphs */
    static String withoutLinks(String body) {
        return BEHIND.matcher(body).replaceAll("");
    }

    private static void anchors(Row row, List<Link> links, Set<String> seen) {
        for (String url : row.line.links()) if (seen.add(url)) links.add(new Link(url, Link.Basis.ANCHOR));
    }

    /** A page's foot prints one link for each of its items, so the same one may stand there twice. */
    private void standing(Row row, List<Link> links, Set<String> seen) {
        String url = row.text.startsWith("www.") ? "http://" + row.text : trimmed(row.text);
        if (pageFeet) links.add(new Link(url, Link.Basis.PAGE_FOOT));
        else if (seen.add(url))
            links.add(new Link(url, row.line.links().isEmpty() ? Link.Basis.INLINE : Link.Basis.ANCHOR));
        seen.add(url);
    }

    /** @return the url without what ends the sentence around it */
    private static String trimmed(String url) {
        int end = url.length();
        while (end > 0 && ".,;:!?'".indexOf(url.charAt(end - 1)) >= 0) end--;
        if (end > 0 && url.charAt(end - 1) == ')' && url.indexOf('(') < 0) end--;
        return url.substring(0, end);
    }
}
