package bulletins.stream.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
    @ParameterizedTest
    @ValueSource(ints = {'a', '业', '，', 0x2F00, 0x1F600, 0x2A700})
    void what_is_printed_is_seen(int character) {
        assertThat(Visible.is(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x9FFF, 0x2EBF0, 0x31350, 0x323B0})
    void so_are_characters_of_a_later_unicode_than_that_of_java(int character) {
        assertThat(Visible.is(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x85, 0xAD, 0x200B, 0x202E, 0xFEFF, 0xE0001, 0xE000, 0xF0000, 0xD800, 0xDFFF, 0xFFFD})
    void what_steers_or_stands_for_nothing_is_not(int character) {
        assertThat(Visible.is(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    void nor_is_what_unicode_has_set_apart_for_ever(int character) {
        assertThat(Visible.is(character)).isFalse();
    }
}
