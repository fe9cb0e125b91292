package bulletins.stream.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is behind the address of a page and is none. */
class OtherDocumentsTest {
    @ParameterizedTest
    @MethodSource("documents")
    void is_refused_with_what_it_is(String what, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Pages.read(bytes, "application/octet-stream"))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        reading -> assertThat(reading.message()).contains(what));
    }

    private static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("ZIP archive or an office document", "PK\u0003\u0004word"),
                Arguments.of("PNG image", "\u0089PNG\r\n"),
                Arguments.of("PDF without text", "%PDF-1.4 broken"),
                Arguments.of("(rss)", "<?xml version='1.0'?><rss><channel><title>x</title></channel></rss>"),
                Arguments.of("(svg)", "<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>"),
                Arguments.of("JSON", "{\"title\": \"x\"}"),
                Arguments.of("no text", "\u0001\u0002\u0003\u0004"),
                Arguments.of("white space", " \n"),
                Arguments.of("empty", ""));
    }

    @Test
    void a_text_without_markup_is_a_page_of_its_lines() {
        byte[] bytes = "关于印发稳岗方案的通知\n[2021] 38号\n现将方案印发给你们，请认真执行。".getBytes(StandardCharsets.UTF_8);
        assertThat(Pages.read(bytes, "text/plain")).isInstanceOfSatisfying(Reading.Page.class, page -> {
            assertThat(page.article().title()).isEqualTo("关于印发稳岗方案的通知");
            assertThat(page.article().body()).isEqualTo("[2021] 38号\n现将方案印发给你们，请认真执行。");
        });
    }

    /** {@code SplittingFilesTest} reads the bulletin of these files. */
    @ParameterizedTest
    @ValueSource(strings = {"doc", "docx", "odt", "pdf", "rtf"})
    void a_document_that_is_made_to_be_printed_is_a_page_of_its_paragraphs(String format) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/bulletins/stream/splitting/sample." + format)) {
            assertThat(Pages.read(Objects.requireNonNull(file).readAllBytes(), "application/octet-stream"))
                    .isInstanceOfSatisfying(Reading.Page.class, page -> {
                        assertThat(page.article().body()).contains("江苏甲市 | 零工市场五个站点全部开门\n");
                        assertThat(Pages.facts(page.article()).charset()).isEqualTo(format);
                    });
        }
    }
}
