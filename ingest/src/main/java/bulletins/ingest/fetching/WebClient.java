package bulletins.ingest.fetching;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Cookie;
import okhttp3.CookieJar;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Sends one request and reads its answer within the limits; never follows, never keeps anything. Safe from any thread. */
final class WebClient implements AutoCloseable {
    /** Chinese firewalls answer so to who comes without their cookie; some let in who comes again with it. */
    private static final Set<Integer> COOKIE_WALLS = Set.of(412, 521);

    private static final int UNKNOWN_LENGTH = -1;
    private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 307, 308);
    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,"
                    + "application/xml;q=0.9,application/pdf;q=0.9,*/*;q=0.8";

    private final FetchSettings settings;
    private final Guard guard;
    private final Bodies bodies;
    private final RetryAfter retryAfter;
    private final OkHttpClient client;
    private final Headers always;
    private final Set<Call> calls = ConcurrentHashMap.newKeySet();

    WebClient(FetchSettings settings, RetryAfter retryAfter, GuardedNames.Resolver resolver) {
        this.settings = settings;
        this.retryAfter = retryAfter;
        this.guard = new Guard(settings.access());
        this.bodies = new Bodies();
        this.always = Headers.of(
                "User-Agent",
                settings.userAgent(),
                "Accept",
                ACCEPT,
                "Accept-Language",
                "zh-CN,zh;q=0.9,en;q=0.5",
                "Accept-Encoding",
                "br, gzip, deflate");
        this.client = client(new GuardedNames(resolver));
    }

    /** Asks for where a journey has come to, with the cookies given on the way. */
    Fetched get(Way way, Validators validators) {
        HttpUrl target = HttpUrl.parse(way.next());
        if (target == null) return new Fetched.Forbidden("not a url that can be asked for");
        Optional<String> refusal = refusal(target);
        if (refusal.isPresent()) return new Fetched.Forbidden(refusal.get());
        Call call = client.newCall(request(target, validators, way.cookies()));
        calls.add(call);
        try (Response response = call.execute()) {
            return answer(target, response, way);
        } catch (ProtocolException e) {
            // OkHttp does not hand out a 407 that comes without a proxy.
            boolean wall = e.getMessage() != null && e.getMessage().contains("(407)");
            return wall ? new Fetched.Bare(407, Map.of()) : Failures.of(e);
        } catch (IOException e) {
            return Failures.of(e);
        } finally {
            calls.remove(call);
        }
    }

    /** Gives back places of large bodies. */
    void release(int places) {
        bodies.release(places);
    }

    /** Ends the requests under way to a host, which another process is about to visit. */
    void cancel(String host) {
        for (Call call : calls) {
            if (call.request().url().host().equals(host)) call.cancel();
        }
    }

    @Override
    public void close() {
        calls.forEach(Call::cancel);
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }

    private Fetched answer(HttpUrl url, Response response, Way way) throws IOException {
        int status = response.code();
        List<Cookie> given = Cookie.parseAll(url, response.headers());
        boolean cookieWall = COOKIE_WALLS.contains(status) && !given.isEmpty();
        if (cookieWall && way.cookies().isEmpty()) return new Fetched.Redirect(status, url.toString(), given);
        if (cookieWall) return new Fetched.Bare(status, headers(response));
        String location = response.header("Location");
        if (REDIRECTS.contains(status) && location != null) return new Fetched.Redirect(status, location, given);
        if (status == 429 || status >= 500) {
            return new Fetched.Broken(
                    "http-" + status, "the server answered " + status, status, retryAfter.of(response.headers()));
        }
        if (!response.isSuccessful() || status == 206) return new Fetched.Bare(status, headers(response));
        return bodies.read(response, headers(response), given, way.limits());
    }

    private Optional<String> refusal(HttpUrl url) {
        return guard.refusal(url).or(() -> behindProxy(url));
    }

    /** A proxy resolves names itself, so the guard looks at the addresses that we would find, as far as we find any. */
    private Optional<String> behindProxy(HttpUrl url) {
        if (settings.access().proxy().isEmpty()) return Optional.empty();
        try {
            for (InetAddress address : client.dns().lookup(url.host())) {
                Optional<String> refusal = guard.refusal(url.host(), url.port(), address);
                if (refusal.isPresent()) return refusal;
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private Request request(HttpUrl url, Validators validators, List<Cookie> cookies) {
        Request.Builder request = new Request.Builder().url(url).headers(always);
        if (validators.etag() != null) request.header("If-None-Match", validators.etag());
        if (validators.lastModified() != null) request.header("If-Modified-Since", validators.lastModified());
        List<String> pairs = new ArrayList<>();
        for (Cookie cookie : cookies) {
            if (cookie.matches(url)) pairs.add(cookie.name() + "=" + cookie.value());
        }
        if (!pairs.isEmpty()) request.header("Cookie", String.join("; ", pairs));
        return request.build();
    }

    private static Map<String, String> headers(Response response) {
        Map<String, String> headers = new HashMap<>();
        response.headers()
                .forEach(header -> headers.put(header.getFirst().toLowerCase(Locale.ROOT), header.getSecond()));
        return headers;
    }

    /**
     * OkHttp would ask again at once where a busy server says 0 in Retry-After, and breaks where it says more than an int holds. A
     * body of a length below zero it can neither read nor close.
     */
    private static Response tamed(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.body().contentLength() < UNKNOWN_LENGTH)
            throw new ProtocolException("the server announces less than nothing");
        String told = response.header("Retry-After");
        if (told == null) return response;
        return response.newBuilder()
                .removeHeader("Retry-After")
                .header(RetryAfter.HEADER, told.replaceAll("[^ -~]", "?"))
                .build();
    }

    private OkHttpClient client(GuardedNames names) {
        FetchSettings.Times times = settings.times();
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .addNetworkInterceptor(WebClient::tamed)
                .connectTimeout(times.connect())
                .readTimeout(times.firstByte())
                .writeTimeout(times.firstByte())
                .callTimeout(times.whole())
                .connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS))
                .socketFactory(new GuardedSockets(guard))
                .dns(names);
        settings.access()
                .proxy()
                .ifPresentOrElse(
                        proxy -> builder.proxy(new Proxy(
                                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort()))),
                        () -> builder.proxy(Proxy.NO_PROXY));
        Predicate<HttpUrl> refused = url -> refusal(url).isPresent();
        MissingIssuers missing = new MissingIssuers(builder.build(), settings, refused);
        Authorities.trust(builder, settings.access().extraAuthorities(), missing);
        return builder.build();
    }
}
