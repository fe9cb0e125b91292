package bulletins.notifier;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * How the robots of chat groups want to be spoken to: DingTalk (open.dingtalk.com, custom robots), WeCom (developer.work.weixin.qq.com,
 * group robots) and Feishu (open.feishu.cn, custom bots). Each takes some 20 messages a minute, and answers 200 with a code of its own.
 */
enum Robot {
    DINGTALK(20_000, "errcode", "40035 400101 400105") {
        @Override
        URI signed(URI url, String secret, Instant now) {
            String sign = base64(Signature.of(secret, utf8(now.toEpochMilli() + "\n" + secret)));
            return URI.create(url + (url.getRawQuery() == null ? "?" : "&") + "timestamp=" + now.toEpochMilli()
                    + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8));
        }

        @Override
        ObjectNode message(String headline, String markdown) {
            ObjectNode message = object().put("msgtype", "markdown");
            message.putObject("markdown").put("title", headline).put("text", markdown);
            return message;
        }
    },

    WECOM(4096, "errcode", "40008 40058") {
        @Override
        ObjectNode message(String headline, String markdown) {
            ObjectNode message = object().put("msgtype", "markdown");
            message.putObject("markdown").put("content", markdown);
            return message;
        }
    },

    FEISHU(20_000, "code", "9499 11246") {
        @Override
        void sign(ObjectNode message, String secret, Instant now) {
            String key = now.getEpochSecond() + "\n" + secret;
            message.put("timestamp", String.valueOf(now.getEpochSecond()));
            message.put("sign", base64(Signature.of(key, new byte[0])));
        }

        @Override
        ObjectNode message(String headline, String markdown) {
            ObjectNode message = object().put("msg_type", "interactive");
            ObjectNode card = message.putObject("card");
            card.putObject("header").putObject("title").put("tag", "plain_text").put("content", headline);
            card.putArray("elements").addObject().put("tag", "markdown").put("content", markdown);
            return message;
        }
    };

    /** Bytes of Markdown in one message. */
    final int limit;
    /** Where the answer says how it went; 0 is well. */
    final String code;

    private final String malformed;

    /** @param malformed codes that speak of the message itself: sending it again would not help */
    Robot(int limit, String code, String malformed) {
        this.limit = limit;
        this.code = code;
        this.malformed = malformed;
    }

    boolean isAboutTheMessage(int answered) {
        return List.of(malformed.split(" ")).contains(String.valueOf(answered));
    }

    abstract ObjectNode message(String headline, String markdown);

    /** @return the address to post to, for those that want the signature there */
    URI signed(URI url, String secret, Instant now) {
        return url;
    }

    /** Adds the signature, for those that want it in the message. */
    void sign(ObjectNode message, String secret, Instant now) {}

    private static ObjectNode object() {
        return Json.mapper().createObjectNode();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
