package bulletins.notifier;

import bulletins.model.Alert;
import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The robot of a chat group. */
final class RobotChannel implements Channel {
    private final Web web;
    private final Robot robot;
    private final URI url;
    private final Optional<String> secret;
    private final Clock clock;

    RobotChannel(Web web, Robot robot, URI url, Optional<String> secret, Clock clock) {
        this.web = web;
        this.robot = robot;
        this.url = url;
        this.secret = secret;
        this.clock = clock;
    }

    @Override
    public Delivery deliver(List<Alert> alerts) throws InterruptedException {
        Instant now = clock.instant();
        ObjectNode message = robot.message(Words.headline(alerts), Words.markdown(alerts));
        secret.ifPresent(key -> robot.sign(message, key, now));
        URI address = secret.map(key -> robot.signed(url, key, now)).orElse(url);
        return web.post(address, message.toString().getBytes(StandardCharsets.UTF_8), Map.of(), this::answer);
    }

    @Override
    public int limit() {
        return robot.limit;
    }

    private Delivery answer(String body) {
        try {
            JsonNode code = Json.mapper().readTree(body).path(robot.code);
            if (code.isInt() && code.intValue() == 0) return new Delivery.Told();
            String why = "the robot answers " + Web.beginning(body);
            return robot.isAboutTheMessage(code.asInt()) ? new Delivery.Refused(why) : Delivery.later(why);
        } catch (JsonProcessingException e) {
            return Delivery.later("no robot answers at this address, but: " + Web.beginning(body));
        }
    }
}
