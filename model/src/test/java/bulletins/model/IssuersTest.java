package bulletins.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuersTest {
    @ParameterizedTest
    @CsvSource({
        "人社部, 人力资源社会保障部",
        "人力資源和社會保障部, 人力资源社会保障部",
        "江苏省人社厅, 江苏省人力资源和社会保障厅",
        "人社部办公厅, 人力资源社会保障部办公厅",
        "江苏省人社厅办公室, 江苏省人力资源和社会保障厅办公室",
        "广西人社厅, 广西壮族自治区人力资源和社会保障厅",
        "国家医保局, 国家医疗保障局",
        "市政府办, 市人民政府办公室",
        "国务院扶贫办, 国务院扶贫开发领导小组办公室",
    })
    void a_body_is_found_by_the_ways_in_which_people_call_it(String asked, String name) {
        assertThat(Issuers.named(asked)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"人民政府", "江苏省人民政府", "最高人民检察院", "财政部", "某某协会", "人力资源"})
    void whole_names_parts_of_names_and_unknown_ones_stay(String asked) {
        assertThat(Issuers.named(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "江苏人力资源和社会保障厅, 江苏 人力资源和社会保障厅",
        "江苏省人力资源和社会保障厅, 江苏省人力资源和社会保障厅",
        "人力资源和社会保障厅, 人力资源和社会保障厅",
        "国务院国有资产监督管理委员会, 国务院国有资产监督管理委员会",
        "某某协会, 某某协会",
    })
    void what_ends_the_name_of_a_place_may_be_left_out(String name, String parts) {
        assertThat(String.join(" ", Issuers.parts(name))).isEqualTo(parts);
    }

    @Test
    void an_office_of_an_office_a_thousand_times_is_a_name_like_any_other() {
        String name = "办公厅".repeat(10_000);
        assertThat(Issuers.named(name)).isEqualTo(name);
        assertThat(Issuers.parts(name)).containsExactly(name);
    }

    @Test
    void a_form_of_national_and_local_bodies_is_a_part_of_both_names() {
        String name = Issuers.named("国资委");
        assertThat(name).isEqualTo("国有资产监督管理委员会");
        assertThat(Issuers.KNOWN.national()).containsKey("国务院" + name);
    }
}
