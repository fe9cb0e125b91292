package bulletins.stream.splitting.formats;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.splitting.lines.Line;
import bulletins.stream.splitting.lines.Opened;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<p>甲市              | -             | b          | HTML",
                "甲市 <p>乙县         | -             | b.html     | HTML",
                "甲市 <p>乙县         | -             | b.htm      | HTML",
                "甲市                 | text/html     | b          | HTML",
                "# 甲市               | text/html     | b.md       | HTML",
                "<!doctype html>      | -             | b.md       | HTML",
                "<p>甲市              | -             | b.md       | MARKDOWN",
                "# 甲市               | -             | B.MARKDOWN | MARKDOWN",
                "# 甲市               | text/markdown | b          | MARKDOWN",
                "甲市                 | -             | b.html     | TEXT",
                "甲市的 <p> 是什么    | text/plain    | b          | TEXT",
            })
    void text_is_told_by_its_tags_then_by_what_the_sender_or_the_name_says(
            String text, String contentType, String name, Format format) {
        assertThat(Format.of(text.getBytes(StandardCharsets.UTF_8), contentType, name))
                .isEqualTo(format);
    }

    @Test
    void two_bytes_for_each_character_hide_no_tag() {
        assertThat(Format.of("<p>甲市".getBytes(StandardCharsets.UTF_16LE), null, "b"))
                .isEqualTo(Format.HTML);
    }

    @Test
    void pictures_are_told_by_their_first_bytes() {
        assertThat(of("\u00FF\u00D8\u00FF\u00E0")).isEqualTo(Format.PICTURE);
        assertThat(of("\u0089PNG\r\n")).isEqualTo(Format.PICTURE);
        assertThat(of("GIF89a")).isEqualTo(Format.PICTURE);
    }

    @Test
    void the_mark_of_the_byte_order_is_no_text() {
        byte[] bytes = "\uFEFF甲市".getBytes(StandardCharsets.UTF_8);
        assertThat(Format.open(bytes, null, "b"))
                .isInstanceOfSatisfying(
                        Opened.Document.class,
                        opened -> assertThat(opened.printed().lines())
                                .extracting(Line::text)
                                .containsExactly("甲市"));
    }

    @Test
    void a_pdf_may_begin_behind_a_kilobyte_of_something_else_and_no_later() {
        assertThat(of(" ".repeat(1023) + "%PDF-1.7")).isEqualTo(Format.PDF);
        assertThat(of(" ".repeat(1024) + "%PDF-1.7")).isEqualTo(Format.TEXT);
    }

    private static Format of(String bytes) {
        return Format.of(bytes.getBytes(StandardCharsets.ISO_8859_1), null, "b");
    }
}
