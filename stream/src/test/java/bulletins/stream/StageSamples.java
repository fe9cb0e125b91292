package bulletins.stream;

import bulletins.model.FetchRequest.Reads;
import bulletins.model.RawDocument;
import bulletins.model.RawDocumentHeaders;
import bulletins.model.topics.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Bulletins and a page for the real readers. */
final class StageSamples {
    /** One item of each in every bulletin. */
    static final List<String> PLACES = List.of("甘肃兰州", "山东济南", "广东佛山", "江苏常州");

    private StageSamples() {}

    static RawDocument bulletin(int number) {
        StringBuilder text = new StringBuilder("就业动态第" + number + "期\n（2026 年 3 月 1 日）\n\n灵活就业\n\n");
        int item = 0;
        for (String place : PLACES) {
            text.append(place).append(" | ").append("零工市场第").append(number).append("次开张\n\n");
            text.append(said(place, number)).append("\n");
            text.append("https://a.example/")
                    .append(number)
                    .append('/')
                    .append(++item)
                    .append("\n\n");
        }
        return received(Reads.BULLETIN, "file:///b/" + number + ".txt", "text/plain", text.toString());
    }

    private static String said(String place, int number) {
        return "记者从" + place + "获悉，当地今年新建零工市场" + (number + 3) + "个，为务工人员免费提供求职登记、岗位推荐、技能培训等服务，"
                + "预计全年服务灵活就业人员一万人次，并对吸纳困难人员的用工单位给予补贴。";
    }

    static RawDocument page(String url) {
        String html = "<html><head><meta charset='utf-8'><title>零工市场开张</title></head><body><h1>零工市场开张</h1><p>"
                + said(PLACES.get(1), 1) + "</p><p>当地还将在月底前公布服务网点名单，并延长服务时间，方便务工人员就近求职，周末照常开放。</p></body></html>";
        return received(Reads.PAGE, url, "text/html", html);
    }

    static void send(Map<String, Object> kafka, List<RawDocument> documents) throws Exception {
        try (var producer = new KafkaProducer<>(kafka, new StringSerializer(), new ByteArraySerializer())) {
            for (RawDocument raw : documents) {
                var facts = RawDocumentHeaders.of(raw.facts());
                producer.send(new ProducerRecord<>(Topics.RAW_DOCUMENTS.name(), null, raw.url(), raw.body(), facts))
                        .get();
            }
        }
    }

    private static RawDocument received(Reads reads, String url, String type, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        Instant at = Instant.parse("2026-03-02T04:00:00Z");
        return new RawDocument(url, body, RawDocument.Facts.received(reads, url, type, body, at));
    }
}
