package bulletins.stream.places;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Region;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.shipped();

    @Test
    void it_holds_every_county_and_no_development_zone_or_town() {
        assertThat(GAZETTEER.places().stream().filter(place -> place.level() == Region.Level.PROVINCE))
                .hasSize(34);
        assertThat(GAZETTEER.places().stream().filter(place -> place.level() == Region.Level.PREFECTURE))
                .hasSize(333);
        assertThat(GAZETTEER.places()).hasSizeBetween(3200, 3230);
        assertThat(GAZETTEER.places()).noneMatch(place -> place.name().matches(".*(开发区|街道|镇|市辖区|工业园区)"));
    }

    @Test
    void a_unit_has_its_iso_code_rank_and_point() {
        Place place = GAZETTEER.withCode("330100").orElseThrow();
        Region region = place.origin();
        assertThat(region.name()).isEqualTo("杭州市");
        assertThat(region.iso()).isEqualTo("CN-ZJ");
        assertThat(region.level()).isEqualTo(Region.Level.PREFECTURE);
        assertThat(region.location()).isNotNull();
        assertThat(place.point()).isNotNull().satisfies(point -> {
            assertThat(point.lat()).isBetween(29.0, 31.0);
            assertThat(point.lon()).isBetween(119.0, 121.0);
        });
    }

    @Test
    void former_names_tell_the_year_and_the_successor() {
        assertThat(GAZETTEER.named("下城区")).singleElement().satisfies(sense -> {
            assertThat(sense.place().name()).isEqualTo("拱墅区");
            assertThat(sense.until()).isEqualTo(2021);
        });
        assertThat(GAZETTEER.named("襄樊市")).singleElement().satisfies(sense -> {
            assertThat(sense.place().name()).isEqualTo("襄阳市");
            assertThat(sense.until()).isEqualTo(2010);
        });
    }

    @Test
    void districts_of_a_city_that_is_a_province_lie_directly_in_it() {
        assertThat(GAZETTEER.withCode("310115").orElseThrow().parent()).isEqualTo("310000");
        assertThat(GAZETTEER.withCode("429004").orElseThrow().parent()).isEqualTo("420000");
        assertThat(GAZETTEER.withCode("500235").orElseThrow().parent()).isEqualTo("500000");
    }

    @Test
    void nearly_every_unit_has_a_point() {
        assertThat(GAZETTEER.places().stream().filter(place -> place.point() == null))
                .hasSizeLessThan(25);
    }
}
