package bulletins.stream.road;

import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.gone;
import static bulletins.stream.road.Samples.later;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;

import bulletins.model.ArticleKind;
import bulletins.model.Claim;
import bulletins.model.Claim.Verdict;
import bulletins.model.EnrichedArticle;
import bulletins.model.RawLocation;
import bulletins.model.SourceCheck;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceCheckTest {
    private static final String ISSUE = "file:///bulletins/7.txt";
    private static final String URL = "https://a.example/1";
    private static final String OTHER = "https://b.example/2";
    private static final String SAID = "上半年，济南市新增公益性岗位3210个，优先安置零就业家庭成员。";
    private static final String ITEM = "山东|公益岗位扩容|" + SAID.replace("3210", "3120") + "|" + URL;
    private static final String PAGE = "济南扩岗|记者获悉，" + SAID + "各区县还将在月底前公布名单，并为上岗人员购买保险。";
    private static final String SIBLING = "泰安扩岗|上半年，泰安市新增公益性岗位1500个，优先安置脱贫人口，名单由各县公布，上岗人员须经培训并签订协议。";

    private final TestRoad road = new TestRoad();

    @AfterEach
    void close() {
        road.end();
    }

    @Test
    void an_item_is_held_against_the_page_that_it_was_taken_from() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));

        SourceCheck check = check();
        assertThat(check).isNotNull();
        assertThat(check.url()).isEqualTo(URL);
        assertThat(contradicted(check)).singleElement().satisfies(claim -> {
            assertThat(claim.value()).isEqualTo("3120 个");
            assertThat(claim.pageValue()).isEqualTo("3210 个");
            assertThat(claim.page()).isNotNull().extracting("text").isEqualTo("3210个");
        });
        assertThat(check.counts().supported()).isPositive();
    }

    @Test
    void it_is_the_same_when_the_page_came_first() {
        road.arrive(page(URL, PAGE));
        road.arrive(bulletin(ISSUE, ITEM));
        assertThat(contradicted(check())).hasSize(1);
    }

    @Test
    void nothing_is_told_twice() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));
        road.leaving(ENRICHED_ARTICLES);

        road.arrive(later(bulletin(ISSUE, ITEM), 60), later(page(URL, PAGE), 60));

        assertThat(road.leaving(ENRICHED_ARTICLES)).isEmpty();
    }

    @Test
    void a_page_that_changes_judges_again_those_that_have_asked() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));
        road.leaving(ENRICHED_ARTICLES);

        road.arrive(later(page(URL, PAGE.replace("3210", "3120")), 60));

        SourceCheck check = check();
        assertThat(check).isNotNull();
        assertThat(check.revision()).isEqualTo(2);
        assertThat(contradicted(check)).isEmpty();
    }

    @Test
    void an_item_that_changes_asks_again() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));
        road.leaving(ENRICHED_ARTICLES);

        road.arrive(later(bulletin(ISSUE, ITEM.replace("3120", "3210")), 60));

        List<EnrichedArticle> versions = road.leaving(ENRICHED_ARTICLES);
        assertThat(versions.get(0).check()).as("claims of the old text").isNull();
        SourceCheck check = versions.get(versions.size() - 1).check();
        assertThat(check).isNotNull();
        assertThat(contradicted(check)).isEmpty();
    }

    @Test
    void when_the_page_goes_the_source_of_every_claim_is_gone_until_it_comes_back() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));
        int claims = check().claims().size();

        road.arrive(later(gone(URL), 60));
        assertThat(check().counts()).isEqualTo(new SourceCheck.Counts(0, 0, 0, claims, 0));

        road.arrive(later(page(URL, PAGE), 90));
        assertThat(contradicted(check())).hasSize(1);
    }

    @Test
    void a_page_that_no_longer_says_the_same_has_no_say_in_the_claims() {
        road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));
        road.arrive(later(page(URL, "天气|本周末将有小雨，请市民出门携带雨具，注意交通安全。"), 60));
        assertThat(newest().check()).isNull();
    }

    @Test
    void of_two_links_at_the_foot_of_a_page_each_item_asks_its_own() {
        String sibling = "山东|泰安扩岗|" + SIBLING.substring(5) + "|" + URL + " " + OTHER;
        road.arrive(bulletin(ISSUE, ITEM + " " + OTHER, sibling));
        road.arrive(page(OTHER, SIBLING), page(URL, PAGE));

        List<EnrichedArticle> versions = road.leaving(ENRICHED_ARTICLES);
        assertThat(checkOf("公益岗位扩容", versions).url()).isEqualTo(URL);
        assertThat(contradicted(checkOf("公益岗位扩容", versions))).hasSize(1);
        assertThat(checkOf("泰安扩岗", versions).url()).isEqualTo(OTHER);
        assertThat(contradicted(checkOf("泰安扩岗", versions))).isEmpty();
    }

    @Test
    void a_replay_judges_again_and_keeps_what_it_finds_the_same() {
        RawLocation at = road.arrive(bulletin(ISSUE, ITEM));
        road.arrive(page(URL, PAGE));
        SourceCheck check = check();
        road.replay(ISSUE, at);
        assertThat(check()).isEqualTo(check);
    }

    private SourceCheck check() {
        return Objects.requireNonNull(newest().check());
    }

    private EnrichedArticle newest() {
        List<EnrichedArticle> items = road.leaving(ENRICHED_ARTICLES).stream()
                .filter(article -> article.article().kind() == ArticleKind.ITEM)
                .toList();
        return items.get(items.size() - 1);
    }

    private static SourceCheck checkOf(String title, List<EnrichedArticle> versions) {
        EnrichedArticle newest = versions.stream()
                .filter(version -> version.article().title().equals(title)
                        && version.article().kind() == ArticleKind.ITEM)
                .reduce((first, second) -> second)
                .orElseThrow();
        return Objects.requireNonNull(newest.check());
    }

    private static List<Claim> contradicted(SourceCheck check) {
        return check.claims().stream()
                .filter(claim -> claim.verdict() == Verdict.CONTRADICTED)
                .toList();
    }
}
