package bulletins.indexer.kibana;

import bulletins.model.Json;
import bulletins.model.searching.IndexAway;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Imports what we ship for Kibana through its saved-objects interface, over what an earlier import left. */
public final class KibanaInstall {
    private static final String BOUNDARY = "bulletin-stream-saved-objects";
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    /** For a whole answer; the client's own limit ends with its head, and its body may never come. */
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final KibanaSettings settings;
    private final Consumer<String> say;
    private final HttpClient client;

    /** @param say hears once that Kibana is not ready yet */
    public KibanaInstall(KibanaSettings settings, Consumer<String> say) {
        this.settings = settings;
        this.say = say;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5));
        settings.trust().ifPresent(builder::sslContext);
        client = builder.build();
    }

    /**
     * Waits until Kibana is ready, then imports.
     *
     * @return the names of what is there now
     * @throws IndexAway in one line for people, when Kibana stays away or refuses
     */
    public List<String> install() throws InterruptedException {
        awaitReady();
        try {
            return installed(answer(importing(), ANSWER));
        } catch (IOException e) {
            throw new IndexAway("Kibana at " + settings.url() + " broke off the import (" + e + "); run it again");
        }
    }

    private void awaitReady() throws InterruptedException {
        long end = System.nanoTime() + settings.patience().toNanos();
        String kibana = "Kibana at " + settings.url() + " is not ready";
        boolean told = false;
        for (String why = obstacle(); !why.isEmpty(); why = obstacle()) {
            if (System.nanoTime() >= end)
                throw new IndexAway(kibana + " after " + settings.patience().toSeconds() + " s (" + why
                        + "); start it, or set kibana.url or --url");
            if (!told)
                say.accept(kibana + " yet (" + why + "); waiting for it, "
                        + settings.patience().toSeconds() + " s at most");
            told = true;
            Thread.sleep(Math.min(BETWEEN_TRIES.toMillis(), settings.patience().toMillis() + 1));
        }
    }

    /** @return what keeps Kibana from being asked, empty when nothing does */
    private String obstacle() throws InterruptedException {
        try {
            HttpResponse<String> response =
                    answer(request("/api/status").build(), settings.patience().plus(BETWEEN_TRIES));
            if (response.statusCode() == 401 || response.statusCode() == 403) throw refused(response);
            if (response.statusCode() != 200) return "it answers " + response.statusCode();
            String level = json(response).at("/status/overall/level").asText("available");
            return level.equals("available") || level.equals("degraded") ? "" : "its status is " + level;
        } catch (IOException e) {
            return e.getMessage() == null ? "no answer" : e.getMessage();
        }
    }

    private HttpResponse<String> answer(HttpRequest request, Duration most) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<String>> sent = client.sendAsync(request, BodyHandlers.ofString());
        try {
            return sent.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel(true);
            throw new IOException("no whole answer within " + most.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException away ? away : new IOException(e.getCause());
        }
    }

    private HttpRequest importing() {
        String body = "--" + BOUNDARY + "\r\n"
                + "Content-Disposition: form-data; name=\"file\"; filename=\"" + KibanaObjects.FILE + "\"\r\n"
                + "Content-Type: application/ndjson\r\n\r\n"
                + KibanaObjects.lines(settings.indexPrefix()) + "\r\n--" + BOUNDARY + "--\r\n";
        return request("/api/saved_objects/_import?overwrite=true")
                .header("kbn-xsrf", "true")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(settings.url() + path));
        settings.credentials().authorization().ifPresent(value -> builder.header("Authorization", value));
        return builder;
    }

    private List<String> installed(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200) throw refused(response);
        JsonNode answer = json(response);
        if (!answer.path("success").asBoolean())
            throw new IndexAway("Kibana at " + settings.url() + " did not take all of it: " + answer.path("errors"));
        List<String> names = new ArrayList<>();
        for (JsonNode one : answer.path("successResults"))
            names.add(one.path("meta").path("title").asText(one.path("id").asText()));
        return names;
    }

    private IndexAway refused(HttpResponse<String> response) {
        int status = response.statusCode();
        String start = "Kibana at " + settings.url() + " answers " + status;
        if (status == 401 || status == 403)
            return new IndexAway(start + "; check kibana.username and password-file, or kibana.api-key-file");
        if (status == 404) return new IndexAway(start + "; is this Kibana's address? Set kibana.url or --url");
        String said = response.body().lines().findFirst().orElse("");
        return new IndexAway(start + " to the import: " + said.substring(0, Math.min(500, said.length())));
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return Json.mapper().readTree(response.body());
    }
}
