package bulletins.stream.enrichment.labels;

import bulletins.stream.enrichment.labels.LabelLexicon.OriginKind;
import bulletins.stream.places.IssuerNames;
import bulletins.stream.places.Mention;
import bulletins.stream.places.MentionFinder;
import bulletins.stream.places.Origin;
import bulletins.stream.places.OriginReader;
import bulletins.stream.text.SimplifiedArticle;
import java.util.List;

/** Tells who speaks in an article: the origin of an item; where there is none, whom its beginning names first. */
public final class Speakers {
    /** Characters of a page's text that tell it, beside its title. */
    private static final int OPENING = 60;

    private final OriginReader origins;
    private final MentionFinder mentions;
    private final IssuerNames issuers;
    private final LabelLexicon lexicon;

    public Speakers(OriginReader origins, MentionFinder mentions, IssuerNames issuers, LabelLexicon lexicon) {
        this.origins = origins;
        this.mentions = mentions;
        this.issuers = issuers;
        this.lexicon = lexicon;
    }

    OriginKind of(SimplifiedArticle read) {
        Origin origin = origins.read(read.origin());
        OriginKind said = lexicon.kind(origin);
        if (said != OriginKind.NONE) return said;
        if (read.isItem()) return firstPlace(read.title()) < read.title().length() ? OriginKind.LOCAL : said;
        String opening = read.text()
                .substring(0, Math.min(read.text().length(), read.title().length() + OPENING));
        int place = firstPlace(opening);
        int body = issuers.find(opening, List.of()).stream()
                .filter(named -> named.place() == null && named.name() != null)
                .mapToInt(IssuerNames.Body::start)
                .min()
                .orElse(opening.length());
        if (body < place) return OriginKind.SECTOR;
        return place < opening.length() ? OriginKind.LOCAL : OriginKind.UNKNOWN;
    }

    /** A province called by one character, as in 在京召开, tells where something is rather than who speaks. */
    private int firstPlace(String text) {
        return mentions.find(text, List.of()).stream()
                .filter(mention -> mention.text().length() > 1)
                .mapToInt(Mention::start)
                .min()
                .orElse(text.length());
    }
}
