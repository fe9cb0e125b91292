package bulletins.indexer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegionsTest {
    @Test
    void a_name_may_leave_its_suffix_out() {
        assertThat(Regions.means("常州", "常州市")).isTrue();
        assertThat(Regions.means("甘肃", "甘肃省")).isTrue();
        assertThat(Regions.means("延边", "延边朝鲜族自治州")).isTrue();
        assertThat(Regions.means("新疆", "新疆维吾尔自治区")).isTrue();
        assertThat(Regions.means("常州市", "常州市")).isTrue();
    }

    @Test
    void a_single_character_means_nothing_but_itself() {
        assertThat(Regions.means("海", "海南省")).isFalse();
        assertThat(Regions.means("海", "海")).isTrue();
    }

    @Test
    void another_place_is_not_meant() {
        assertThat(Regions.means("常州", "苏州市")).isFalse();
        assertThat(Regions.means("州市", "常州市")).isFalse();
    }
}
