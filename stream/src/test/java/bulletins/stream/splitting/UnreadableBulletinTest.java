package bulletins.stream.splitting;

import static bulletins.stream.splitting.WordFiles.docx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableBulletinTest {
    /** Of the directory in an OLE2 file, whose entries begin with the name of their part ([MS-CFB] 2.6.1). */
    private static final int SIZE_IN_ENTRY = 120;

    @Test
    void an_article_is_not_a_bulletin() {
        assertThat(reason("关于做好工作的通知\n\n各地要落实政策。\n\n一、总体要求\n\n坚持就业优先。", "b.txt"))
                .isEqualTo("not-a-bulletin");
    }

    @Test
    void nothing_is_empty() {
        assertThat(reason("", "b.txt")).isEqualTo("empty");
        assertThat(reason(" \n\n", "b.txt")).isEqualTo("empty");
    }

    @Test
    void a_picture_is_told_by_its_first_bytes() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        Split.Unreadable unreadable = (Split.Unreadable) Splitting.split(png, "b.txt");
        assertThat(unreadable.reason()).isEqualTo("unsupported-format");
        assertThat(unreadable.message()).contains("text recognition");
    }

    @Test
    void a_pdf_that_wants_a_password_says_so() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        assertThat(reason(bytes.toByteArray(), "b.pdf")).isEqualTo("encrypted-pdf");
    }

    @Test
    void so_does_one_that_only_the_holders_of_certificates_may_read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        String locked = bytes.toString(StandardCharsets.ISO_8859_1)
                .replaceFirst("(?s)trailer\\s+<<", "$0/Encrypt<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s4/V 2>>");
        assertThat(reason(locked.getBytes(StandardCharsets.ISO_8859_1), "b.pdf"))
                .isEqualTo("encrypted-pdf");
    }

    @Test
    void broken_files_are_told_apart_by_their_first_bytes() {
        assertThat(reason("%PDF-1.7\nrubbish", "b.txt")).isEqualTo("unreadable-pdf");
        assertThat(reason("PK\u0003\u0004rubbish", "b.docx")).isEqualTo("unsupported-format");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        assertThat(reason(old, "b.docx")).isEqualTo("unreadable-doc");
    }

    @Test
    void a_doc_with_a_part_that_claims_more_than_the_whole_file_is_refused() throws IOException {
        byte[] doc = Splitting.resource("sample.doc");
        byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        int entry = 0;
        while (!Arrays.equals(doc, entry, entry + name.length, name, 0, name.length)) entry++;
        ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + SIZE_IN_ENTRY, 400_000_000);
        assertThat(((Split.Unreadable) Splitting.split(doc, "b.doc")).message())
                .contains("a part of it claims to be longer than the file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "odt", "rtf"})
    void a_damaged_file_has_a_reason_wherever_it_was_hit(String format) throws IOException {
        byte[] whole = Splitting.resource("sample." + format);
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = Arrays.copyOf(whole, whole.length - (round % 3) * random.nextInt(whole.length / 3));
            for (int hit = 0; hit < 30; hit++) damaged[8 + random.nextInt(1500)] = (byte) random.nextInt(256);
            if (Splitting.split(damaged, "b." + format) instanceof Split.Unreadable unreadable)
                assertThat(unreadable.message()).isNotBlank().doesNotContain("null");
        }
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2), "b." + format))
                .isEqualTo("unreadable-" + format);
    }

    @Test
    void a_docx_that_unzips_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 140; i++) zip.write(block);
        }
        assertThat(reason(bytes.toByteArray(), "b.docx")).isEqualTo("unreadable-docx");
    }

    @Test
    void so_is_one_whose_text_unzips_to_more_than_any_bulletin_or_is_nested_without_end() throws IOException {
        assertThat(reason(docx("<p/>".repeat(9_000_000)), "b.docx")).isEqualTo("unreadable-docx");
        assertThat(reason(docx("<p>".repeat(2_000) + "</p>".repeat(2_000)), "b.docx"))
                .isEqualTo("unreadable-docx");
    }

    @Test
    void rubbish_and_endless_lines_end_with_a_reason() {
        byte[] random = new byte[1 << 20];
        new Random(1).nextBytes(random);
        assertThat(reason(random, "b.txt")).isEqualTo("unsupported-format");
        assertThat(reason("就业".repeat(800_000), "b.txt")).isEqualTo("not-a-bulletin");
        assertThat(reason("https://a.example.cn/x/y.html ".repeat(30_000), "b.txt"))
                .isEqualTo("not-a-bulletin");
        assertThat(reason("## a\n## b\n" + ">".repeat(50_000), "b.md")).isEqualTo("not-a-bulletin");
        assertThat(reason("<div>".repeat(20_000) + "x", "b.html")).isEqualTo("not-a-bulletin");
    }

    @Test
    void html_whose_tree_would_be_far_larger_than_itself_is_refused() {
        String items = "<h2>灵活就业</h2><h3>甲市 | 零工市场开门</h3><p>甲市开门。</p>";
        assertThat(reason(items + "<p><b><i><u>a".repeat(100_000), "b.html")).isEqualTo("unreadable-html");
        assertThat(reason(items + "<template><noscript>".repeat(1_000), "b.html"))
                .isEqualTo("unreadable-html");
    }

    private static String reason(String text, String name) {
        return reason(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static String reason(byte[] bytes, String name) {
        Split split = Splitting.split(bytes, name);
        assertThat(split).isInstanceOf(Split.Unreadable.class);
        Split.Unreadable unreadable = (Split.Unreadable) split;
        assertThat(unreadable.message()).isNotBlank();
        return unreadable.reason();
    }
}
