package bulletins.model;

import java.util.List;

/**
 * All that was found in the text of one article.
 *
 * @param model names the classifier and lexicons that found it, so that an answer can be traced
 */
public record Enrichment(
        List<Label> labels,
        List<Region> regions,
        List<String> issuers,
        List<Policy> policies,
        List<String> documentNumbers,
        List<DateMention> dates,
        List<Figure> figures,
        List<String> groups,
        List<String> keywords,
        String summary,
        String model) {
    public Enrichment {
        labels = List.copyOf(labels);
        regions = List.copyOf(regions);
        issuers = List.copyOf(issuers);
        policies = List.copyOf(policies);
        documentNumbers = List.copyOf(documentNumbers);
        dates = List.copyOf(dates);
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
        keywords = List.copyOf(keywords);
    }
}
