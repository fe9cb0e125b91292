package bulletins.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that ingest must remember of one link, source or host. Keyed by {@code key} on the compacted topic {@code fetch-states}, in the
 * partition of its host's {@code fetch-requests}, so that whoever is given the host is given its memory too.
 *
 * @param key the canonical url asked for, {@code source:ID} or {@code host:NAME}
 * @param line whose turn it waits for: a host, or {@code source:ID} for a folder
 * @param url where to go
 * @param last what the newest settled visit brought; null before the first
 * @param memory kept for sources alone
 */
public record FetchState(
        String key,
        String line,
        String url,
        Asked asked,
        @Nullable Answer last,
        Schedule schedule,
        @Nullable Memory memory) {
    public FetchState {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(schedule, "schedule");
    }

    /** @return whether it is of a source, or of a document of one that lies at another host */
    public boolean ofSource() {
        return memory != null;
    }

    /** @return what is remembered, which must be of a source */
    public Memory remembered() {
        if (memory == null) throw new IllegalStateException("not of a source, and so without memory: " + key);
        return memory;
    }

    public FetchState with(@Nullable Answer answer) {
        return new FetchState(key, line, url, asked, answer, schedule, memory);
    }

    public FetchState with(Schedule next) {
        return new FetchState(key, line, url, asked, last, next, memory);
    }

    public FetchState with(Memory kept) {
        return new FetchState(key, line, url, asked, last, schedule, kept);
    }

    /**
     * Why it is fetched.
     *
     * @param via the redirects already followed, first to last, when another host sent us here
     * @param backlog whether it was there before its source was watched, so that it is no news
     */
    public record Asked(
            FetchRequest.Reads reads,
            @Nullable String source,
            @Nullable String citedBy,
            Instant at,
            List<String> via,
            boolean backlog) {
        public Asked {
            via = List.copyOf(via);
        }
    }

    /**
     * What the newest settled visit brought.
     *
     * @param etag validators for the next conditional request, as the server gave them
     * @param size of a watched file; with {@code modified} it tells whether to read it again
     * @param wording a digest of what a page says, wherever its bytes differ; null while they never did
     */
    public record Answer(
            RawDocument.Outcome outcome,
            int status,
            String finalUrl,
            String hash,
            @Nullable String etag,
            @Nullable String modified,
            long size,
            Instant at,
            @Nullable Long wording) {
        public Answer saying(@Nullable Long words) {
            return new Answer(outcome, status, finalUrl, hash, etag, modified, size, at, words);
        }

        public Answer again(Instant now) {
            return new Answer(outcome, status, finalUrl, hash, etag, modified, size, now, wording);
        }
    }

    /**
     * When to go next.
     *
     * @param due never null; what is not to be visited again has a time far away
     * @param owed asked for and not settled yet
     * @param interval adapts between the least and the most
     * @param failures in a row
     * @param rests until when a host is left alone, as it has had too much to do; null for all but hosts
     */
    public record Schedule(
            Instant due,
            boolean owed,
            Duration interval,
            int failures,
            @Nullable String failure,
            @Nullable Instant failingSince,
            @Nullable Instant rests) {
        /** @return the schedule of what nobody waits for */
        public static Schedule at(Instant due, Duration interval) {
            return new Schedule(due, false, interval, 0, null, null, null);
        }

        /** @return the schedule of what was asked for and is not settled yet */
        public static Schedule owedAt(Instant due, Duration interval) {
            return new Schedule(due, true, interval, 0, null, null, null);
        }

        /** @return the same failures, and another time */
        public Schedule moved(Instant to, boolean asked, Duration next) {
            return new Schedule(to, asked, next, failures, failure, failingSince, rests);
        }

        /** @return the same time, telling of trouble */
        public Schedule troubled(String why, @Nullable Instant since) {
            return new Schedule(due, owed, interval, failures, why, since, rests);
        }
    }

    /**
     * What a source remembers.
     *
     * @param seen 8 bytes for each link found at the last visit
     * @param news when it last brought something new, oldest first, a handful
     * @param found links and documents since the beginning
     * @param told ids of the alerts told of the silence or failure that lasts now, so that each is told once
     */
    public record Memory(
            byte[] seen,
            List<Instant> news,
            @Nullable Instant lastSuccess,
            long found,
            long failed,
            List<String> told) {
        public static final Memory NOTHING = new Memory(new byte[0], List.of(), null, 0, 0, List.of());

        private static final int NEWS_KEPT = 10;

        public Memory {
            news = List.copyOf(news);
            told = List.copyOf(told);
        }

        /** @return what is remembered after a visit that found these links now, so many of them new */
        public Memory after(byte[] links, int brought, Instant now) {
            List<Instant> times = new ArrayList<>(news);
            if (brought > 0) times.add(now);
            List<Instant> kept = times.subList(Math.max(0, times.size() - NEWS_KEPT), times.size());
            return new Memory(links, kept, now, found + brought, failed, told);
        }

        public Memory with(List<Instant> times) {
            return new Memory(seen, times, lastSuccess, found, failed, told);
        }

        public Memory telling(List<String> alerts) {
            return new Memory(seen, news, lastSuccess, found, failed, alerts);
        }

        public Memory failing() {
            return new Memory(seen, news, lastSuccess, found, failed + 1, told);
        }
    }
}
