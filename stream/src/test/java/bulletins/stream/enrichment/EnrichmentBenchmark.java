package bulletins.stream.enrichment;

import bulletins.model.Article;
import bulletins.stream.Articles;
import bulletins.stream.enrichment.documents.IssuerFinder;
import bulletins.stream.enrichment.documents.PolicyFinder;
import bulletins.stream.enrichment.labels.LabelLexicon;
import bulletins.stream.enrichment.labels.Labeller;
import bulletins.stream.enrichment.labels.Speakers;
import bulletins.stream.keywords.Keywords;
import bulletins.stream.keywords.Summary;
import bulletins.stream.places.Gazetteer;
import bulletins.stream.places.IssuerNames;
import bulletins.stream.places.MentionFinder;
import bulletins.stream.places.OriginReader;
import bulletins.stream.quantities.QuantityFinder;
import bulletins.stream.text.SimplifiedArticle;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Run by hand with a text file: processor time to enrich an article of 1,500 characters and how it grows with the length, the
 * shares of the parts, and what 100,000 characters of one thing take.
 */
final class EnrichmentBenchmark {
    private static final int ARTICLE = 1_500;
    private static final int LONG = 100_000;
    private static final long ROUND_NANOS = 1_500_000_000L;
    private static final LocalDate DAY = LocalDate.parse("2024-05-20");
    /** Separated by bars; n stands for a line break. */
    private static final String REPEATED = "9|年|万|一|十|(|（|《|《》|“|、|市|省|县区|号|〔2021〕1号|第1号|关于|8月|1-|1,|1至|分别1个|同比增长|近|共"
            + "|江苏|鲁|江苏常州市|人社部、|省人社厅印发|就业|a|www.| |n|。|2021年|增长3%|农历|正月十五|冬至|2021.1-|1点|第1周|万一|百分之一到"
            + "|《关于的通知》（粤人社规〔2020〕38号）|《关于的通知》粤人社规〔2020〕38号，";

    private final Enricher enricher = Enricher.create(null);

    private EnrichmentBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        var benchmark = new EnrichmentBenchmark();
        benchmark.lengths(text);
        benchmark.parts(repeated(text, ARTICLE));
        benchmark.repetitions();
    }

    private void lengths(String text) {
        for (int warming = 0; warming < 4; warming++) nanos(repeated(text, ARTICLE), enricher::enrich);
        double first = 0;
        for (int length : List.of(ARTICLE, 4 * ARTICLE, 16 * ARTICLE)) {
            double each = nanos(repeated(text, length), enricher::enrich) / length;
            if (length == ARTICLE) first = each;
            System.out.printf(
                    "%,7d characters: %.2f ms, each %.2f times as long%n", length, each * length / 1e6, each / first);
        }
    }

    private void parts(String text) {
        Gazetteer gazetteer = Gazetteer.shipped();
        var lexicons = new Lexicons(null);
        var mentions = new MentionFinder(gazetteer);
        var names = new IssuerNames(gazetteer);
        var issuers = new IssuerFinder(names);
        var lexicon = new LabelLexicon(lexicons.labels());
        var speakers = new Speakers(new OriginReader(gazetteer, names), mentions, names, lexicon);
        var labeller = new Labeller(lexicon, speakers, null);
        var groups = new GroupFinder(lexicons.groups());
        var quantities = new QuantityFinder();
        var keywords = new Keywords();
        var summary = new Summary();
        Map<String, Consumer<String>> parts = new LinkedHashMap<>();
        parts.put("places", part -> mentions.find(part, List.of()));
        parts.put("issuers", part -> issuers.find(part, List.of()));
        parts.put("policies", part -> new PolicyFinder().find(part, List.of()));
        parts.put("labels", part -> labeller.labels(new SimplifiedArticle("", part, "江苏常州", true)));
        parts.put("groups", groups::find);
        parts.put("dates and figures", part -> quantities.find(part, DAY));
        parts.put("keywords", part -> keywords.find("", part));
        parts.put("summary", part -> summary.of("", part));
        double whole = nanos(text, enricher::enrich);
        parts.forEach((name, part) -> System.out.printf(
                "%-18s %4.0f %%%n", name, 100 * nanos(text, article -> part.accept(article.body())) / whole));
    }

    private void repetitions() {
        for (String piece : REPEATED.split("\\|")) {
            Article article = article(repeated(piece.equals("n") ? "\n" : piece, LONG));
            long start = now();
            enricher.enrich(article);
            double seconds = (now() - start) / 1e9;
            System.out.printf("%,d characters of %s: %.2f s%n", LONG, piece, seconds);
        }
    }

    private static double nanos(String text, Consumer<Article> work) {
        Article article = article(text);
        long start = now();
        long runs = 0;
        for (; now() - start < ROUND_NANOS; runs++) work.accept(article);
        return (double) (now() - start) / runs;
    }

    /** Processor time, so that a busy machine does not matter. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String repeated(String text, int length) {
        return text.repeat(length / text.length() + 1).substring(0, length);
    }

    private static Article article(String body) {
        return Articles.item("江苏常州", "题目", body, DAY);
    }
}
