package bulletins.ingest.settling;

import bulletins.ingest.fetching.Arrival;
import bulletins.ingest.visiting.Reason;
import bulletins.ingest.visiting.Visited;
import bulletins.model.FetchState;
import bulletins.model.Ids;
import bulletins.model.RawDocument;
import bulletins.model.RawDocument.Outcome;
import java.net.URLConnection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides what a watched file comes to. */
public final class FileSettlement {
    private static final Map<String, String> TYPES = Map.of(
            "md", "text/markdown",
            "markdown", "text/markdown",
            "txt", "text/plain",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private FileSettlement() {}

    public static Settled settle(Visited.File file) {
        Reason problem = file.problem();
        if (problem != null) {
            RawDocument raw = document(file, new byte[0], Outcome.FAILED, problem.why());
            return Settled.of(next(file, Outcome.FAILED, problem.code()), Settled.Count.REJECTED)
                    .with(raw)
                    .with(problem.rejection(file.state().key(), file.at()));
        }
        if (file.bytes() == null) {
            RawDocument raw = document(file, new byte[0], Outcome.GONE, "the file was removed");
            return Settled.of(next(file, Outcome.GONE, "gone"), Settled.Count.OUT)
                    .with(raw);
        }
        String hash = Ids.sha256(file.bytes());
        FetchState.Answer last = file.state().last();
        boolean same = last != null
                && last.outcome() == Outcome.RECEIVED
                && last.hash().equals(hash);
        FetchState next = next(file, Outcome.RECEIVED, hash);
        if (same) return Settled.of(next, Settled.Count.UNCHANGED);
        return Settled.of(next, Settled.Count.OUT).with(document(file, file.bytes(), Outcome.RECEIVED, null));
    }

    private static FetchState next(Visited.File file, Outcome outcome, String hash) {
        FetchState state = file.state();
        FetchState.Answer answer = new FetchState.Answer(
                outcome,
                200,
                state.key(),
                hash,
                null,
                file.sign().modified().toString(),
                file.sign().size(),
                file.at(),
                null);
        return state.with(answer);
    }

    private static RawDocument document(Visited.File file, byte[] bytes, Outcome outcome, @Nullable String why) {
        FetchState state = file.state();
        Arrival.Trail trail = new Arrival.Trail(
                List.of(state.key()), outcome == Outcome.RECEIVED ? 200 : 0, Map.of("content-type", type(state.key())));
        RawDocument.Facts facts = Facts.of(state.asked(), trail, outcome, why, Ids.sha256(bytes), file.at());
        Instant modified = outcome == Outcome.RECEIVED ? file.sign().modified() : null;
        return new RawDocument(state.key(), bytes, facts.modified(modified));
    }

    private static String type(String url) {
        String ending = url.substring(url.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String known = TYPES.get(ending);
        if (known != null) return known;
        String guessed = URLConnection.guessContentTypeFromName(url.toLowerCase(Locale.ROOT));
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
