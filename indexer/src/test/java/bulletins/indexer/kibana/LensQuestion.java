package bulletins.indexer.kibana;

import bulletins.model.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a Lens layer asks of Elasticsearch: its bucket columns nested in their order, its metric columns in the innermost. */
final class LensQuestion {
    private static final Pattern KQL = Pattern.compile("(\\S+) *(:|>=|>) *(.+)");

    private final JsonNode columns;
    private final List<String> buckets = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();

    LensQuestion(JsonNode layer) {
        columns = layer.path("columns");
        for (JsonNode name : layer.path("columnOrder")) {
            boolean bucketed = columns.path(name.asText()).path("isBucketed").asBoolean();
            (bucketed ? buckets : metrics).add(name.asText());
        }
    }

    List<String> buckets() {
        return buckets;
    }

    List<String> metrics() {
        return metrics;
    }

    ObjectNode body() {
        ObjectNode body = Json.mapper().createObjectNode().put("size", 0).put("track_total_hits", true);
        ObjectNode inner = body;
        for (String name : buckets) inner = bucket(inner.withObject("/aggs").putObject(name), columns.path(name));
        for (String name : metrics) metric(inner.withObject("/aggs").putObject(name), columns.path(name));
        return body;
    }

    private static ObjectNode bucket(ObjectNode aggregation, JsonNode column) {
        String field = column.path("sourceField").asText();
        String type = column.path("operationType").asText();
        if (type.equals("date_histogram"))
            aggregation
                    .putObject(type)
                    .put("field", field)
                    .put("calendar_interval", "1M")
                    .put("time_zone", "Asia/Shanghai");
        else if (type.equals("terms"))
            aggregation
                    .putObject(type)
                    .put("field", field)
                    .put("size", column.at("/params/size").asInt());
        else throw new AssertionError("no bucket of this kind is known: " + type);
        return aggregation;
    }

    private static void metric(ObjectNode aggregation, JsonNode column) {
        String type = column.path("operationType").asText();
        if (type.equals("count")) {
            ObjectNode filter = aggregation.putObject("filter");
            if (column.has("filter"))
                filter.setAll(filter(column.at("/filter/query").asText()));
            else filter.putObject("match_all");
        } else if (type.equals("unique_count")) {
            aggregation
                    .putObject("cardinality")
                    .put("field", column.path("sourceField").asText());
        } else throw new AssertionError("no metric of this kind is known: " + type);
    }

    /** @param kql conditions on one field each, joined by {@code and}; a value, {@code *} for any, or {@code (a or b)} */
    static ObjectNode all(String kql) {
        ObjectNode all = Json.mapper().createObjectNode();
        for (String condition : kql.split(" and "))
            all.withObject("/bool").withArray("/filter").add(filter(condition));
        return all;
    }

    private static ObjectNode filter(String kql) {
        Matcher parts = KQL.matcher(kql);
        if (!parts.matches()) throw new AssertionError("not understood: " + kql);
        ObjectNode filter = Json.mapper().createObjectNode();
        if (parts.group(3).equals("*")) filter.putObject("exists").put("field", parts.group(1));
        else if (parts.group(3).startsWith("(")) {
            ArrayNode any = filter.putObject("terms").putArray(parts.group(1));
            for (String one : parts.group(3).replaceAll("[()]", "").split(" or ")) any.add(one);
        } else if (parts.group(2).equals(":")) filter.putObject("term").put(parts.group(1), parts.group(3));
        else
            filter.putObject("range")
                    .putObject(parts.group(1))
                    .put(parts.group(2).equals(">") ? "gt" : "gte", parts.group(3));
        return filter;
    }
}
