package bulletins.model.decoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text that was cut, mixed, or encoded twice. */
class DamagedTextTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String RARE = "朱镕生、喆明、堃才、赟芳、珺如五人参加了就业工作的座谈会，并对政策提出了意见。";
    private static final String NEWS = "各地要把稳就业放在更加突出的位置，支持企业不裁员、少裁员，帮助农民工和高校毕业生实现就业。";
    private static final String TRADITIONAL = "勞動部表示，今年將會繼續推動就業服務，並對中小企業給予補助，讓更多人能夠找到工作。";

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @CsvSource({"gbk, GB18030", "big5, Big5"})
    void a_broken_pair_never_swallows_the_tag_after_it(String label, String charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(("<meta charset=" + label + "><p>" + TRADITIONAL).getBytes(Charset.forName(charset)));
        bytes.write(0xB9);
        bytes.writeBytes("</p>".getBytes(StandardCharsets.US_ASCII));
        assertThat(decoder.decode(bytes.toByteArray(), null).text()).endsWith(TRADITIONAL + "\uFFFD</p>");
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
    void of_a_text_that_lost_characters_when_it_was_encoded_twice_the_rest_is_repaired() {
        byte[] bytes = NEWS.repeat(3).getBytes(StandardCharsets.UTF_8);
        String once = new String(bytes, Charset.forName("windows-1252"));
        assertThat(once).contains("\uFFFD");
        assertThat(decoder.decode(once.getBytes(StandardCharsets.UTF_8), null).text())
                .contains("业放在更加", "毕业生实现就业");
        String chinese = new String(bytes, GB18030);
        assertThat(chinese).contains("鍚勫湴");
        assertThat(decoder.decode(chinese.getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .contains("放在更加突出的位置");
    }

    @Test
    void a_short_text_declared_as_utf8_stays_so_though_a_character_of_it_is_broken() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("<p>就业".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {(byte) 0xE4, (byte) 0xB8});
        bytes.writeBytes("</p>".getBytes(StandardCharsets.UTF_8));
        assertThat(decoder.decode(bytes.toByteArray(), "text/html; charset=utf-8")
                        .text())
                .isEqualTo("<p>就业\uFFFD</p>");
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
}
