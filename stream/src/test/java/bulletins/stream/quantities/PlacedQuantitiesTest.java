package bulletins.stream.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.DateMention;
import bulletins.model.Quote;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedQuantitiesTest {
    private static final LocalDate WRITTEN = LocalDate.parse("2021-08-22");

    private final QuantityFinder finder = new QuantityFinder();

    @Test
    void numbers_know_where_they_stand() {
        String text = "常州参保 6.3 万人，同比增长4.2%";
        assertThat(finder.findPlaced(text, WRITTEN, List.of()).figures())
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.value()).isEqualTo(Quote.of(text, 5, 11));
                    assertThat(placed.value().text()).isEqualTo("6.3 万人");
                    assertThat(placed.change()).isEqualTo(Quote.of(text, 16, 20));
                });
    }

    @Test
    void a_range_is_one_figure_with_two_ends() {
        assertThat(finder.findPlaced("补贴300-500元", WRITTEN, List.of()).figures())
                .singleElement()
                .satisfies(placed -> {
                    assertThat(placed.figure().value()).isEqualByComparingTo("300");
                    assertThat(placed.high()).isEqualByComparingTo(new BigDecimal("500"));
                });
    }

    @Test
    void a_date_named_twice_stands_in_both_places() {
        String text = "８月16日开会，8 月 16 日闭幕";
        assertThat(finder.findPlaced(text, WRITTEN, List.of()).dates())
                .extracting(DateMention::from)
                .containsExactly(0, 8);
    }
}
