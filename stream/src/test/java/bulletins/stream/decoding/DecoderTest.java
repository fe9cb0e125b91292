package bulletins.stream.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String RARE = "朱镕生、喆明、堃才、赟芳、珺如五人参加了就业工作的座谈会，并对政策提出了意见。";
    private static final String NEWS = "各地要把稳就业放在更加突出的位置，支持企业不裁员、少裁员，帮助农民工和高校毕业生实现就业。";
    private static final String TRADITIONAL = "勞動部表示，今年將會繼續推動就業服務，並對中小企業給予補助，讓更多人能夠找到工作。";

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @ValueSource(strings = {"gb2312", "GB_2312-80", "x-gbk", "gbk", "chinese", "gb18030"})
    void names_outside_gb2312_are_read_under_any_of_its_labels(String label) {
        byte[] bytes = page(label, RARE).getBytes(GB18030);
        assertThat(decoder.decode(bytes, null)).satisfies(decoded -> {
            assertThat(decoded.text()).contains(RARE).doesNotContain("\uFFFD");
            assertThat(decoded.charset()).isEqualTo("gb18030");
            assertThat(decoded.reason()).contains("meta " + label);
        });
    }

    @Test
    void four_byte_characters_are_read_under_a_gbk_label() {
        String text = NEWS + "𠮷野家与䶮字";
        assertThat(decoder.decode(page("gbk", text).getBytes(GB18030), "text/html; charset=gbk")
                        .text())
                .contains(text);
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=GBK", "text/html; charset=iso-8859-1", "text/html; charset=big5", "text/html"})
    void valid_utf8_is_utf8_whatever_the_header_says(String header) {
        assertThat(decoder.decode(page("gb2312", NEWS).getBytes(StandardCharsets.UTF_8), header))
                .satisfies(decoded -> assertThat(decoded.text()).contains(NEWS))
                .satisfies(decoded -> assertThat(decoded.charset()).isEqualTo("utf-8"));
    }

    @ParameterizedTest
    @CsvSource({"text/html; charset=utf-8", "text/html; charset=ISO-8859-1", "text/html; charset=windows-1252"})
    void a_header_that_contradicts_the_bytes_is_not_believed(String header) {
        assertThat(decoder.decode(page("utf-8", NEWS).getBytes(GB18030), header).text())
                .contains(NEWS);
    }

    @Test
    void bytes_without_header_and_meta_are_read_as_chinese() {
        assertThat(decoder.decode(NEWS.getBytes(GB18030), null).text()).isEqualTo(NEWS);
    }

    @Test
    void a_meta_that_comes_late_is_found() {
        String page = "<html><!-- <meta charset=shift_jis> -->" + " ".repeat(20_000) + page("big5", TRADITIONAL);
        assertThat(decoder.decode(page.getBytes(Charset.forName("Big5-HKSCS")), null)
                        .text())
                .contains(TRADITIONAL);
    }

    @Test
    void big5_is_told_from_gb18030_without_any_label() {
        assertThat(decoder.decode(TRADITIONAL.getBytes(Charset.forName("Big5")), null))
                .isEqualTo(new Decoder.Decoded(TRADITIONAL, "big5", "no better claim, reads better than gb18030"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16_is_read_with_and_without_a_mark(String charset) {
        String page = page("utf-16", NEWS);
        assertThat(decoder.decode(page.getBytes(Charset.forName(charset)), null).text())
                .isEqualTo(page);
        assertThat(decoder.decode(("\uFEFF" + page).getBytes(Charset.forName(charset)), "text/html; charset=gbk")
                        .text())
                .isEqualTo(page);
    }

    @Test
    void the_xml_declaration_is_believed_when_nothing_else_speaks() {
        String page = "<?xml version=\"1.0\" encoding=\"euc-jp\"?><p>就職支援のお知らせです。ハローワークへ。</p>";
        byte[] bytes = page.getBytes(Charset.forName("EUC-JP"));
        assertThat(decoder.decode(bytes, null).text()).contains("お知らせです");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, UTF-8", "ISO-8859-1, GB18030", "ISO-8859-1, UTF-8"})
    void text_that_was_encoded_twice_is_repaired_and_says_so(String takenFor, String was) {
        String twice = new String(RARE.getBytes(Charset.forName(was)), Charset.forName(takenFor));
        if (twice.contains("\uFFFD"))
            twice = new String("就业工作".repeat(20).getBytes(Charset.forName(was)), Charset.forName(takenFor));
        assertThat(decoder.decode(twice.getBytes(StandardCharsets.UTF_8), null)).satisfies(decoded -> {
            assertThat(decoded.text()).contains("就");
            assertThat(decoded.reason()).contains("encoded twice").endsWith("repaired");
        });
    }

    @Test
    void a_character_cut_at_the_end_costs_itself_only() {
        byte[] utf8 = NEWS.getBytes(StandardCharsets.UTF_8);
        byte[] gb = NEWS.getBytes(GB18030);
        String allButLast = NEWS.substring(0, NEWS.length() - 1);
        assertThat(decoder.decode(Arrays.copyOf(utf8, utf8.length - 1), null).text())
                .isEqualTo(allButLast);
        assertThat(decoder.decode(Arrays.copyOf(gb, gb.length - 1), "text/html; charset=gbk")
                        .text())
                .isEqualTo(allButLast);
    }

    @Test
    void a_few_foreign_bytes_do_not_spoil_a_page() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(NEWS.repeat(3).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xB9, (byte) 0xE3});
        bytes.writeBytes(NEWS.getBytes(StandardCharsets.UTF_8));
        assertThat(decoder.decode(bytes.toByteArray(), "text/html; charset=gb2312")
                        .text())
                .startsWith(NEWS)
                .endsWith(NEWS);
    }

    @Test
    void gb18030_is_read_as_browsers_read_it() {
        byte[] bytes = {
            (byte) 0x80, ' ', (byte) 0xA8, (byte) 0xBC, ' ', (byte) 0xA6, (byte) 0xD9, ' ', (byte) 0xFE, (byte) 0x59
        };
        assertThat(Gb18030.decode(bytes)).isEqualTo("€ ḿ ︐ 龴");
    }

    private static String page(String label, String text) {
        return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + label
                + "\"><title>x</title></head><body><p>" + text + "</p></body></html>";
    }
}
