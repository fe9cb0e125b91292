package bulletins.model.topics;

import bulletins.model.FetchRequest.Reads;
import bulletins.model.FetchState;
import bulletins.model.RawDocument.Outcome;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Fetch states in a short form of their own, as there are millions, each written at every visit and all of them read at a start;
 * what comes first tells where a state stands without the rest. A later version begins with another number.
 */
public final class FetchStateSerde implements Serde<FetchState> {
    private static final int FORM = 2;
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
    /** By their numbers in the record; they may be added to, never moved. */
    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.RECEIVED, Outcome.GONE, Outcome.REFUSED, Outcome.FAILED);

    /** Beside the number of the outcome. */
    private static final int WITH_WORDING = 16;

    private static final List<Reads> READS = List.of(Reads.BULLETIN, Reads.PAGE);

    /**
     * What decides on the order of visits.
     *
     * @param rests until when the host asked to be left alone, null when it did not
     */
    public record Standing(
            String line,
            Instant due,
            boolean owed,
            boolean visited,
            boolean source,
            boolean backlog,
            @Nullable Instant rests) {}

    @Override
    public Serializer<FetchState> serializer() {
        return (topic, state) -> state == null ? null : written(state);
    }

    @Override
    public Deserializer<FetchState> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    public static Standing standing(byte[] bytes) {
        return standing(new CompactReader(bytes));
    }

    private static byte[] written(FetchState state) {
        FetchState.Schedule schedule = state.schedule();
        CompactWriter out = new CompactWriter()
                .number(FORM)
                .number(flag(schedule.owed(), 1)
                        | flag(state.last() != null, 2)
                        | flag(state.memory() != null, 4)
                        | flag(state.asked().backlog(), 8))
                .text(state.line())
                .time(schedule.due())
                .maybeTime(schedule.rests())
                .text(state.key())
                .maybeText(state.url().equals(state.key()) ? null : state.url())
                .duration(schedule.interval())
                .number(schedule.failures())
                .maybeText(schedule.failure())
                .maybeTime(schedule.failingSince());
        write(state.asked(), out);
        if (state.last() != null) write(state.last(), state.url(), out);
        if (state.memory() != null) write(state.memory(), out);
        return out.bytes();
    }

    private static void write(FetchState.Asked asked, CompactWriter out) {
        out.number(READS.indexOf(asked.reads()))
                .maybeText(asked.source())
                .maybeText(asked.citedBy())
                .time(asked.at())
                .list(asked.via(), out::text);
    }

    private static void write(FetchState.Answer last, String url, CompactWriter out) {
        boolean digest = DIGEST.matcher(last.hash()).matches();
        out.number(OUTCOMES.indexOf(last.outcome()) | flag(last.wording() != null, WITH_WORDING))
                .number(last.status())
                .maybeText(last.finalUrl().equals(url) ? null : last.finalUrl())
                .bytes(digest ? HexFormat.of().parseHex(last.hash()) : new byte[0]);
        if (!digest) out.text(last.hash());
        out.maybeText(last.etag())
                .maybeText(last.modified())
                .number(last.size())
                .time(last.at());
        if (last.wording() != null) out.number(last.wording());
    }

    private static void write(FetchState.Memory memory, CompactWriter out) {
        out.bytes(memory.seen())
                .list(memory.news(), out::time)
                .maybeTime(memory.lastSuccess())
                .number(memory.found())
                .number(memory.failed())
                .list(memory.told(), out::text);
    }

    private static Standing standing(CompactReader in) {
        int form = in.smallNumber();
        if (form != FORM) throw new SerializationException("a fetch state of a form unknown here: " + form);
        int flags = in.smallNumber();
        return new Standing(
                in.text(),
                in.time(),
                (flags & 1) != 0,
                (flags & 2) != 0,
                (flags & 4) != 0,
                (flags & 8) != 0,
                in.maybeTime());
    }

    private static FetchState read(byte[] bytes) {
        CompactReader in = new CompactReader(bytes);
        Standing standing = standing(in);
        String key = in.text();
        String url = orElse(in.maybeText(), key);
        var schedule = new FetchState.Schedule(
                standing.due(),
                standing.owed(),
                in.duration(),
                in.smallNumber(),
                in.maybeText(),
                in.maybeTime(),
                standing.rests());
        FetchState.Asked asked = asked(in, standing.backlog());
        FetchState.Answer last = standing.visited() ? answer(in, url) : null;
        FetchState.Memory memory = standing.source() ? memory(in) : null;
        return new FetchState(key, standing.line(), url, asked, last, schedule, memory);
    }

    private static FetchState.Asked asked(CompactReader in, boolean backlog) {
        return new FetchState.Asked(
                one(READS, in.smallNumber()), in.maybeText(), in.maybeText(), in.time(), in.list(in::text), backlog);
    }

    private static FetchState.Answer answer(CompactReader in, String url) {
        int outcome = in.smallNumber();
        int status = in.smallNumber();
        String finalUrl = orElse(in.maybeText(), url);
        byte[] digest = in.bytes();
        String hash = digest.length == 0 ? in.text() : HexFormat.of().formatHex(digest);
        return new FetchState.Answer(
                one(OUTCOMES, outcome % WITH_WORDING),
                status,
                finalUrl,
                hash,
                in.maybeText(),
                in.maybeText(),
                in.number(),
                in.time(),
                outcome < WITH_WORDING ? null : in.number());
    }

    private static FetchState.Memory memory(CompactReader in) {
        return new FetchState.Memory(
                in.bytes(), in.list(in::time), in.maybeTime(), in.number(), in.number(), in.list(in::text));
    }

    private static <T> T one(List<T> of, int number) {
        if (number < 0 || number >= of.size()) throw new SerializationException("it holds a number that cannot be");
        return of.get(number);
    }

    private static long flag(boolean set, long value) {
        return set ? value : 0;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
