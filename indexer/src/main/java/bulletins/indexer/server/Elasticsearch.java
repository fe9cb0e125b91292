package bulletins.indexer.server;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.entity.ContentType;
import org.apache.http.message.BasicHeader;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** The line to one Elasticsearch: JSON there, JSON back, and every way to fail a value. */
public final class Elasticsearch implements AutoCloseable {
    /** Asks a server of version 9 to answer as 8 does; 8.19 knows the words too. */
    private static final String COMPATIBLE = "; compatible-with=8";

    private static final ContentType JSON = ContentType.parse("application/vnd.elasticsearch+json" + COMPATIBLE);
    private static final ContentType LINES = ContentType.parse("application/vnd.elasticsearch+x-ndjson" + COMPATIBLE);
    private static final int CONNECT_MILLIS = 5_000;
    private static final int ANSWER_MILLIS = 60_000;

    private final RestClient client;
    private final ServerSettings settings;

    private Elasticsearch(RestClient client, ServerSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Makes no connection yet. */
    public static Elasticsearch at(ServerSettings settings) {
        HttpHost[] hosts = settings.urls().stream().map(Elasticsearch::host).toArray(HttpHost[]::new);
        RestClientBuilder builder = RestClient.builder(hosts)
                .setRequestConfigCallback(
                        request -> request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(ANSWER_MILLIS))
                .setHttpClientConfigCallback(http -> {
                    settings.trust().ifPresent(http::setSSLContext);
                    return http;
                });
        String path = settings.urls().get(0).getPath();
        if (path != null && path.length() > 1) builder.setPathPrefix(path);
        builder.setDefaultHeaders(headers(settings.credentials().authorization()));
        return new Elasticsearch(builder.build(), settings);
    }

    public ServerSettings settings() {
        return settings;
    }

    public Reply get(String path) {
        return send("GET", path, null);
    }

    public Reply send(String method, String path, @Nullable JsonNode body) {
        return body == null ? perform(method, path, null) : perform(method, path, entity(bytes(body), JSON));
    }

    /** @param lines as the bulk request wants them, one JSON document a line */
    public Reply bulk(byte[] lines) {
        return perform("POST", "/_bulk", entity(lines, LINES));
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Reply perform(String method, String path, @Nullable HttpEntity entity) {
        Request request = new Request(method, path);
        request.setEntity(entity);
        try {
            Response response = client.performRequest(request);
            return new Reply.Done(body(response));
        } catch (ResponseException e) {
            return refused(e.getResponse());
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return new Reply.Away(why);
        }
    }

    private static Reply refused(Response response) {
        int status = response.getStatusLine().getStatusCode();
        try {
            JsonNode error = body(response).path("error");
            String reason = error.path("reason").asText(error.isTextual() ? error.asText() : "");
            return new Reply.Refused(status, error.path("type").asText(""), reason);
        } catch (IOException e) {
            return new Reply.Refused(status, "", response.getStatusLine().getReasonPhrase());
        }
    }

    private static JsonNode body(Response response) throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) return MissingNode.getInstance();
        try (InputStream content = entity.getContent()) {
            return Json.mapper().readTree(content);
        }
    }

    private static HttpEntity entity(byte[] bytes, ContentType type) {
        return new NByteArrayEntity(bytes, type);
    }

    private static HttpHost host(URI url) {
        return new HttpHost(url.getHost(), url.getPort(), url.getScheme());
    }

    private static Header[] headers(Optional<String> authorization) {
        Header accept = new BasicHeader("Accept", JSON.toString());
        return authorization
                .map(value -> new Header[] {accept, new BasicHeader("Authorization", value)})
                .orElseGet(() -> new Header[] {accept});
    }
}
