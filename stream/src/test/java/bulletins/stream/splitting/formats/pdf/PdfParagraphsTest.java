package bulletins.stream.splitting.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.stream.splitting.lines.Line;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfParagraphsTest {
    private static final int LINES = 400_000;
    private static final int ON_A_PAGE = 400;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_paragraph_of_any_number_of_lines_takes_as_long_as_they_are() {
        List<PdfLine> lines = IntStream.range(0, LINES)
                .mapToObj(i -> new PdfLine("零工市场开门", i / ON_A_PAGE, box(i % ON_A_PAGE), 10, false, List.of()))
                .toList();
        assertThat(PdfParagraphs.of(lines))
                .singleElement()
                .extracting(Line::text)
                .isEqualTo("零工市场开门".repeat(LINES));
    }

    private static PdfLine.Box box(int line) {
        return new PdfLine.Box(72, 132, 72 + 15.0 * line, 6100);
    }
}
