package bulletins.indexer.server;

import co.elastic.clients.transport.rest_client.SafeResponseConsumer;
import java.io.IOException;
import java.time.Duration;
import org.apache.http.HttpResponse;
import org.apache.http.nio.ContentDecoder;
import org.apache.http.nio.IOControl;
import org.apache.http.nio.protocol.HttpAsyncResponseConsumer;
import org.elasticsearch.client.HeapBufferedAsyncResponseConsumer;

/** Takes an answer as it comes, unless that takes too long: of one that comes in drips, each byte is a sign of life to the client. */
final class TimelyAnswer extends HeapBufferedAsyncResponseConsumer {
    private static final int MOST_BYTES = 100 * 1024 * 1024;

    private final Duration longest;
    private final long asked = System.nanoTime();

    /** @param longest from the request to the end of its answer */
    static HttpAsyncResponseConsumer<HttpResponse> within(Duration longest) {
        // As the client's own: an Error, as when memory is short, would end the thread that takes all answers.
        return new SafeResponseConsumer<>(new TimelyAnswer(longest));
    }

    private TimelyAnswer(Duration longest) {
        super(MOST_BYTES);
        this.longest = longest;
    }

    @Override
    protected void onContentReceived(ContentDecoder decoder, IOControl control) throws IOException {
        if (System.nanoTime() - asked > longest.toNanos())
            throw new IOException("its answer had not come whole after " + longest.toSeconds() + " s");
        super.onContentReceived(decoder, control);
    }
}
