package bulletins.stream.enrichment.documents;

import bulletins.model.DateMention;
import bulletins.model.Policy;
import bulletins.model.Quote;
import bulletins.stream.text.CompactText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the documents that a text cites: titles in 《》 and their numbers (发文字号), tied together where they stand together. */
public final class PolicyFinder {
    /** What a document is, at the end of its title; without it, 《》 may hold a film or a newspaper. */
    private static final Pattern DOCUMENT =
            Pattern.compile(".*" + DocumentWords.KIND + "(?:\\s*[（(〈〔\\[].{0,40})?", Pattern.DOTALL);

    /** Between a title and its number: 的通知, （以下简称《办法》，, 已于2021年8月3日以, （. */
    private static final Pattern AFTER_TITLE =
            Pattern.compile("[\\s，,]*(?:的?(?:通知|文件|意见))?\\s*(?:[（(](?:以下)?简称[^）)，,]{1,30}[）)，,])?"
                    + "(?:[已业]?经?[于在自]?(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日)?(?:以|由)?[\\s（(〔【]*");

    private static final Pattern AFTER_NUMBER = Pattern.compile("[）)】\\s]*(?:文件|文)?[）)\\s]*");
    private static final Pattern PRIVATE = Pattern.compile("(?:协议|合同|书)(?:[（(].*)?$");
    /** The number within a title, at its end. */
    private static final Pattern NUMBERED = Pattern.compile("[（(\\s]*[^（(]*〔?\\d{4}[^（(]*号[）)\\s]*$");

    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_BESIDE = 48;

    /** A part of the text; {@code end} is exclusive. */
    record Span(int start, int end, String text) {
        boolean holds(Span other) {
            return other.start >= start && other.end <= end;
        }
    }

    /** Titles, numbers, and which belong together. */
    public record Documents(List<Policy> policies, List<String> numbers) {}

    /** @return the documents in reading order, each once; {@code dates} are those of the same text */
    public Documents find(String printed, List<DateMention> dates) {
        CompactText compact = CompactText.of(printed);
        Cited cited = Cited.in(compact.text());
        List<CitedPolicy> policies = new ArrayList<>(policies(cited).stream()
                .map(one ->
                        new CitedPolicy(compact.printedAt(one.start()), compact.printedEnd(one.end()), one.policy()))
                .toList());
        CitedPolicy own = OwnDocument.of(printed);
        boolean cites = !policies.isEmpty() && own != null && policies.get(0).start() < own.end();
        if (own != null && !cites) policies.add(0, own);
        return new Documents(
                once(new PolicyChanges(printed, policies).told(dates)),
                cited.numbers().stream().map(Span::text).distinct().toList());
    }

    /** @return every number in reading order, with where it stands */
    public List<PlacedNumber> numbers(String printed) {
        CompactText compact = CompactText.of(printed);
        Cited cited = Cited.in(compact.text());
        return cited.numbers().stream()
                .map(number -> {
                    Span title = cited.titleOf().get(number);
                    int start = compact.printedAt(number.start());
                    Quote quote = Quote.of(printed, start, compact.printedEnd(number.end()));
                    return new PlacedNumber(number.text(), title == null ? null : withoutNumber(title, number), quote);
                })
                .toList();
    }

    /** Numbers, the titles beside them, and the titles that stand without one. */
    private record Cited(List<Span> numbers, Map<Span, Span> titleOf, List<Span> loose) {
        static Cited in(String text) {
            List<Span> numbers = DocumentNumbers.find(text);
            Map<Span, Span> titleOf = new HashMap<>();
            List<Span> loose = new ArrayList<>();
            for (Span title : QuotedTitles.find(text)) {
                if (isPrivate(text, title)) continue;
                boolean refers = QuotedTitles.isShortForm(title.text());
                Span number = refers ? null : beside(text, title, numbers, titleOf);
                if (number == null) loose.add(title);
                else titleOf.put(number, title);
            }
            for (Span number : numbers) {
                if (titleOf.containsKey(number)) continue;
                Span bare = BareTitles.before(text, number);
                if (bare != null) titleOf.put(number, bare);
            }
            return new Cited(numbers, titleOf, loose);
        }
    }

