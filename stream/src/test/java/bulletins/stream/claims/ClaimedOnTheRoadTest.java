package bulletins.stream.claims;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Claim;
import bulletins.model.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

/** What an item claims travels to its page as JSON, and waits there in a store that a new version finds. */
class ClaimedOnTheRoadTest {
    private static final String QUOTE = "\"quote\":{\"start\":0,\"end\":2,\"text\":\"广州\"},";
    private static final String AROUND = "\"around\":{\"before\":\"\",\"after\":\"\",\"numbers\":[],\"in_clause\":[]},";

    @Test
    void every_kind_of_claim_arrives_as_it_was_sent() throws JsonProcessingException {
        Claimed sent = Pairs.JUDGE.claims(Pairs.item("广东", "据粤人社规〔2020〕38号，今年上半年广州新增就业62103人，同比增长5.1%。"));
        assertThat(sent.statements()).extracting(Statement::kind).contains(Claim.Kind.values());
        assertThat(read(Json.mapper().writeValueAsString(sent), Claimed.class)).isEqualTo(sent);
    }

    @Test
    void claims_of_the_version_that_wrote_all_fields_for_every_kind_are_read() throws JsonProcessingException {
        String written = "{\"kind\":\"region\"," + QUOTE + "\"value\":\"440100\"," + AROUND
                + "\"amount\":null,\"days\":null,\"title\":null}";
        assertThat(read(written, Statement.class)).isInstanceOf(Statement.OfPlace.class);
    }

    private static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return Json.mapper().readValue(json, type);
    }
}
