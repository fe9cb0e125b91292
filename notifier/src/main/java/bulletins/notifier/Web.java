package bulletins.notifier;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Posts JSON to addresses that the settings name. */
final class Web {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TOO_MANY = 429;
    /** Who asks for more may have made a mistake, and alerts wait. */
    private static final Duration LONGEST_WANTED = Duration.ofHours(1);

    private static final int LONGEST_SHOWN = 200;
    /** In bytes; answers of robots take some hundred. */
    private static final int LARGEST = 64 * 1024;

    /** Left to itself it asks every plain server to change to HTTP/2, which those that know other changes only refuse. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Duration patience;

    Web() {
        this(PATIENCE);
    }

    /** @param patience for a whole answer; the client's own limit ends with its head, and its body may never come */
    Web(Duration patience) {
        this.patience = patience;
    }

    /** @param answer what the body of an answer in 200 to 299 means */
    Delivery post(URI url, byte[] json, Map<String, String> headers, Function<String, Delivery> answer)
            throws InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json));
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(request.build(), head -> beginning());
        try {
            HttpResponse<String> response = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return response.statusCode() / 100 == 2 ? answer.apply(response.body()) : refusal(response);
        } catch (ExecutionException e) {
            return Delivery.later(place(url) + " cannot be reached: " + e.getCause());
        } catch (TimeoutException e) {
            sent.cancel(true);
            return Delivery.later(place(url) + " does not answer within " + patience.toSeconds() + " s");
        }
    }

    /** Keeps the first bytes of an answer, however much comes. */
    private static HttpResponse.BodySubscriber<String> beginning() {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        HttpResponse.BodySubscriber<Void> reading = HttpResponse.BodySubscribers.ofByteArrayConsumer(part ->
                part.ifPresent(bytes -> kept.write(bytes, 0, Math.min(bytes.length, LARGEST - kept.size()))));
        return HttpResponse.BodySubscribers.mapping(reading, end -> kept.toString(StandardCharsets.UTF_8));
    }

    /** Only what is said of the message itself is final: a wrong address or password will be mended by somebody. */
    private static Delivery refusal(HttpResponse<String> response) {
        int status = response.statusCode();
        String why = place(response.uri()) + " answers " + status + " " + said(response);
        if (status == 400 || status == 413 || status == 422) return new Delivery.Refused(why);
        return new Delivery.Later(wanted(response), why);
    }

    /** Nobody is followed elsewhere: an alert is for whom the settings name. */
    private static String said(HttpResponse<String> response) {
        Optional<String> elsewhere =
                response.headers().firstValue("Location").filter(unused -> response.statusCode() / 100 == 3);
        if (elsewhere.isEmpty()) return beginning(response.body());
        try {
            return "and sends to " + place(response.uri().resolve(elsewhere.get()))
                    + ", where it is not followed: if it has moved there, the settings should say so";
        } catch (IllegalArgumentException e) {
            return "and sends to an address that cannot be read";
        }
    }

    /** The seconds of Retry-After (RFC 9110, 10.2.3); its dates, which programs that take messages do not send, are not read. */
    private static Duration wanted(HttpResponse<String> response) {
        Optional<String> seconds =
                response.headers().firstValue("Retry-After").filter(value -> value.matches("\\d{1,9}"));
        if (seconds.isEmpty()) return response.statusCode() == TOO_MANY ? Duration.ofMinutes(1) : Duration.ZERO;
        Duration wanted = Duration.ofSeconds(Long.parseLong(seconds.get()));
        return wanted.compareTo(LONGEST_WANTED) > 0 ? LONGEST_WANTED : wanted;
    }

    /** @return what of an answer is shown: one line that is not too long for a log */
    static String beginning(String body) {
        String line = body.strip().lines().findFirst().orElse("nothing");
        return line.substring(0, Math.min(LONGEST_SHOWN, line.length()));
    }

    /** The rest of such an address is often its secret. */
    private static String place(URI url) {
        return url.getScheme() + "://" + url.getAuthority() + "/…";
    }
}
