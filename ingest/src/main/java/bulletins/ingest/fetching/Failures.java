package bulletins.ingest.fetching;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Gives names to the ways in which a connection fails. */
final class Failures {
    private Failures() {}

    static Fetched of(IOException failure) {
        Optional<GuardRefusal> refusal = refusal(failure);
        if (refusal.isPresent()) return new Fetched.Forbidden(text(refusal.get()));
        if (failure instanceof Bodies.TooLarge) return new Fetched.TooLarge(200, text(failure));
        return new Fetched.Broken(reason(failure), text(failure), 0, null);
    }

    private static String reason(IOException failure) {
        if (failure instanceof UnknownHostException) return "no-such-host";
        if (failure instanceof SSLException) return "tls";
        if (failure instanceof ConnectException || failure instanceof NoRouteToHostException) return "no-connection";
        if (failure instanceof SocketTimeoutException || failure instanceof InterruptedIOException) return "too-slow";
        if (failure instanceof ProtocolException) return "broken-answer";
        return "connection-lost";
    }

    private static Optional<GuardRefusal> refusal(@Nullable Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof GuardRefusal found) return Optional.of(found);
            for (Throwable other : at.getSuppressed()) {
                if (other instanceof GuardRefusal found) return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static String text(Throwable failure) {
        if (failure instanceof SSLException secure) return SecureFailures.told(secure);
        String message = failure.getMessage();
        if (message == null) return failure.getClass().getSimpleName();
        if (failure instanceof SocketTimeoutException)
            return message.toLowerCase(Locale.ROOT).contains("connect")
                    ? "no connection came about within fetch.connect-timeout"
                    : "nothing came within fetch.first-byte-timeout";
        // What OkHttp says when the whole took too long.
        return failure instanceof InterruptedIOException && message.equals("timeout")
                ? "it took longer than fetch.timeout"
                : message;
    }
}
