package bulletins.launcher;

import bulletins.launcher.topics.KeptTopic;
import bulletins.launcher.topics.Lags;
import bulletins.model.Alert;
import bulletins.model.Json;
import bulletins.model.StageCounts;
import bulletins.model.settings.KafkaSettings;
import bulletins.model.topics.Topic;
import bulletins.model.topics.Topics;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;

/** Whether everything that was written has arrived, once and in its newest version. */
final class SoakCheck {
    private static final Duration LOOK = Duration.ofSeconds(5);

    private final KafkaSettings kafka;
    private final String elasticsearch;
    private final SoakMaterial material;
    private final Desk desk;

    SoakCheck(String kafka, String elasticsearch, SoakMaterial material, Desk desk) {
        this.kafka = new KafkaSettings(kafka, 2, 1, Map.of());
        this.elasticsearch = elasticsearch;
        this.material = material;
        this.desk = desk;
    }

    /** @return whether all is right within that time; what is wrong at its end is printed */
    boolean await(Duration patience) throws InterruptedException {
        List<String> wrong = List.of("nothing looked at");
        for (long look = patience.dividedBy(LOOK); look > 0 && !wrong.isEmpty(); look--) {
            Thread.sleep(LOOK.toMillis());
            wrong = wrong();
        }
        wrong.stream().limit(40).forEach(line -> System.out.println("WRONG: " + line));
        System.out.println(wrong.isEmpty() ? "ALL RIGHT" : wrong.size() + " things wrong");
        return wrong.isEmpty();
    }

    private List<String> wrong() throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        try {
            articles(wrong);
            alerts(wrong);
            counts(wrong);
        } catch (IOException | KafkaException e) {
            wrong.add("cannot look: " + e);
        }
        return wrong;
    }

    private void articles(List<String> wrong) throws IOException {
        List<JsonNode> all = hits("articles");
        Map<String, List<JsonNode>> byTitle = all.stream()
                .collect(Collectors.groupingBy(
                        hit -> name(hit.path("kind").asText(), hit.path("title").asText())));
        long wanted = 1;
        for (SoakMaterial.Story story : material.written()) {
            List<JsonNode> items = byTitle.getOrDefault(name("item", story.title()), List.of());
            List<JsonNode> pages = byTitle.getOrDefault(name("page", story.title()), List.of());
            if (items.size() != 1 || pages.size() != (story.gone() ? 0 : 1))
                wrong.add("story " + story.number() + ": items " + items.size() + ", pages " + pages.size());
            else item(story, items.get(0), wrong);
            wanted += story.gone() ? 1 : 2;
        }
        if (all.size() != wanted) wrong.add(all.size() + " articles in all, not " + wanted);
        if (all.stream().noneMatch(hit -> hit.path("body").asText().contains(material.watchedNewest())))
            wrong.add("the watched page is not in its newest version");
        rejections(wrong);
    }

    /** The pages that are gone were never there: dead links. */
    private void rejections(List<String> wrong) throws IOException {
        List<String> reasons = hits("rejections").stream()
                .map(hit -> hit.path("reason").asText())
                .toList();
        long gone = material.written().stream().filter(SoakMaterial.Story::gone).count();
        if (reasons.size() != gone || !reasons.stream().allMatch("not-found"::equals))
            wrong.add("rejections: " + reasons + ", not " + gone + " dead links");
    }

    private static String name(String kind, String title) {
        return kind + " " + title;
    }

    private static void item(SoakMaterial.Story story, JsonNode item, List<String> wrong) {
        String wanted = story.gone() ? "gone" : "verified";
        List<String> links = item.path("source_links").findValuesAsText("status");
        if (!links.equals(List.of(wanted)))
            wrong.add("links of item " + story.number() + ": " + links + ", not " + wanted);
        if (!item.path("body").asText().contains(story.newest()))
            wrong.add("item " + story.number() + " is not in revision " + story.revision());
    }

    private void alerts(List<String> wrong) throws IOException {
        Set<String> ids = new HashSet<>();
        Map<String, List<Alert>> told = new TreeMap<>();
        for (var kept : kept(Topics.ALERTS)) {
            Alert alert = kept.value().orElseThrow();
            if (!ids.add(alert.id())) wrong.add("alert twice: " + alert.id());
            if (!alert.suppressed())
                told.computeIfAbsent(alert.article().title(), unused -> new ArrayList<>())
                        .add(alert);
        }
        for (SoakMaterial.Story story : material.written()) {
            List<Alert> alerts = told.getOrDefault(story.title(), List.of());
            if (alerts.size() != (story.watched() ? 1 : 0))
                wrong.add("story " + story.number() + " has " + alerts.size() + " alerts");
            for (Alert alert : alerts)
                if (desk.heardOf(alert.id()) < 1) wrong.add("the desk has not heard of " + alert.id());
        }
        long indexed = hits("alerts").size();
        if (indexed != ids.size()) wrong.add(indexed + " alerts in the index, " + ids.size() + " in Kafka");
    }

    private void counts(List<String> wrong) throws InterruptedException {
        Map<String, StageCounts> latest = new TreeMap<>();
        for (var counts : kept(Topics.STAGE_COUNTS)) {
            if (counts.isEmpty()) latest.remove(counts.key());
            else latest.put(counts.key(), counts.value().orElseThrow());
        }
        for (StageCounts counts : latest.values()) if (!counts.conserved()) wrong.add("not conserved: " + counts);
        try (Lags lags = new Lags(kafka)) {
            for (Lags.Lag lag : lags.all()) if (lag.records() > 0) wrong.add("not taken: " + lag);
        }
    }

    private <V> List<KeptTopic.Kept<V>> kept(Topic<String, V> topic) {
        List<KeptTopic.Kept<V>> all = new ArrayList<>();
        try (var kept = KeptTopic.open(kafka, topic)) {
            kept.toEnd(all::add);
        }
        return all;
    }

    private List<JsonNode> hits(String index) throws IOException {
        URI url = URI.create(elasticsearch + "/" + index + "/_search?size=10000");
        List<JsonNode> hits = new ArrayList<>();
        try (InputStream answer = url.toURL().openStream()) {
            Json.mapper().readTree(answer).path("hits").path("hits").forEach(hit -> hits.add(hit.path("_source")));
        }
        return hits;
    }
}
