package bulletins.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    void white_space_without_end_in_a_header_is_read_in_time_that_grows_with_it() {
        String header = "text/html; charset=" + " ".repeat(1_000_000) + "\"";
        assertThat(assertTimeoutPreemptively(
                                Duration.ofSeconds(20), () -> decoder.decode(NEWS.getBytes(GB18030), header))
                        .text())
                .isEqualTo(NEWS);
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
    void utf16_without_a_mark_is_known_by_its_zeros_wherever_its_first_tag_stands() {
        String page = "\n  <p>" + NEWS.repeat(9) + "</p>";
        assertThat(decoder.decode(page.getBytes(StandardCharsets.UTF_16BE), null))
                .satisfies(decoded -> {
                    assertThat(decoded.text()).isEqualTo(page);
                    assertThat(decoded.charset()).isEqualTo("utf-16be");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Shift_JIS, windows-31j, ハローワークで相談を受け付けている。",
        "euc-jp, EUC-JP, 雇用調整助成金の特例措置を延長すると発表した。",
        "ks_c_5601-1987, x-windows-949, 고용노동부는 청년 일자리 사업을 확대한다고 밝혔다.",
        "ISO-8859-1, windows-1252, “L’emploi a progressé” — 5 €",
        "windows-1251, windows-1251, Министерство труда",
        "big5-hkscs, Big5-HKSCS, 勞工處表示嘅咗啲嚟喺冇乜嘢佢哋"
    })
    void other_labels_mean_what_they_mean_to_a_browser(String label, String charset, String text) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertThat(decoder.decode(bytes, "text/html; charset=" + label).text()).isEqualTo(text);
        assertThat(decoder.decode(page(label, text).getBytes(Charset.forName(charset)), null)
                        .text())
                .contains(text);
    }

    @Test
    void accents_among_latin_letters_are_no_chinese() {
        String text = "The company’s café in Besançon — “très bien”";
        byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
        assertThat(decoder.decode(bytes, null).text()).isEqualTo(text);
        assertThat(decoder.decode(bytes, "text/html; charset=utf-8").charset()).isEqualTo("windows-1252");
    }

    @ParameterizedTest
    @CsvSource({
        "EUC-JP, euc-jp, 厚生労働省は雇用調整助成金の特例措置を延長すると発表した。申請は窓口で受け付けている。",
        "Shift_JIS, shift_jis, 厚生労働省は雇用調整助成金の特例措置を延長すると発表した。申請は窓口で受け付けている。",
        "EUC-KR, euc-kr, 고용노동부는 청년 일자리 사업을 확대한다고 밝혔다. 신청은 가까운 센터에서 받는다.",
        "GB18030, gb18030, 日语里“の”“は”“を”最常用，例如“私の本を読む”，学员要反复练习，结业时统一考试。",
        "GB18030, gb18030, 阿根廷队八比二大败巴西队，本地媒体报道称对方发挥不佳，比赛安排不当，备战不足。"
    })
    void japanese_and_korean_are_told_from_chinese_without_any_label(String charset, String name, String text) {
        assertThat(decoder.decode(text.getBytes(Charset.forName(charset)), "text/html; charset=iso-8859-1"))
                .satisfies(decoded -> assertThat(decoded.charset()).isEqualTo(name))
                .satisfies(decoded -> assertThat(decoded.text()).isEqualTo(text));
    }

    @Test
    void the_xml_declaration_is_believed_when_nothing_else_speaks() {
        String page = "<?xml version=\"1.0\" encoding=\"euc-jp\"?><p>就職支援のお知らせです。ハローワークへ。</p>";
        byte[] bytes = page.getBytes(Charset.forName("EUC-JP"));
        assertThat(decoder.decode(bytes, null).text()).contains("お知らせです");
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
