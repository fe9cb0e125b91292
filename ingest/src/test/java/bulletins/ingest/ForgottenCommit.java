package bulletins.ingest;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.TransactionDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.protocol.ApiKeys;
import org.apache.kafka.common.protocol.Errors;
import org.apache.kafka.common.requests.AbstractResponse;
import org.apache.kafka.common.requests.RequestHeader;
import org.apache.kafka.common.requests.TxnOffsetCommitRequest;

/** Commits an offset in a transaction of which the coordinator is not told, as clients did before Kafka 4; the broker has to let it. */
final class ForgottenCommit {
    private static final short WITHOUT_COORDINATOR = 4;

    private ForgottenCommit() {}

    static void allow(Admin admin) throws ExecutionException, InterruptedException {
        var unchecked = new ConfigEntry("transaction.partition.verification.enable", "false");
        admin.incrementalAlterConfigs(Map.of(
                        new ConfigResource(ConfigResource.Type.BROKER, ""),
                        List.of(new AlterConfigOp(unchecked, AlterConfigOp.OpType.SET))))
                .all()
                .get();
    }

    static void send(String broker, String group, String transaction, TopicPartition partition)
            throws IOException, ExecutionException, InterruptedException {
        TransactionDescription producer = describe(broker, transaction);
        var offset = new TxnOffsetCommitRequest.CommittedOffset(0, "", Optional.empty());
        TxnOffsetCommitRequest request = new TxnOffsetCommitRequest.Builder(
                        transaction,
                        group,
                        producer.producerId(),
                        (short) producer.producerEpoch(),
                        Map.of(partition, offset),
                        false)
                .build(WITHOUT_COORDINATOR);
        var header = new RequestHeader(ApiKeys.TXN_OFFSET_COMMIT, request.version(), "test", 1);
        ByteBuffer answer = answer(broker, request.serializeWithHeader(header));
        Map<Errors, Integer> errors =
                AbstractResponse.parseResponse(answer, header).errorCounts();
        if (!errors.keySet().equals(Set.of(Errors.NONE))) throw new IOException("not committed: " + errors);
    }

    private static TransactionDescription describe(String broker, String transaction)
            throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            return admin.describeTransactions(List.of(transaction))
                    .description(transaction)
                    .get();
        }
    }

    private static ByteBuffer answer(String broker, ByteBuffer request) throws IOException {
        String[] address = broker.split(":");
        try (Socket socket = new Socket(address[0], Integer.parseInt(address[1]));
                DataOutputStream out = new DataOutputStream(socket.getOutputStream());
                DataInputStream in = new DataInputStream(socket.getInputStream())) {
            out.writeInt(request.remaining());
            out.write(request.array(), request.arrayOffset() + request.position(), request.remaining());
            out.flush();
            return ByteBuffer.wrap(in.readNBytes(in.readInt()));
        }
    }
}
