package bulletins.ingest.sources;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A feed that is no XML: it breaks off, elements are not closed, or prefixes not declared. */
final class BrokenFeed {
    /** Characters, which what is left open can multiply a hundred times in memory; feeds of sites have less than one in ten of them. */
    private static final int LONGEST = 2_000_000;

    private static final int DEEPEST = 100;
    private static final Pattern WHOLE_ENTRIES = Pattern.compile(".*</(?:item|entry)\\s*>", Pattern.DOTALL);
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private BrokenFeed() {}

    /** @return XML of what can be read, without an entry that breaks off, its prefixes declared; empty where there is nothing */
    static String closed(String text) {
        Document tree = Jsoup.parse(whole(text), "", Parser.xmlParser().setMaxDepth(DEEPEST));
        tree.outputSettings().prettyPrint(false);
        Element feed = tree.firstElementChild();
        if (feed != null) declare(feed);
        return tree.outerHtml();
    }

    private static String whole(String text) {
        if (text.length() <= LONGEST && FeedTree.END.matcher(text).lookingAt()) return text;
        Matcher entries = WHOLE_ENTRIES.matcher(text.substring(0, Math.min(LONGEST, text.length())));
        return entries.lookingAt() ? entries.group() : "";
    }

    private static void declare(Element feed) {
        Set<String> prefixes = new HashSet<>();
        for (Element element : feed.getAllElements()) {
            Stream<String> attributes = element.attributes().asList().stream().map(Attribute::getKey);
            Stream.concat(Stream.of(element.tagName()), attributes)
                    .filter(name -> name.indexOf(':') > 0)
                    .map(name -> name.substring(0, name.indexOf(':')))
                    .forEach(prefixes::add);
        }
        prefixes.remove("xml");
        prefixes.remove("xmlns");
        for (String prefix : prefixes) {
            String declaration = "xmlns:" + prefix;
            if (!feed.hasAttr(declaration))
                feed.attr(declaration, prefix.equals("dc") ? DUBLIN_CORE : "urn:undeclared:" + prefix);
        }
    }
}
