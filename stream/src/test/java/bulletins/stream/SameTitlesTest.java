package bulletins.stream;

import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.Article;
import bulletins.model.RawLocation;
import bulletins.stream.road.DocumentReader;
import bulletins.stream.road.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class SameTitlesTest {
    @Test
    void two_items_of_one_title_are_two_articles_and_keep_their_ids_at_every_reading() {
        List<Article> first = read("甘肃|简讯|甲", "甘肃|简讯|乙", "山东|简讯|丙");
        List<Article> again = read("甘肃|简讯|甲", "甘肃|简讯|丁", "山东|简讯|丙");

        assertThat(first).extracting(Article::id).doesNotHaveDuplicates();
        assertThat(first).extracting(Article::title).containsOnly("简讯");
        assertThat(again)
                .extracting(Article::id)
                .isEqualTo(first.stream().map(Article::id).toList());
    }

    private static List<Article> read(String... lines) {
        var outcome = Samples.read(Samples.bulletin("file:///b/1.txt", lines), RawLocation.NOWHERE);
        return SameTitles.toldApart(((DocumentReader.Outcome.Articles) outcome).articles());
    }
}
