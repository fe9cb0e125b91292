package bulletins.indexer.server;

import bulletins.model.Json;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.NoSuchElementException;
import javax.net.ssl.SSLException;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.HttpHost;
import org.apache.http.HttpStatus;
import org.apache.http.StatusLine;
import org.apache.http.message.BasicHeader;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;

/** The line to one Elasticsearch: its official client, and every way to fail a value. */
public final class Elasticsearch implements AutoCloseable {
    private static final int CONNECT_MILLIS = 5_000;
    /** Without a byte. */
    private static final int ANSWER_MILLIS = 60_000;

    private static final Duration WHOLE_ANSWER = Duration.ofMinutes(5);

    private final ElasticsearchClient client;
    private final ServerSettings settings;

    private Elasticsearch(ElasticsearchClient client, ServerSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Makes no connection yet. */
    public static Elasticsearch at(ServerSettings settings) {
        return at(settings, WHOLE_ANSWER);
    }

    /** @param longest how long an answer may take in all */
    static Elasticsearch at(ServerSettings settings, Duration longest) {
        HttpHost[] hosts = settings.urls().stream().map(Elasticsearch::host).toArray(HttpHost[]::new);
        RestClientBuilder builder = RestClient.builder(hosts)
                .setRequestConfigCallback(request -> request.setConnectTimeout(CONNECT_MILLIS)
                        .setSocketTimeout(ANSWER_MILLIS)
                        // Only a gateway sends elsewhere, to log in for example.
                        .setRedirectsEnabled(false))
                .setHttpClientConfigCallback(http -> {
                    settings.trust().ifPresent(http::setSSLContext);
                    return http;
                });
        String path = settings.urls().get(0).getPath();
        if (path != null && path.length() > 1) builder.setPathPrefix(path);
        settings.credentials()
                .authorization()
                .ifPresent(value -> builder.setDefaultHeaders(new Header[] {new BasicHeader("Authorization", value)}));
        // A copy, since the client changes the settings of the mapper that it is given.
        var mapper = new JacksonJsonpMapper(Json.mapper().copy());
        RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
        options.setHttpAsyncResponseConsumerFactory(() -> TimelyAnswer.within(longest));
        var timely = new RestClientOptions(options.build(), false);
        return new Elasticsearch(
                new ElasticsearchClient(new RestClientTransport(builder.build(), mapper, timely)), settings);
    }

    public ServerSettings settings() {
        return settings;
    }

    /** One request, made with the client. */
    @FunctionalInterface
    public interface Asked<T> {
        T of(ElasticsearchClient client) throws IOException;
    }

    /** @return what came of the request; the client throws failures in five ways, here they become one */
    public <T> Reply<T> ask(Asked<T> request) {
        try {
            return new Reply.Done<>(request.of(client));
        } catch (ElasticsearchException e) {
            return new Reply.Refused<>(e.status(), Causes.type(e.error()), Causes.words(e.error()));
        } catch (TransportException e) {
            // Not an answer of Elasticsearch: with 200 from something that stands before it while it is away.
            boolean passing = e.statusCode() == HttpStatus.SC_OK;
            return passing ? new Reply.Away<>(words(e)) : new Reply.Refused<>(e.statusCode(), "", words(e));
        } catch (ResponseException e) {
            return refused(e.getResponse());
        } catch (IOException e) {
            return new Reply.Away<>(words(e));
        } catch (NoSuchElementException e) {
            // What the client makes of an error that is said to be JSON and has no body: a gateway speaks for the
            // server.
            return new Reply.Away<>("an empty answer");
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The client leaves the answers 413, 429 and 5xx unread. What is not of Elasticsearch, or has no body, tells no more than its status. */
    private static <T> Reply<T> refused(Response response) {
        StatusLine line = response.getStatusLine();
        HttpEntity entity = response.getEntity();
        try (InputStream body = entity == null ? InputStream.nullInputStream() : entity.getContent()) {
            JsonNode error = Json.mapper().readTree(body).path("error");
            return new Reply.Refused<>(
                    line.getStatusCode(),
                    error.path("type").asText(),
                    error.path("reason").asText(line.getReasonPhrase()));
        } catch (IOException e) {
            return new Reply.Refused<>(line.getStatusCode(), "", line.getReasonPhrase());
        }
    }

    private static String words(IOException e) {
        if (e instanceof SocketTimeoutException) return "silent for " + ANSWER_MILLIS / 1000 + " s";
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof SSLException ? said + "; name who signed its certificate in elasticsearch.ca-file" : said;
    }

    private static HttpHost host(URI url) {
        return new HttpHost(url.getHost(), url.getPort(), url.getScheme());
    }
}
