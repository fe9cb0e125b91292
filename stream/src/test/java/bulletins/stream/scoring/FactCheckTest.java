package bulletins.stream.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts as samples/README.md tells how to write them, about one item. */
class FactCheckTest {
    private static final String ITEM = """
            {"section": "灵活就业", "body": "截至６月底，参保 3万人。",
             "regions": [{"role": "origin", "code": "320400", "name": "常州市", "level": "prefecture", "iso": "CN-JS"},
                         {"role": "mentioned", "code": "320500", "name": "苏州市", "level": "prefecture", "iso": "CN-JS"}],
             "issuers": ["人力资源社会保障部", "财政部"], "groups": ["高校毕业生"],
             "policies": [{"title": "关于做好工作的通知", "number": "粤人社规〔2020〕38号"}],
             "document_numbers": ["粤人社规〔2020〕38号"],
             "dates": [{"start": "2021-06-01", "end": "2021-06-30", "role": "deadline"}],
             "figures": [{"value": 30000, "unit": "人", "change": 5.0, "change_unit": "%",
                          "period": {"start": "2021-01-01", "end": "2021-06-30"}}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            structure.category | equals | '"灵活 就业"' | '"创业"'
            body | contains | '"6月底，参保3万人"' | '"7月底"'
            body | not_contains | '"7月底"' | '"6月底"'
            region | equals | '[{"code":"320400","name":"常州市","level":"prefecture","iso":"CN-JS"}]' | '[]'
            regions_mentioned | contains_codes | '["320500","320400"]' | '["320600"]'
            regions_mentioned | not_contains_codes | '["320600"]' | '["320600","320500"]'
            issuing_bodies | equals_set | '["财政部","人力资源社会保障部"]' | '["财政部"]'
            issuing_bodies | contains | '["财政部"]' | '["财政部","教育部"]'
            issuing_bodies | not_contains | '["教育部"]' | '["教育部","财政部"]'
            policy_titles | contains | '["关于做好工作的通知"]' | '["关于工作的通知"]'
            target_groups | contains | '["高校毕业生"]' | '["农民工"]'
            doc_numbers | equals | '["粤人社规〔2020〕38号"]' | '["粤人社规〔2020〕39号"]'
            doc_numbers.title_link | contains | '[{"doc_number":"粤人社规〔2020〕38号","title":"关于做好工作的通知"}]' | '[{"doc_number":"粤人社规〔2020〕38号","title":"通知"}]'
            dates | contains | '[{"start":"2021-06-01","end":"2021-06-30","role":"deadline"}]' | '[{"start":"2021-06-01","end":"2021-06-30","role":"event"}]'
            dates | contains | '[{"start":null,"end":"2021-06-30"}]' | '[{"start":"2021-06-01","end":"2021-06-29"}]'
            dates | contains | '[{"start":"2021-06-01","end":"2021-06-20","approx":true}]' | '[{"start":"2021-06-02","approx":true}]'
            figures | contains | '[{"value":30000,"unit":"人","change":5,"change_unit":"%"}]' | '[{"value":30000,"unit":"人","change":6}]'
            figures | contains | '[{"value":30000,"unit":"人","period":["2021-01-01","2021-06-30"]}]' | '[{"value":30000,"unit":"户"}]'
            figures | not_contains_values | '[2021]' | '[2021,30000]'
            """)
    void a_fact_holds_or_not(String field, String operation, String right, String wrong)
            throws JsonProcessingException {
        assertThat(check(field, operation, right).right()).as(right).isTrue();
        assertThat(check(field, operation, wrong).right()).as(wrong).isFalse();
    }

    @Test
    void a_field_that_no_item_has_is_told() throws JsonProcessingException {
        assertThat(check("weather", "equals", "\"fine\"").found()).isEqualTo("no such field: weather");
    }

    private static FactScore.Checked check(String field, String operation, String expected)
            throws JsonProcessingException {
        var fact = new Fact("f", "b.txt", "标题", field, operation, json(expected), "2021-08-22");
        return FactCheck.check(fact, json(ITEM));
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return Json.mapper().readTree(text);
    }
}