    private static List<CitedPolicy> policies(Cited cited) {
        Map<Integer, CitedPolicy> byPlace = new TreeMap<>();
        for (Span number : cited.numbers()) {
            Span title = cited.titleOf().get(number);
            String name = title == null ? "" : withoutNumber(title, number);
            Policy policy = new Policy(name.isEmpty() ? null : name, number.text());
            int start = title == null ? number.start() : Math.min(title.start(), number.start());
            int end = title == null ? number.end() : Math.max(title.end(), number.end());
            byPlace.put(number.start(), new CitedPolicy(start, end, policy));
        }
        for (Span title : cited.loose()) {
            Policy policy = new Policy(title.text(), null);
            CitedPolicy loose = new CitedPolicy(title.start(), title.end(), policy);
            if (isDocument(title.text())) byPlace.put(title.start(), loose);
        }
        return List.copyOf(byPlace.values());
    }

    private static List<Policy> once(List<Policy> policies) {
        Map<String, Policy> once = new LinkedHashMap<>();
        for (Policy policy : policies) {
            String key = policy.title() == null ? "" + policy.number() : policy.title();
            Policy same = once.get(key);
            boolean another = same != null && isNumberedOtherwise(same, policy);
            once.merge(another ? key + policy.number() : key, policy, PolicyFinder::both);
        }
        List<Policy> kept = new ArrayList<>(once.values());
        kept.removeIf(policy -> policy.title() == null && isNumbered(kept, policy));
        return kept;
    }

    /** What a province says of a national document often bears its title. */
    private static boolean isNumberedOtherwise(Policy one, Policy other) {
        return one.number() != null && other.number() != null && !one.number().equals(other.number());
    }

    private static Policy both(Policy first, Policy second) {
        boolean told = first.change() != null;
        return new Policy(
                first.title(),
                first.number() == null ? second.number() : first.number(),
                first.effectiveFrom() == null ? second.effectiveFrom() : first.effectiveFrom(),
                told ? first.change() : second.change(),
                told ? first.changedBy() : second.changedBy());
    }

    private static boolean isNumbered(List<Policy> policies, Policy bare) {
        return policies.stream()
                .anyMatch(policy -> policy.title() != null
                        && policy.number() != null
                        && policy.number().equals(bare.number()));
    }

    /** What 某公司 signs or hands over is an agreement of two, or a letter. */
    private static boolean isPrivate(String text, Span title) {
        if (!PRIVATE.matcher(title.text()).find()) return false;
        String before = text.substring(Math.max(0, title.start() - LONGEST_BESIDE), title.start());
        return before.indexOf('某', before.lastIndexOf('\n') + 1) >= 0;
    }

    /** 《意见》 alone refers to a document named before. */
    private static boolean isDocument(String title) {
        return title.length() > SHORTEST_TITLE && DOCUMENT.matcher(title).matches() && !QuotedTitles.isShortForm(title);
    }

    private static @Nullable Span beside(String text, Span title, List<Span> numbers, Map<Span, Span> taken) {
        for (Span number : numbers) {
            if (taken.containsKey(number)) continue;
            if (title.holds(number) || follows(text, title, number) || precedes(text, number, title)) return number;
        }
        return null;
    }

    private static boolean follows(String text, Span title, Span number) {
        int from = title.end() + 1;
        return number.start() >= from
                && number.start() - from <= LONGEST_BESIDE
                && AFTER_TITLE.matcher(text.substring(from, number.start())).matches();
    }

    private static boolean precedes(String text, Span number, Span title) {
        int to = title.start() - 1;
        return to >= number.end()
                && to - number.end() <= 6
                && AFTER_NUMBER.matcher(text.substring(number.end(), to)).matches();
    }

    private static String withoutNumber(Span title, Span number) {
        return title.holds(number) ? NUMBERED.matcher(title.text()).replaceFirst("") : title.text();
    }
}
