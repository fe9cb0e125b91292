package bulletins.stream.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small PDF files that would take all memory or hours. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EndlessPdfTest {
    private static final String TEXT = "BT /F1 12 Tf 72 720 Td (Beijing | Market opens today) Tj"
            + " 0 -20 Td (Three hundred people came to the hall.) Tj ET ";

    @Test
    void a_page_that_unpacks_without_end_is_refused() throws IOException {
        assertThat(reason(page("", deflated("1 ", 17 << 20)))).contains("unpacks to more than");
        String packed = new String(deflated("1 ", 17 << 20), StandardCharsets.ISO_8859_1);
        assertThat(reason(page("", deflated(packed, 1)))).contains("unpacks to more than");
    }

    @Test
    void pictures_may_be_as_large_as_they_are() throws IOException {
        Pdf pdf = page("", deflated(TEXT, 1));
        pdf.stream("/Type/XObject/Subtype/Image/Width 9000/Height 4000/BitsPerComponent 8", deflated("\0", 33 << 20));
        assertThat(items(pdf)).extracting(Article::title).containsExactly("Market opens today");
    }

    @Test
    void states_saved_within_one_another_without_end_are_refused() throws IOException {
        assertThat(reason(page("", deflated("q ", 1_000_000)))).contains("nested too deeply");
    }

    @Test
    void drawings_that_hold_one_another_ten_times_each_are_refused() throws IOException {
        Pdf pdf = page("", deflated(TEXT + "/X1 Do ", 1));
        for (int next = 7; next < 15; next++)
            pdf.stream(
                    "/Filter/FlateDecode/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X1 " + next
                            + " 0 R>>>>",
                    deflated("/X1 Do ", 10));
        assertThat(reason(pdf)).contains("draws more than");
    }

    @Test
    void a_font_whose_widths_go_on_without_end_is_refused() throws IOException {
        Pdf pdf = page("/Subtype/Type0/Encoding/Identity-H/DescendantFonts[6 0 R]", deflated(TEXT, 1));
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/A/W[0 2000000000 500]>>");
        assertThat(reason(pdf)).contains("more characters than there are");
    }

    @Test
    void a_font_that_gives_each_character_a_meaning_again_and_again_is_refused() throws IOException {
        Pdf pdf = page("/Subtype/Type0/Encoding/Identity-H/DescendantFonts[7 0 R]/ToUnicode 6 0 R", deflated(TEXT, 1));
        String ranges = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n100 beginbfrange\n"
                + "<0000> <FFFF> <0000>\n".repeat(100) + "endbfrange\n";
        pdf.stream("/Filter/FlateDecode", deflated(ranges, 400));
        pdf.object("<</Type/Font/Subtype/CIDFontType2/BaseFont/A>>");
        assertThat(reason(pdf)).contains("more meanings than there are characters");
    }

    @Test
    void a_font_may_list_what_its_characters_mean_one_by_one() throws IOException {
        String meanings = "1 begincodespacerange <0000> <FFFF> endcodespacerange\n100 beginbfchar\n"
                + "<0001> <9FA5>\n".repeat(100) + "endbfchar\n1 beginbfrange\n<0000> <0063> ["
                + "<0001> <9FA5> ".repeat(50)
                + "]\nendbfrange\n";
        Pdf pdf = page("/Subtype/Type1/ToUnicode 6 0 R", deflated(TEXT, 1));
        pdf.stream("/Filter/FlateDecode", deflated(meanings, 1));
        assertThat(items(pdf)).hasSize(1);
    }

    @Test
    void a_number_that_no_array_can_have_is_damage() throws IOException {
        Pdf pdf = page("", deflated(TEXT, 1));
        int table = pdf.stream("/Type/XRef/Size 9/W[1 2147483647 1]/Root 1 0 R", new byte[9]);
        assertThat(reason(pdf.bytes(table))).contains("contradict");
    }

    @Test
    void how_many_pages_there_are_is_counted_and_not_believed() throws IOException {
        for (String count : List.of("-5", "0", "2147483647")) {
            Pdf pdf = page("", deflated(TEXT, 1), "3 0 R ", count);
            assertThat(items(pdf)).as(count).hasSize(1);
        }
    }

    @Test
    void a_tree_of_very_many_pages_is_gone_over_once() throws IOException {
        byte[] bytes = page("", deflated(TEXT, 1), "3 0 R ".repeat(1_000_000), "1000000")
                .bytes();
        assertThat(Splitting.split(bytes, "b.pdf")).isInstanceOf(Split.Unreadable.class);
    }

    private static Pdf page(String font, byte[] content) {
        return page(font, content, "3 0 R", "1");
    }

    private static Pdf page(String font, byte[] content, String kids, String count) {
        Pdf pdf = new Pdf();
        pdf.object("<</Type/Catalog/Pages 2 0 R>>");
        pdf.object("<</Type/Pages/Kids[" + kids + "]/Count " + count + ">>");
        pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R"
                + "/Resources<</Font<</F1 4 0 R>>/XObject<</X1 6 0 R>>>>>>");
        pdf.object("<</Type/Font" + (font.isEmpty() ? "/Subtype/Type1" : font) + "/BaseFont/Helvetica>>");
        pdf.stream("/Filter/FlateDecode", content);
        return pdf;
    }

    private static byte[] deflated(String text, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            byte[] block = text.repeat(Math.min(times, 1 << 16)).getBytes(StandardCharsets.ISO_8859_1);
            for (int done = 0; done < times; done += 1 << 16) deflater.write(block);
        }
        return bytes.toByteArray();
    }

    private static List<Article> items(Pdf pdf) {
        return Splitting.bulletin(pdf.bytes(), "b.pdf").items();
    }

    private static String reason(Pdf pdf) {
        return reason(pdf.bytes());
    }

    private static String reason(byte[] bytes) {
        Split split = Splitting.split(bytes, "b.pdf");
        assertThat(split).isInstanceOf(Split.Unreadable.class);
        assertThat(((Split.Unreadable) split).reason()).isEqualTo("unreadable-pdf");
        return ((Split.Unreadable) split).message();
    }

    /** A PDF written object by object, as no program would. */
    private static final class Pdf {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int objects;

        Pdf() {
            write("%PDF-1.5\n");
        }

        void object(String object) {
            write(++objects + " 0 obj\n" + object + "\nendobj\n");
        }

        /** @return where it begins */
        int stream(String dictionary, byte[] content) {
            int begins = bytes.size();
            write(++objects + " 0 obj\n<<" + dictionary + "/Length " + content.length + ">>\nstream\n");
            bytes.writeBytes(content);
            write("\nendstream\nendobj\n");
            return begins;
        }

        private void write(String text) {
            bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        }

        /** Without a table of its objects, which readers make up for by looking for them. */
        byte[] bytes() {
            write("trailer <</Root 1 0 R>>\n");
            return bytes.toByteArray();
        }

        byte[] bytes(int table) {
            write("startxref\n" + table + "\n%%EOF\n");
            return bytes.toByteArray();
        }
    }
}
