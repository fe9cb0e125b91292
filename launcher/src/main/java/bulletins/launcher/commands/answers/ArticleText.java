package bulletins.launcher.commands.answers;

import bulletins.model.Article;
import bulletins.model.DateMention;
import bulletins.model.Enrichment;
import bulletins.model.Figure;
import bulletins.model.ItemFacts;
import bulletins.model.Json;
import bulletins.model.Label;
import bulletins.model.PageFacts;
import bulletins.model.Policy;
import bulletins.model.ReadDocument.ReadArticle;
import bulletins.model.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An article and what was found in it, for people to read. */
public final class ArticleText {
    private final List<String> lines = new ArrayList<>();

    private ArticleText() {}

    public static List<String> lines(ReadArticle read) {
        ArticleText text = new ArticleText();
        text.head(read.article());
        text.found(read.found());
        text.lines.add("");
        read.article().body().lines().forEach(line -> text.lines.add("    " + line));
        return text.lines;
    }

    private void head(Article article) {
        ItemFacts item = article.item();
        PageFacts page = article.page();
        if (item != null) {
            String bar = item.origin().isEmpty() ? "" : item.origin() + " | ";
            lines.add(item.order() + ". " + bar + article.title());
            add("section", item.section() + (item.category() == null ? "" : " (" + item.category() + ")"));
            add("links", joined(item.links(), link -> ReadableUrl.of(link.url())));
        }
        if (page != null) {
            lines.add(article.title());
            add("url", ReadableUrl.of(page.url()));
            add(
                    "published",
                    page.publishedAt() == null
                            ? ""
                            : Moment.published(page.publishedAt().toString()));
            add("site", page.site() == null ? "" : page.site());
            add("source", page.source() == null ? "" : page.source());
            add("author", page.author() == null ? "" : page.author());
            add("charset", page.charset());
            add("attachments", joined(page.attachments(), link -> ReadableUrl.of(link.url())));
        }
    }

    private void found(Enrichment found) {
        add("labels", joined(found.labels(), ArticleText::said));
        add("regions", joined(found.regions(), ArticleText::said));
        add("issuers", String.join(", ", found.issuers()));
        add("policies", joined(found.policies(), ArticleText::said));
        add("numbers", String.join(", ", found.documentNumbers()));
        add("dates", joined(found.dates(), ArticleText::said));
        add("figures", joined(found.figures(), ArticleText::said));
        add("groups", String.join(", ", found.groups()));
        add("keywords", String.join(", ", found.keywords()));
        add("summary", found.summary());
    }

    private void add(String name, String value) {
        if (!value.isBlank()) lines.add("    %-11s %s".formatted(name, value));
    }

    private static String said(Label label) {
        return label.id() + " " + String.format(Locale.ROOT, "%.2f", label.score());
    }

    private static String said(Region region) {
        String former = region.until() == null ? "" : " by a name that ended in " + region.until();
        return region.name() + " " + region.code() + " (" + word(region.role()) + former + ")";
    }

    private static String said(Policy policy) {
        String title = policy.title() == null ? "" : "《" + policy.title() + "》";
        String from = policy.effectiveFrom() == null ? "" : " from " + policy.effectiveFrom();
        String change = policy.change() == null ? "" : " " + word(policy.change());
        String by = policy.changedBy() == null ? "" : " by " + policy.changedBy();
        return title + (policy.number() == null ? "" : policy.number()) + from + change + by;
    }

    private static String said(DateMention date) {
        String days = date.start().equals(date.end()) ? date.start().toString() : date.start() + "…" + date.end();
        return days + " (" + word(date.role()) + ")";
    }

    private static String said(Figure figure) {
        String place = figure.region() == null ? "" : " (" + figure.region().name() + ")";
        return figure.indicator() + " " + figure.value().toPlainString() + " " + figure.unit() + place;
    }

    /** @return as in JSON */
    public static String word(Enum<?> value) {
        return Json.mapper().valueToTree(value).asText();
    }

    private static <T> String joined(List<T> parts, Function<T, String> said) {
        return parts.stream().map(said).collect(Collectors.joining(", "));
    }
}
