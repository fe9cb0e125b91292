package bulletins.indexer;

import bulletins.model.Alert;
import bulletins.model.Article;
import bulletins.model.ArticleKind;
import bulletins.model.EnrichedArticle;
import bulletins.model.Enrichment;
import bulletins.model.ItemFacts;
import bulletins.model.PageFacts;
import bulletins.model.Quote;
import bulletins.model.RawLocation;
import bulletins.model.Rejection;
import bulletins.model.SourceCheck;
import bulletins.model.SourceLink;
import bulletins.model.Story;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Records of the model in which every field has a value, also fields that are added later. */
public final class Filled {
    private static final Instant AT = Instant.parse("2026-03-04T05:06:07.123456Z");
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(Instant.class, AT),
            Map.entry(LocalDate.class, LocalDate.parse("2026-03-04")),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-03-04T09:30:00+08:00")),
            Map.entry(BigDecimal.class, new BigDecimal("6980000.5")),
            Map.entry(double.class, 0.5),
            Map.entry(Double.class, 0.5),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Quote.class, new Quote(0, 2, "题目")),
            Map.entry(byte[].class, new byte[] {1, 2, 3}));

    private Filled() {}

    public static EnrichedArticle item() {
        return enriched(new Article(
                "i-filled", ArticleKind.ITEM, "题目", "正文", of(ItemFacts.class), null, of(RawLocation.class), AT));
    }

    public static EnrichedArticle page() {
        return enriched(new Article(
                "p-filled", ArticleKind.PAGE, "题目", "正文", null, of(PageFacts.class), of(RawLocation.class), AT));
    }

    public static Alert alert() {
        return of(Alert.class);
    }

    public static Rejection rejection() {
        return of(Rejection.class);
    }

    private static EnrichedArticle enriched(Article article) {
        return new EnrichedArticle(
                article,
                of(Enrichment.class),
                List.of(of(SourceLink.class)),
                1,
                1,
                AT,
                AT,
                of(Story.class),
                of(SourceCheck.class));
    }

    private static <R extends Record> R of(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(Filled::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type + " cannot be filled", e);
        }
    }

    private static Object value(RecordComponent component) {
        return value(component.getGenericType(), component.getName());
    }

    private static Object value(Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            return generic.getRawType() == List.class
                    ? List.of(value(last, name))
                    : Map.of("some.key", value(last, name));
        }
        Class<?> simple = (Class<?>) type;
        Object known = SIMPLE.get(simple);
        if (known != null) return known;
        if (simple == String.class) return name.toLowerCase(Locale.ROOT);
        if (simple.isEnum()) return simple.getEnumConstants()[0];
        if (simple.isRecord()) return of(simple.asSubclass(Record.class));
        throw new AssertionError("no example of " + simple + " for " + name);
    }
}
