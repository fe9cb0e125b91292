package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;

/** A bulletin as Word wrote it from 1997 on, with what a few other bytes in it mean. */
class WordBefore2007Test {
    private final byte[] doc = Splitting.resource("sample.doc");

    WordBefore2007Test() throws IOException {}

    @Test
    void a_line_or_page_that_ends_within_a_paragraph_parts_its_words() {
        write("认为，平台", "认为\u000B平台");
        write("规则，听取", "规则\f听取");
        assertThat(Splitting.bulletin(doc, "sample.doc").items().get(1).body())
                .contains("多位学者认为\n平台应当公开派单与计酬规则\n听取劳动者意见");
    }

    @Test
    void one_that_wants_a_password_says_so() throws IOException {
        assertThat(unreadable(encrypted()).reason()).isEqualTo("encrypted-doc");
    }

    @Test
    void one_of_a_Word_before_1997_says_so() {
        doc[header() + 2] = 101;
        doc[header() + 3] = 0;
        assertThat(unreadable(doc).message()).contains("before 1997").contains("save it as DOCX");
    }

    private static Split.Unreadable unreadable(byte[] bytes) {
        return (Split.Unreadable) Splitting.split(bytes, "sample.doc");
    }

    private byte[] encrypted() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(doc))) {
            document.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    /** @return where the header of the text stands, by its first bytes */
    private int header() {
        return new String(doc, StandardCharsets.ISO_8859_1).indexOf("\u00EC\u00A5");
    }

    /** Puts other words in the place of as many. */
    private void write(String before, String after) {
        byte[] from = before.getBytes(StandardCharsets.UTF_16LE);
        byte[] to = after.getBytes(StandardCharsets.UTF_16LE);
        int at = new String(doc, StandardCharsets.ISO_8859_1).indexOf(new String(from, StandardCharsets.ISO_8859_1));
        System.arraycopy(to, 0, doc, at, to.length);
    }
}
