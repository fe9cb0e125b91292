package bulletins.stream.splitting;

import static bulletins.stream.splitting.WrittenPdf.deflated;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed into a PDF is unpacked within bounds, whatever packs it and however often it is read. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PackedPdfTest {
    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (Beijing | Market opens today) Tj"
            + " 0 -20 Td (Three hundred people came to the hall.) Tj ET ";
    private static final int TOO_MUCH = 33 << 20;

    static Stream<Arguments> packings() throws IOException {
        return Stream.of(
                Arguments.of("/FlateDecode", deflated(" ", TOO_MUCH)),
                Arguments.of("/LZWDecode", spacesAsLzw()),
                Arguments.of("/RunLengthDecode", bytes("\u0081 ".repeat(TOO_MUCH / 128 + 1))),
                Arguments.of("/ASCII85Decode", bytes("z".repeat(TOO_MUCH / 4 + 1) + "~>")),
                Arguments.of("[/FlateDecode/LZWDecode]", deflated(text(spacesAsLzw()), 1)),
                Arguments.of("[/AHx/Fl]", hexadecimal(deflated(" ", TOO_MUCH))),
                Arguments.of("[/LZW/Fl/RL]", spacesAsLzw()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packings")
    void a_page_that_unpacks_without_end_is_refused(String filters, byte[] packed) {
        WrittenPdf pdf = page("5 0 R");
        pdf.stream("/Filter" + filters, packed);
        assertThat(reason(pdf.bytes())).contains("unpacks to more than");
    }

    @Test
    void so_is_one_that_is_encrypted_without_a_password() throws IOException {
        WrittenPdf pdf = page("5 0 R");
        pdf.stream("/Filter/FlateDecode", deflated(" ", TOO_MUCH));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(bytes);
        }
        assertThat(reason(bytes.toByteArray())).contains("unpacks to more than");
    }

    @Test
    void a_page_packed_twice_as_files_are_is_read() throws IOException {
        WrittenPdf pdf = page("5 0 R");
        pdf.stream("/Filter[/ASCIIHexDecode/FlateDecode]", hexadecimal(deflated(TEXT, 1)));
        assertThat(items(pdf)).hasSize(1);
        pdf = page("5 0 R");
        pdf.stream("/Filter[/FlateDecode/FlateDecode]", deflated(TEXT, 1));
        assertThat(items(pdf)).hasSize(1);
    }

    @Test
    void rows_without_a_length_and_rows_longer_than_any_have_an_end() throws IOException {
        for (String rows : new String[] {"2/Columns 0", "2/Columns 1073741824/Colors 4", "12/Columns 250000000"}) {
            WrittenPdf pdf = page("5 0 R");
            pdf.stream("/Filter/FlateDecode/DecodeParms<</Predictor " + rows + ">>", deflated(TEXT, 1));
            assertThat(Splitting.split(pdf.bytes(), "b.pdf")).as(rows).isInstanceOf(Split.Unreadable.class);
        }
    }

    @Test
    void what_a_page_lists_without_end_is_refused() throws IOException {
        for (String listed : new String[] {TEXT, ""}) {
            WrittenPdf pdf = page("[" + "5 0 R ".repeat(200_000) + "]");
            pdf.stream("/Filter/FlateDecode", deflated(listed, 1));
            assertThat(reason(pdf.bytes())).as(listed).contains("unpacks to more than");
        }
        WrittenPdf pdf = page("[6 0 R " + "5 0 R ".repeat(10_000) + "]");
        pdf.stream("", bytes("1 0 0 rg "));
        pdf.stream("", bytes(TEXT));
        assertThat(items(pdf)).hasSize(1);
    }

    @Test
    void a_drawing_as_long_as_a_book_is_not_read_a_thousand_times() throws IOException {
        WrittenPdf pdf = page("5 0 R");
        pdf.stream("", bytes("/X1 Do ".repeat(1_000)));
        String line = "1 0 0 rg" + " ".repeat(1_000);
        pdf.stream("/Subtype/Form/BBox[0 0 9 9]/Filter/FlateDecode", deflated(line, 30_000));
        assertThat(reason(pdf.bytes())).contains("unpacks to more than");
    }

    @Test
    void text_beside_a_picture_cut_into_very_many_strips_is_read() throws IOException {
        WrittenPdf pdf = page("[5 0 R 7 0 R]");
        pdf.stream("/Filter/FlateDecode", deflated("q 9 0 0 9 0 0 cm /X1 Do Q ", 100_000));
        pdf.stream("/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray", bytes("x"));
        pdf.stream("", bytes(TEXT));
        assertThat(items(pdf)).extracting(Article::title).containsExactly("Market opens today");
    }

    @Test
    void what_would_be_kept_for_a_drawing_that_never_begins_is_refused() throws IOException {
        for (String kept : new String[] {"()", "<<>>", "999 ", "[()()]"}) {
            WrittenPdf pdf = page("5 0 R");
            pdf.stream("/Filter/FlateDecode", deflated(kept, (30 << 20) / kept.length()));
            assertThat(reason(pdf.bytes())).as(kept).contains("holds too much at once");
        }
    }

    @Test
    void packed_objects_have_a_narrower_bound_for_they_are_kept() throws IOException {
        WrittenPdf pdf = withObject("()".repeat(9 << 20));
        assertThat(reason(pdf.bytes())).contains("unpacks to more than 16 MB");
        assertThat(items(withObject("1 ".repeat(7 << 20)))).hasSize(1);
    }

    private static WrittenPdf withObject(String array) throws IOException {
        WrittenPdf pdf = page("5 0 R");
        pdf.stream("", bytes(TEXT));
        pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflated("9 0 [" + array + "]", 1));
        return pdf;
    }

    private static WrittenPdf page(String contents) {
        WrittenPdf pdf = new WrittenPdf();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[3 0 R]/Count 1>>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents " + contents
                + "/Resources<</Font<</F1 4 0 R>>/XObject<</X1 6 0 R>>>>>>");
        pdf.object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        return pdf;
    }

    /** Codes of nine bits: 256 begins a new table, and each code after the first stands for one space more. */
    private static byte[] spacesAsLzw() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int bits = 0;
        int held = 0;
        for (int round = 0; round < TOO_MUCH / 30_000; round++)
            for (int i = 0; i < 250; i++) {
                held = held << 9 | (i == 1 ? ' ' : 256 + i);
                for (bits += 9; bits >= 8; bits -= 8) bytes.write(held >> (bits - 8));
                held &= (1 << bits) - 1;
            }
        return bytes.toByteArray();
    }

    private static byte[] hexadecimal(byte[] plain) {
        StringBuilder digits = new StringBuilder();
        for (byte b : plain) digits.append("%02x".formatted(b));
        return bytes(digits + ">");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<Article> items(WrittenPdf pdf) {
        return Splitting.bulletin(pdf.bytes(), "b.pdf").items();
    }

    private static String reason(byte[] bytes) {
        Split split = Splitting.split(bytes, "b.pdf");
        assertThat(split).isInstanceOf(Split.Unreadable.class);
        return ((Split.Unreadable) split).message();
    }
}
