package bulletins.stream.road;

import static bulletins.model.topics.Topics.ALERTS;
import static bulletins.model.topics.Topics.ARTICLES;
import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.model.topics.Topics.FETCH_REQUESTS;
import static bulletins.model.topics.Topics.RAW_DOCUMENTS;
import static bulletins.model.topics.Topics.REJECTIONS;
import static bulletins.model.topics.Topics.REPLAYS;

import bulletins.model.Alert;
import bulletins.model.Rejection;
import bulletins.model.topics.JsonSerde;
import bulletins.model.topics.Topic;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.Awaited;
import bulletins.stream.road.told.Citation;
import bulletins.stream.road.told.PartNews;
import bulletins.stream.road.told.Question;
import bulletins.stream.road.told.Remembered;
import bulletins.stream.road.told.Taken;
import bulletins.stream.road.told.Told;
import bulletins.stream.stories.Candidate;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.WallclockTimestampExtractor;

/**
 * raw-documents → articles → enriched-articles and alerts, with fetch-requests for the links met on the way; whatever cannot be
 * used → rejections. Three parts: one works by url, one by article id, one puts articles into stories; they write to one another
 * through topics only.
 */
public final class Road {
    public static final String READING = "reading";

    private final RoadParts parts;

    public Road(RoadParts parts) {
        this.parts = parts;
    }

