package bulletins.stream.road.told;

import bulletins.model.Article;
import bulletins.model.Link;
import bulletins.model.PageFacts;
import bulletins.stream.reading.addresses.PartUrl;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article and the parts that it goes on in, as far as they are known. Bounded in number and length, and no part is in it twice.
 *
 * @param at the canonical url of its first page, after redirects
 * @param first what is read on its first page
 * @param parts in order; at most the last of them is awaited or missing
 */
public record PartedPage(String at, Article first, List<Part> parts) {
    /** Under which the evidence of a page tells which parts are there. */
    static final String EVIDENCE = "parts";

    private static final int MOST_PARTS = 50;
    /** Characters of all parts together. */
    private static final int LONGEST = 1_000_000;

    public PartedPage {
        parts = List.copyOf(parts);
    }

    public static PartedPage of(String at, Article first, @Nullable String next) {
        return new PartedPage(at, first, List.of()).goingOn(next);
    }

    /** @return the same page, which goes on, with the parts that were known before, where it still goes on at the same url */
    public PartedPage keeping(PartedPage before) {
        boolean same = parts.get(0).url().equals(before.parts.get(0).url());
        return same ? new PartedPage(at, first, before.parts) : this;
    }

    /** @return the same page when nothing waits for that part, or it is no news */
    public PartedPage with(Part part) {
        int place = parts.stream().map(Part::url).toList().indexOf(part.url());
        if (place < 0) return this;
        boolean lost = part.body() == null && parts.get(place).body() != null;
        if (lost) return this;
        PartedPage before = new PartedPage(at, first, parts.subList(0, place));
        String refusal = before.refusal(part);
        if (refusal != null) return before.and(Part.missing(part.url(), refusal));
        PartedPage now = before.and(part);
        boolean goesOnAsBefore = place + 1 < parts.size()
                && Objects.equals(part.next(), parts.get(place + 1).url());
        if (!goesOnAsBefore) return now.goingOn(part.next());
        return new PartedPage(
                at,
                first,
                Stream.concat(now.parts.stream(), parts.stream().skip(place + 1))
                        .toList());
    }

    /** @return the url of the part that has been asked for and not come */
    public Optional<String> awaited() {
        return parts.stream().filter(Part::isAwaited).map(Part::url).findFirst();
    }

    public boolean goesOnAt(String url) {
        return parts.stream().anyMatch(part -> part.url().equals(url));
    }

    /** @return the article with all parts that are there; its evidence says when one is not */
    public Article whole() {
        if (parts.isEmpty()) return first;
        List<Part> there = parts.stream().filter(part -> part.body() != null).toList();
        StringBuilder body = new StringBuilder(first.body());
        there.forEach(part -> body.append('\n').append(part.body()));
        return first.with(body.toString(), facts(Objects.requireNonNull(first.page()), there));
    }

    private PageFacts facts(PageFacts facts, List<Part> there) {
        List<Link> attachments = Stream.concat(
                        facts.attachments().stream(), there.stream().flatMap(part -> part.attachments().stream()))
                .distinct()
                .toList();
        Map<String, String> evidence = new HashMap<>(facts.evidence());
        evidence.put(EVIDENCE, joined(there.size() + 1));
        return facts.joined(attachments, evidence);
    }

    private String joined(int count) {
        Part last = parts.get(parts.size() - 1);
        String joined = count + (count == 1 ? " part" : " parts joined");
        if (last.missing() != null) return joined + "; the next, " + last.url() + ", is missing: " + last.missing();
        if (last.isAwaited()) return joined + "; the next, " + last.url() + ", is awaited";
        return last.next() == null ? joined : joined + "; what follows at " + last.next() + " is left out";
    }

    private @Nullable String refusal(Part part) {
        String body = part.body();
        if (body == null) return null;
        if (Stream.concat(Stream.of(first.body()), parts.stream().map(Part::body))
                .anyMatch(body::equals)) return "it repeats an earlier part";
        return length() + body.length() > LONGEST
                ? "the article would be longer than " + LONGEST + " characters"
                : null;
    }

    private int length() {
        return first.body().length()
                + parts.stream()
                        .map(Part::body)
                        .filter(Objects::nonNull)
                        .mapToInt(String::length)
                        .sum();
    }

    private PartedPage goingOn(@Nullable String next) {
        if (next == null || next.equals(at) || parts.size() + 1 >= MOST_PARTS || !PartUrl.isPartOf(at, next))
            return this;
        return goesOnAt(next) ? this : and(Part.awaited(next));
    }

    private PartedPage and(Part part) {
        return new PartedPage(
                at, first, Stream.concat(parts.stream(), Stream.of(part)).toList());
    }
}
