package bulletins.notifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signatures were computed beforehand with openssl from the makers' descriptions. */
class RobotChannelTest {
    private Post post;

    @BeforeEach
    void open() throws IOException {
        post = Post.open();
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void dingtalk_gets_markdown_and_its_signature_in_the_address() throws InterruptedException {
        assertThat(tell(Robot.DINGTALK)).isInstanceOf(Delivery.Told.class);
        Post.Received received = post.taken().get(0);
        assertThat(received.url().getRawQuery())
                .isEqualTo("key=k&timestamp=1772424000000&sign=klgEfHJHH1HI7onbT%2BEntIGCxutC3pPJ%2FesEM6zMe%2Bw%3D");
        assertThat(received.json().path("msgtype").asText()).isEqualTo("markdown");
        assertThat(received.json().at("/markdown/title").asText()).isEqualTo("骑手参保：甘肃兰州 | 骑手参保办法");
        assertThat(received.json().at("/markdown/text").asText()).contains("**骑手参保**", "> 支持 骑手 自愿参保");
    }

    @Test
    void feishu_gets_a_card_and_its_signature_in_the_message() throws InterruptedException {
        assertThat(tell(Robot.FEISHU)).isInstanceOf(Delivery.Told.class);
        JsonNode message = post.taken().get(0).json();
        assertThat(message.path("timestamp").asText()).isEqualTo("1772424000");
        assertThat(message.path("sign").asText()).isEqualTo("8vpAG9Ko1X1GBTQ0uqoO8/qVt7XpdeWjD87yoFnyc5w=");
        assertThat(message.at("/card/elements/0/content").asText()).contains("骑手参保办法");
    }

    @Test
    void wecom_gets_markdown() throws InterruptedException {
        assertThat(tell(Robot.WECOM)).isInstanceOf(Delivery.Told.class);
        assertThat(post.taken().get(0).json().at("/markdown/content").asText()).contains("骑手参保办法");
    }

    @Test
    void a_robot_that_wants_fewer_messages_is_tried_later() throws InterruptedException {
        post.answers(200, "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}");
        assertThat(tell(Robot.WECOM))
                .isEqualTo(
                        Delivery.later("the robot answers {\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}"));
    }

    @Test
    void a_message_that_a_robot_cannot_read_is_refused() throws InterruptedException {
        post.answers(200, "{\"errcode\":40058,\"errmsg\":\"markdown.content exceed max length 4096\"}");
        assertThat(tell(Robot.WECOM)).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void an_address_where_no_robot_lives_is_tried_later_since_somebody_will_mend_it() throws InterruptedException {
        post.answers(200, "<html>Welcome</html>");
        assertThat(tell(Robot.FEISHU))
                .isEqualTo(Delivery.later("no robot answers at this address, but: <html>Welcome</html>"));
        post.answers(200, "<html>" + "x".repeat(100_000));
        assertThat(((Delivery.Later) tell(Robot.FEISHU)).why()).hasSizeLessThan(300);
        post.answers(404, "not found");
        assertThat(tell(Robot.FEISHU)).isInstanceOf(Delivery.Later.class);
    }

    @Test
    void the_secret_in_an_address_is_not_told_to_the_log() throws InterruptedException {
        post.answers(500, "");
        assertThat(((Delivery.Later) tell(Robot.WECOM)).why())
                .contains("answers 500")
                .doesNotContain("key=k");
    }

    private Delivery tell(Robot robot) throws InterruptedException {
        var clock = Clock.fixed(Alerts.NOON, ZoneOffset.UTC);
        var channel = new RobotChannel(new Web(), robot, post.url(), Optional.of("SEC1"), clock);
        return channel.deliver(List.of(Alerts.about("骑手参保办法")));
    }
}
