package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A program of the user's own: {@code {"alerts": [...], "text": "..."}}, the alerts as on their topic. {@code Idempotency-Key} stays
 * the same when a message has to be sent again; {@code X-Bulletins-Signature} is {@code sha256=} and the HMAC of the body in hex.
 */
final class WebhookChannel implements Channel {
    private static final int LIMIT = 1 << 20;

    private final Web web;
    private final URI url;
    private final Optional<String> secret;

    WebhookChannel(Web web, URI url, Optional<String> secret) {
        this.web = web;
        this.url = url;
        this.secret = secret;
    }

    @Override
    public Delivery deliver(List<Alert> alerts) throws InterruptedException {
        ObjectNode message = Json.mapper().createObjectNode();
        message.set("alerts", Json.mapper().valueToTree(alerts));
        message.put("text", Words.plain(alerts));
        byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new HashMap<>();
        headers.put("Idempotency-Key", alerts.stream().map(Alert::id).collect(Collectors.joining("+")));
        secret.ifPresent(key ->
                headers.put("X-Bulletins-Signature", "sha256=" + HexFormat.of().formatHex(Signature.of(key, body))));
        return web.post(url, body, headers, answer -> new Delivery.Told());
    }

    @Override
    public int limit() {
        return LIMIT;
    }
}
