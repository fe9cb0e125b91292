package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void the_same_page_has_the_same_id_for_ever() {
        assertThat(Ids.page("https://news.example/1.html")).isEqualTo("p-9eb1d3f646ca43275522f8b1");
    }

    @Test
    void spacing_and_width_do_not_make_another_item() {
        assertThat(Ids.item("b-1", "江苏常州", "新增 9000 个岗位（第二批）")).isEqualTo(Ids.item("b-1", "江苏 常州", "新增9000个岗位(第二批)"));
    }

    @Test
    void the_same_title_in_another_bulletin_is_another_item() {
        assertThat(Ids.item("b-1", "甘肃", "招聘月启动")).isNotEqualTo(Ids.item("b-2", "甘肃", "招聘月启动"));
    }

    @Test
    void a_bar_between_origin_and_title_cannot_be_confused_with_another_cut() {
        assertThat(Ids.item("b-1", "甘肃", "兰州招聘月")).isNotEqualTo(Ids.item("b-1", "甘肃兰州", "招聘月"));
    }
}
