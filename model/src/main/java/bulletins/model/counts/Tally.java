package bulletins.model.counts;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Figures that are added up; safe from any thread. */
final class Tally {
    enum Figure {
        IN,
        OUT,
        UNCHANGED,
        DUPLICATES,
        REJECTED
    }

    private final Map<Figure, LongAdder> figures = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> details = new ConcurrentHashMap<>();

    void add(Figure figure, long count) {
        adder(figure).add(count);
    }

    void add(String detail, long count) {
        details.computeIfAbsent(detail, unused -> new LongAdder()).add(count);
    }

    void add(Tally other) {
        for (Figure figure : Figure.values()) add(figure, other.sum(figure));
        other.details().forEach(this::add);
    }

    long sum(Figure figure) {
        return adder(figure).sum();
    }

    Map<String, Long> details() {
        return details.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().sum()));
    }

    private LongAdder adder(Figure figure) {
        return figures.computeIfAbsent(figure, unused -> new LongAdder());
    }
}
