package bulletins.stream.rules;

import bulletins.model.Alert;
import bulletins.model.EnrichedArticle;
import bulletins.model.Rule;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.splitting.Categories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the rules and tells which of them an article meets; safe from any thread. */
public final class RuleMatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RuleMatcher.class);
    /** Rules registered together: each takes some 100 KB until all of them are. */
    private static final int AT_ONCE = 200;
    /** Places told of one match; a term may stand in a long text hundreds of times. */
    private static final int MOST_PLACES = 20;

    private static final Comparator<HighlightsMatch.Hit> LONGEST_FIRST = Comparator.comparingInt(
                    (HighlightsMatch.Hit hit) -> hit.startOffset - hit.endOffset)
            .thenComparingInt(hit -> hit.startOffset);

    private final Monitor monitor;
    private final Fields fields =
            new Fields(Gazetteer.shipped(), Categories.load(null).names());
    private final Map<String, Rule> rules = new ConcurrentHashMap<>();

    public RuleMatcher() {
        try {
            var presearcher = new TermFilteredPresearcher(CommonTerms::weight, List.of(), Set.of());
            monitor = new Monitor(new FieldAnalyzer(), presearcher);
        } catch (IOException e) {
            throw new UncheckedIOException("the rules cannot be kept in memory", e);
        }
    }

    /** @return what is wrong with the rule's query, where, and what to do; empty when it can be used */
    public static Optional<String> mistake(Rule rule) {
        return RuleReader.read(rule.query()) instanceof RuleQuery.Mistaken wrong
                ? Optional.of(wrong.mistake())
                : Optional.empty();
    }

    /** @return the rule's mistake, in which case its last good form stays; empty when it holds from now on */
    public Optional<String> replace(Rule rule) {
        Map<String, String> mistakes = replaceAll(List.of(rule));
        return Optional.ofNullable(mistakes.get(rule.id()));
    }

    /** @return mistakes by rule id; all other rules hold from now on */
    public Map<String, String> replaceAll(Collection<Rule> all) {
        Map<String, String> mistakes = new HashMap<>();
        List<MonitorQuery> queries = new ArrayList<>();
        for (Rule rule : all) {
            RuleQuery read = RuleReader.read(rule.query());
            if (read instanceof RuleQuery.Read good) {
                rules.put(rule.id(), rule);
                queries.add(new MonitorQuery(rule.id(), good.query()));
            } else mistakes.put(rule.id(), ((RuleQuery.Mistaken) read).mistake());
        }
        try {
            for (int from = 0; from < queries.size(); from += AT_ONCE)
                monitor.register(queries.subList(from, Math.min(from + AT_ONCE, queries.size())));
        } catch (IOException e) {
            throw new UncheckedIOException("rules cannot be kept in memory", e);
        }
        return mistakes;
    }

    public void remove(String ruleId) {
        rules.remove(ruleId);
        try {
            monitor.deleteById(ruleId);
        } catch (IOException e) {
            throw new UncheckedIOException("rule " + ruleId + " cannot be removed from memory", e);
        }
    }

    public int count() {
        return rules.size();
    }

    /** @return the rules that the article meets, by rule id */
    public List<RuleMatch> match(EnrichedArticle article) {
        if (rules.isEmpty()) return List.of();
        Map<String, String> texts = new HashMap<>();
        Document document = new Document();
        fields.of(article).forEach((field, values) -> {
            String text = String.join("\n", values);
            texts.put(field, text);
            document.add(new TextField(field, text, Field.Store.NO));
        });
        List<RuleMatch> matches = new ArrayList<>();
        for (HighlightsMatch met : met(document).getMatches()) {
            Rule rule = rules.get(met.getQueryId());
            if (rule != null) matches.add(new RuleMatch(rule, places(met, texts)));
        }
        matches.sort(Comparator.comparing(match -> match.rule().id()));
        return matches;
    }

    @Override
    public void close() {
        try {
            monitor.close();
        } catch (IOException e) {
            LOG.warn("the rules were not put away cleanly: {}", e.getMessage());
        }
    }

    private MatchingQueries<HighlightsMatch> met(Document document) {
        try {
            MatchingQueries<HighlightsMatch> met = monitor.match(document, HighlightsMatch.MATCHER);
            met.getErrors()
                    .forEach((rule, error) -> LOG.warn("rule {} could not be tried: {}", rule, error.toString()));
            return met;
        } catch (IOException e) {
            throw new UncheckedIOException("the rules could not be tried", e);
        }
    }

    /** Title before body before the rest, and longer texts before shorter ones. */
    private static List<Alert.Match> places(HighlightsMatch met, Map<String, String> texts) {
        List<Place> places = new ArrayList<>();
        for (String field : met.getFields()) {
            int length = texts.getOrDefault(field, "").length();
            met.getHits(field).stream()
                    .sorted(LONGEST_FIRST)
                    .limit(MOST_PLACES)
                    .forEach(hit -> places.add(Place.of(field, length, hit)));
        }
        places.sort(Comparator.comparingInt((Place place) -> rank(place.field()))
                .thenComparingInt(place -> place.start() - place.end())
                .thenComparing(Place::field)
                .thenComparingInt(Place::start));
        Map<String, Excerpts> excerpts = new HashMap<>();
        return places.stream()
                .limit(MOST_PLACES)
                .map(place -> {
                    String text = texts.getOrDefault(place.field(), "");
                    return place.shown(text, excerpts.computeIfAbsent(place.field(), field -> new Excerpts(text)));
                })
                .toList();
    }

    private static int rank(String field) {
        int rank = Fields.DEFAULT.indexOf(field);
        return rank < 0 ? Fields.DEFAULT.size() : rank;
    }

    private record Place(String field, int start, int end) {
        static Place of(String field, int length, HighlightsMatch.Hit hit) {
            int start = Math.max(0, Math.min(hit.startOffset, length));
            return new Place(field, start, Math.max(start, Math.min(hit.endOffset, length)));
        }

        Alert.Match shown(String text, Excerpts excerpts) {
            return new Alert.Match(field, start, end, text.substring(start, end), excerpts.around(start, end));
        }
    }
}
