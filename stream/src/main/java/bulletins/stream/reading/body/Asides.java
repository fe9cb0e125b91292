package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.PageLines;
import bulletins.stream.reading.lines.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Blocks that their tag, class or id name as something beside the article: comments, recommendations, share bars, crumbs. */
final class Asides {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer");
    private static final Set<String> COMMENTS = Set.of(
            "comment",
            "comments",
            "commentlist",
            "reply",
            "replies",
            "disqus",
            "respond",
            "pinglun",
            "comentarios",
            "commentaires",
            "kommentare");
    private static final Set<String> NAMES = Set.of(
            "related",
            "relate",
            "relation",
            "relatednews",
            "recommend",
            "recommended",
            "recommendation",
            "recommendations",
            "recirc",
            "share",
            "sharing",
            "sharebar",
            "sharebox",
            "sharethis",
            "shares",
            "bshare",
            "bdsharebuttonbox",
            "bdshare",
            "jiathis",
            "addthis",
            "social",
            "sns",
            "sidebar",
            "breadcrumb",
            "breadcrumbs",
            "crumb",
            "crumbs",
            "newsletter",
            "subscribe",
            "subscription",
            "signup",
            "promo",
            "promotion",
            "advert",
            "advertisement",
            "advertising",
            "ads",
            "adsbygoogle",
            "sponsor",
            "sponsored",
            "taboola",
            "outbrain",
            "popular",
            "trending",
            "mostread",
            "rank",
            "ranking",
            "paihang",
            "xiangguan",
            "tuijian",
            "copyright",
            "footer",
            "disclaimer",
            "mianze",
            "toolbar",
            "pager",
            "pagination",
            "pagenav",
            "vote",
            "survey",
            "toupiao",
            "diaocha",
            "login",
            "searchbox",
            "byline",
            "timestamp",
            "dateline",
            "bio",
            "authorbio",
            "caption",
            "credit",
            "attribution",
            "tags",
            "taglist",
            "keywords",
            "nextprev",
            "prenext",
            "gallery",
            "slideshow",
            "cookie",
            "cookies",
            "consent",
            "paywall");

    private Asides() {}

    /** A block named as an aside. */
    record Aside(Region region, String name) {}

    /** @return such blocks, in document order */
    static List<Aside> of(PageLines page) {
        List<Aside> asides = new ArrayList<>();
        for (Region region : page.regions()) {
            if (region.parent() == null || region.lines() == 0) continue;
            Optional<String> name = name(region);
            if (name.isEmpty()) continue;
            asides.add(new Aside(region, name.get()));
        }
        return asides;
    }

    /** @return the lines of comments: they may be longer than the article, and are left out before it is looked for */
    static BitSet comments(PageLines page) {
        BitSet comments = new BitSet();
        for (Aside aside : of(page))
            if (COMMENTS.contains(aside.name()) && !holdsTitle(page, aside.region()))
                comments.set(aside.region().from(), aside.region().to());
        return comments;
    }

    private static boolean holdsTitle(PageLines page, Region region) {
        return page.lines().subList(region.from(), region.to()).stream()
                .anyMatch(line -> line.region().isTag("h1"));
    }

    private static Optional<String> name(Region region) {
        if (TAGS.contains(region.element().normalName()))
            return Optional.of(region.element().normalName());
        String names = region.element().className() + ' ' + region.element().id();
        if (names.isBlank() || names.length() > 300) return Optional.empty();
        return Arrays.stream(names.replaceAll("([a-z])([A-Z])", "$1 $2")
                        .toLowerCase(Locale.ROOT)
                        .split("[^a-z]+"))
                .filter(name -> NAMES.contains(name) || COMMENTS.contains(name))
                .findFirst();
    }
}
