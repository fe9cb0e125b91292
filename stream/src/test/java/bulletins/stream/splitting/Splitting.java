package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.FetchRequest;
import bulletins.model.ItemFacts;
import bulletins.model.Link;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.IssuerNames;
import bulletins.stream.places.OriginReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Splits what a test writes down, and shows the items in one line each. */
final class Splitting {
    static final BulletinSplitter SPLITTER = new BulletinSplitter(
            Categories.load(null), new OriginReader(Gazetteer.shipped(), new IssuerNames(Gazetteer.shipped())));

    private Splitting() {}

    static Split split(byte[] bytes, String name) {
        String url = "file:///bulletins/" + name;
        RawDocument.Facts facts =
                RawDocument.Facts.received(FetchRequest.Reads.BULLETIN, url, null, bytes, Instant.EPOCH);
        return SPLITTER.split(new RawDocument(url, bytes, facts), RawLocation.NOWHERE, null);
    }

    static Split.Items bulletin(byte[] bytes, String name) {
        Split split = split(bytes, name);
        assertThat(split).isInstanceOf(Split.Items.class);
        return (Split.Items) split;
    }

    static List<Article> items(String name, String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return bulletin(bytes, name).items();
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = Splitting.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** As {@code 灵活就业/flexible-employment 江苏常州 | 标题}. */
    static String heading(Article item) {
        ItemFacts facts = facts(item);
        return facts.section() + "/" + facts.category() + " " + facts.origin() + " | " + item.title();
    }

    static List<String> headings(List<Article> items) {
        return items.stream().map(Splitting::heading).toList();
    }

    static List<String> links(Article item) {
        return facts(item).links().stream()
                .map(link -> basis(link) + " " + link.url())
                .toList();
    }

    static ItemFacts facts(Article item) {
        return Objects.requireNonNull(item.item());
    }

    private static String basis(Link link) {
        return link.basis().name();
    }
}