    public Topology build(Map<String, ?> kafka) {
        var builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(kafka)));
        builder.addStateStore(Remembered.VISITS.builder());
        builder.addStateStore(Remembered.CITATIONS.builder());
        builder.addStateStore(Remembered.AWAITED.builder());
        builder.addStateStore(Remembered.PARTED.builder());
        builder.addStateStore(Remembered.ARTICLES.builder());
        builder.addStateStore(Remembered.ANSWERS.builder());
        builder.addStateStore(Remembered.QUESTIONS.builder());
        builder.addStateStore(Grouping.CLUES.builder(parts.storyWindow()));
        builder.addStateStore(Grouping.STORIES.builder(parts.storyWindow()));

        KStream<String, Told> byUrl = byUrl(builder);
        KStream<String, Told> byArticle = byArticle(builder);
        KStream<String, Told> grouped = grouped(byArticle);

        send("read", ARTICLES, byUrl, Told.Read.class, Told.Read::article);
        send("wanted", FETCH_REQUESTS, byUrl, Told.Wanted.class, Told.Wanted::request);
        send("repeated", REPLAYS, byUrl, Told.Repeated.class, Told.Repeated::replay);
        send("news-by-url", ArticleNews.TOPIC, byUrl, Told.News.class, Told.News::news);
        send("news-by-article", ArticleNews.TOPIC, byArticle, Told.News.class, Told.News::news);
        send("news-of-stories", ArticleNews.TOPIC, grouped, Told.News.class, Told.News::news);
        send("versions", ENRICHED_ARTICLES, byArticle, Told.Version.class, Told.Version::article);
        send("raised", ALERTS, byArticle, Told.Raised.class, Told.Raised::alert);
        refuse("refused", byUrl, Told.Refused.class, Told.Refused::rejection);
        return builder.build();
    }

    /** raw-documents and replays → what is said of urls: articles, links to fetch, answers to the items that cite them. */
    private KStream<String, Told> byUrl(StreamsBuilder builder) {
        KStream<String, Taken> fresh = builder.stream(RAW_DOCUMENTS.name(), from(RAW_DOCUMENTS))
                .process(() -> new Taking(parts.rejections()), Named.as("taking"));
        // The older record goes first, and a replay is as new as its turn: what is fetched never waits for all of them.
        KStream<String, Taken> again = builder.stream(
                        REPLAYS.name(), from(REPLAYS).withTimestampExtractor(new WallclockTimestampExtractor()))
                .process(() -> new TakingAgain(parts.kept().get(), parts.rejections()), Named.as("taking-again"));
        KStream<String, Told> read = fresh.merge(again, Named.as("taken"))
                .process(
                        parts::readingDocuments,
                        Named.as(READING),
                        Remembered.VISITS.name(),
                        Remembered.CITATIONS.name(),
                        Remembered.AWAITED.name());
        KStream<String, Told> answered = only(Told.Cited.class, "cited", read, Told.Cited::citation)
                .repartition(through("citations", Citation.class))
                .process(Answering::new, Named.as("answering"), Remembered.VISITS.name(), Remembered.CITATIONS.name());
        return read.merge(joined(read), Named.as("read-and-joined")).merge(answered, Named.as("by-url"));
    }

    /** first pages of articles, and later parts of some → articles as far as they are there, and links to the parts that follow. */
    private KStream<String, Told> joined(KStream<String, Told> read) {
        KStream<String, PartNews> later = only(Told.OfPart.class, "of-parts", read, Told.OfPart::news)
                .repartition(through("parts", PartNews.class));
        KStream<String, Told> joined = only(Told.Begun.class, "begun", read, Told.Begun::news)
                .merge(later, Named.as("begun-and-later-parts"))
                .process(
                        Joining::new,
                        Named.as("joining"),
                        Remembered.PARTED.name(),
                        Remembered.VISITS.name(),
                        Remembered.CITATIONS.name());
        KStream<String, Told> awaited = only(Told.GoesOn.class, "going-on", joined, Told.GoesOn::part)
                .repartition(through("awaited-parts", Awaited.class))
                .process(
                        () -> new Awaiting(parts.clock()),
                        Named.as("awaiting"),
                        Remembered.AWAITED.name(),
                        Remembered.VISITS.name());
        return joined.merge(awaited, Named.as("joined"));
    }

    /** articles and news of them → versions and alerts. */
    private KStream<String, Told> byArticle(StreamsBuilder builder) {
        KStream<String, ArticleNews> arrived =
                builder.stream(ARTICLES.name(), from(ARTICLES)).process(Arriving::new, Named.as("arriving"));
        KStream<String, ArticleNews> news = builder.stream(ArticleNews.TOPIC.name(), from(ArticleNews.TOPIC));
        KStream<String, Question> questions =
                kindOf(ArticleNews.Asked.class, "questions", news, ArticleNews.Asked::question);
        KStream<String, Told> enriched = arrived.merge(
                        news.filterNot((id, one) -> one instanceof ArticleNews.Asked, Named.as("no-questions")),
                        Named.as("news-of-articles"))
                .process(
                        parts::enriching, Named.as("enriching"), Remembered.ARTICLES.name(), Remembered.ANSWERS.name());
        KStream<String, Told> decided = only(
                        Told.ReprintAlert.class, "reprint-alerts", enriched, Told.ReprintAlert::alert)
                .repartition(through("reprint-alerts", Alert.class))
                .process(parts::deciding, Named.as("deciding"), Remembered.ARTICLES.name());
        KStream<String, Told> asked = only(Told.Version.class, "new-versions", enriched, Told.Version::article)
                .process(parts::checking, Named.as("checking"), Remembered.QUESTIONS.name());
        KStream<String, Told> judged = questions.process(
                parts::judging, Named.as("judging"), Remembered.ARTICLES.name(), Remembered.QUESTIONS.name());
        return enriched.merge(decided, Named.as("and-decided"))
                .merge(asked, Named.as("and-asked"))
                .merge(judged, Named.as("by-article"));
    }

    /** new articles → news of the stories they belong to; one task compares them all, so that no two begin the same story. */
    private KStream<String, Told> grouped(KStream<String, Told> byArticle) {
        return only(Told.Asked.class, "asked", byArticle, Told.Asked::candidate)
                .repartition(through("story-candidates", Candidate.class).withNumberOfPartitions(1))
                .process(parts::grouping, Named.as("grouping"), Grouping.CLUES.name(), Grouping.STORIES.name());
    }

    private <T extends Told, V> void send(
            String name, Topic<String, V> topic, KStream<String, Told> told, Class<T> kind, Function<T, V> value) {
        KStream<String, Fitting.Written> written = only(kind, name, told, value)
                .process(() -> new Fitting<>(topic, parts.rejections()), Named.as("fitting-" + name));
        kindOf(Fitting.Written.Fits.class, "fits-" + name, written, Fitting.Written.Fits::bytes)
                .to(
                        topic.name(),
                        Produced.with(Serdes.String(), Serdes.ByteArray()).withName("to-" + name));
        refuse("too-large-" + name, written, Fitting.Written.TooLarge.class, Fitting.Written.TooLarge::rejection);
    }

    private static <S, T extends S> void refuse(
            String name, KStream<String, S> all, Class<T> kind, Function<T, Rejection> rejection) {
        kindOf(kind, name, all, rejection)
                .to(
                        REJECTIONS.name(),
                        Produced.with(REJECTIONS.key(), REJECTIONS.value()).withName("to-rejections-" + name));
    }

    private static <T extends Told, V> KStream<String, V> only(
            Class<T> kind, String name, KStream<String, Told> told, Function<T, V> value) {
        return kindOf(kind, "only-" + name, told, value);
    }

    private static <S, T extends S, V> KStream<String, V> kindOf(
            Class<T> kind, String name, KStream<String, S> all, Function<T, V> value) {
        return all.filter((key, one) -> kind.isInstance(one), Named.as(name))
                .mapValues(one -> value.apply(kind.cast(one)), Named.as(name + "-value"));
    }

    private static <V> Consumed<String, V> from(Topic<String, V> topic) {
        return Consumed.with(topic.key(), topic.value()).withName("from-" + topic.name());
    }

    private static <V> Repartitioned<String, V> through(String name, Class<V> type) {
        return Repartitioned.with(Serdes.String(), new JsonSerde<>(type)).withName(name);
    }
}
