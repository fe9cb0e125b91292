package bulletins.model.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.protocol.Errors;
import org.junit.jupiter.api.Test;

class DenialTest {
    @Test
    void what_is_forbidden_is_named_however_deep_it_lies() {
        KafkaException failure =
                new KafkaException("a worker failed", GroupAuthorizationException.forGroupId("indexer"));
        assertThat(Denial.in(failure).orElseThrow())
                .contains("forbids")
                .contains("group: indexer")
                .contains("allowed");
    }

    @Test
    void who_is_not_let_in_hears_where_to_look() {
        assertThat(Denial.in(new SaslAuthenticationException("wrong password")).orElseThrow())
                .contains("wrong password")
                .contains("kafka.client");
    }

    @Test
    void two_processes_of_one_name_are_told_to_have_two() {
        assertThat(Denial.in(new FencedInstanceIdException("fenced")).orElseThrow())
                .contains("same name")
                .contains("instance");
    }

    @Test
    void brokers_that_allow_only_short_transactions_are_told_of_by_their_setting() {
        String message = Errors.INVALID_TRANSACTION_TIMEOUT.message();
        KafkaException failure = new KafkaException("a worker failed", new KafkaException("unexpected; " + message));
        assertThat(Denial.in(failure).orElseThrow())
                .contains("set transaction.max.timeout.ms of its brokers to 120000");
    }

    @Test
    void an_outage_is_no_denial() {
        assertThat(Denial.in(new TimeoutException("no answer"))).isEmpty();
    }
}
