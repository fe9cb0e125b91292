package bulletins.ingest.sources;

import bulletins.model.CanonicalUrl;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;

/**
 * A feed in XML as ROME can take it: mended where it is not quite XML, with its links absolute and its dates in one form.
 *
 * @param problem what kept it from being read as it stands, for people; something of it may be missing then
 */
record FeedTree(Document document, Optional<String> problem) {
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,500}>");
    /** The last end tag that may be the feed's. */
    static final Pattern END = Pattern.compile(".*(</(?:rss|feed|rdf:RDF)\\s*>)", Pattern.DOTALL);

    /** Of elements within elements: the tree looks through all above at each, which would take hours. */
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private static final String DEEPEST = "500";

    private static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final Set<String> OLDER = Set.of("next", "prev-archive");
    private static final Set<String> DATES = Set.of("pubDate", "date", "updated", "published", "modified", "issued");

    /** @param url where the feed was received, from which its links count */
    static FeedTree of(String xml, String url) throws JDOMException, IOException {
        String mended = mended(xml);
        FeedTree tree;
        try {
            tree = new FeedTree(parsed(mended), Optional.empty());
        } catch (JDOMParseException e) {
            String problem = "it is not well-formed: " + e.getMessage();
            String closed = BrokenFeed.closed(mended);
            if (closed.isEmpty()) throw e;
            tree = new FeedTree(parsed(closed), Optional.of(problem));
        }
        ownBases(tree.document.getRootElement(), url);
        ownDates(tree.document);
        return tree;
    }

    /** @return where older entries are, in the words of RFC 5005: in Atom, and in RSS by a link of Atom; empty for nowhere */
    String older() {
        Element feed = document.getRootElement();
        Element of = feed.getName().equals("feed") ? feed : feed.getChild("channel", feed.getNamespace());
        if (of == null) return "";
        return of.getChildren("link", ATOM).stream()
                .filter(link -> OLDER.contains(link.getAttributeValue("rel", "")))
                .map(link -> link.getAttributeValue("href", ""))
                .findFirst()
                .orElse("");
    }

    private static String mended(String xml) throws IOException {
        StringWriter text = new StringWriter();
        try (Reader forgiving = ForgivingXml.of(new StringReader(xml))) {
            forgiving.transferTo(text);
        }
        return text.toString();
    }

    /** Some servers append scripts and comments, and old feeds name a document type, which is never looked at. */
    private static Document parsed(String text) throws JDOMException, IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setProperty(DEPTH, DEEPEST);
        String feed = DOCTYPE.matcher(text).replaceFirst("");
        Matcher end = END.matcher(feed);
        return builder.build(new StringReader(end.lookingAt() ? feed.substring(0, end.end(1)) : feed));
    }

    /** ROME takes no heed of the {@code xml:base} of Atom. */
    private static void ownBases(Element feed, String url) {
        String base = base(feed, url);
        ownLinks(feed, base);
        for (Element entry : feed.getChildren("entry", feed.getNamespace())) ownLinks(entry, base(entry, base));
    }

    private static void ownLinks(Element of, String base) {
        for (Element link : of.getChildren("link", of.getNamespace())) {
            Optional.ofNullable(link.getAttributeValue("href"))
                    .flatMap(href -> CanonicalUrl.within(base(link, base), href))
                    .ifPresent(absolute -> link.setAttribute("href", absolute));
        }
    }

    private static String base(Element element, String outer) {
        String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
        return own == null ? outer : CanonicalUrl.within(outer, own).orElse(outer);
    }

    /** ROME reads no time without a zone, as content systems write it. */
    private static void ownDates(Document tree) {
        List<Element> dates = new ArrayList<>();
        for (Element element : tree.getRootElement().getDescendants(Filters.element()))
            if (DATES.contains(element.getName())) dates.add(element);
        for (Element element : dates) {
            Instant date = Dates.of(element.getText());
            if (date != null) element.setText(date.toString());
        }
    }
}
