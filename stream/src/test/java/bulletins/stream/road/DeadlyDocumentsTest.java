package bulletins.stream.road;

import static bulletins.model.topics.Topics.ENRICHED_ARTICLES;
import static bulletins.model.topics.Topics.REJECTIONS;
import static bulletins.stream.road.Samples.bulletin;
import static bulletins.stream.road.Samples.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bulletins.model.EnrichedArticle;
import bulletins.model.RawDocument;
import bulletins.model.RawLocation;
import bulletins.model.SourceLink;
import bulletins.stream.running.Attempts;
import bulletins.stream.running.GuardedReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that take the whole process with them; a road that is built anew on the same folder is the next process. */
class DeadlyDocumentsTest {
    private static final String URL = "https://a.example/1";
    private static final RawDocument ITEM = bulletin("file:///7.txt", "山东|公益岗位扩容|济南市新增公益性岗位三千个|" + URL);
    private static final RawDocument DEADLY = page(URL, "济南扩岗|全文");

    @TempDir
    Path folder;

    private boolean mended;

    @Test
    void a_document_of_which_two_processes_died_is_rejected_and_its_items_hear_so() {
        die();
        die();
        TestRoad road = road();
        road.arrive(ITEM);
        RawLocation at = road.arrive(DEADLY);
        road.arrive(bulletin("file:///8.txt", "甘肃|零工市场开张|兰州市新建零工市场八个"));

        assertThat(road.leaving(REJECTIONS)).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("program-ended");
            assertThat(rejection.message()).contains(URL, "2 times");
            assertThat(rejection.original()).isEqualTo(at);
        });
        List<EnrichedArticle> items = road.leaving(ENRICHED_ARTICLES);
        assertThat(items).extracting(item -> item.article().title()).containsExactly("公益岗位扩容", "公益岗位扩容", "零工市场开张");
        assertThat(items.get(1).sourceLinks()).extracting(SourceLink::status).containsExactly(SourceLink.Status.FAILED);
        road.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the reader has a mistake", "a library lacks a class"})
    void a_document_on_which_the_reader_fails_is_rejected_and_its_items_hear_so(String fault) {
        DocumentReader reader = (raw, at) -> {
            if (raw.url().equals(URL) && fault.contains("class")) throw new NoClassDefFoundError(fault);
            return Samples.read(raw, at);
        };
        TestRoad road = new TestRoad(new GuardedReader(reader, Attempts.in(folder)));
        road.arrive(ITEM);
        RawLocation at = road.arrive(page(URL, "!"));
        assertThat(road.leaving(REJECTIONS)).singleElement().satisfies(rejection -> {
            assertThat(rejection.reason()).isEqualTo("program-failed");
            assertThat(rejection.message()).contains(URL, fault);
            assertThat(rejection.original()).isEqualTo(at);
        });
        assertThat(road.leaving(ENRICHED_ARTICLES).get(1).sourceLinks())
                .extracting(SourceLink::status)
                .containsExactly(SourceLink.Status.FAILED);
        road.end();
    }

    @Test
    void it_is_read_when_it_is_replayed_after_the_fault_was_mended() {
        die();
        die();
        TestRoad road = road();
        RawLocation at = arriveBoth(road);
        road.leaving(ENRICHED_ARTICLES);
        mended = true;
        road.replay(URL, at);
        assertThat(road.leaving(ENRICHED_ARTICLES))
                .extracting(article -> article.article().title())
                .contains("济南扩岗");
        road.end();
    }

    private void die() {
        try (TestRoad road = road()) {
            assertThatThrownBy(() -> arriveBoth(road)).isInstanceOf(OutOfMemoryError.class);
        }
    }

    private static RawLocation arriveBoth(TestRoad road) {
        road.arrive(ITEM);
        return road.arrive(DEADLY);
    }

    private TestRoad road() {
        return new TestRoad(new GuardedReader(this::read, Attempts.in(folder)));
    }

    private DocumentReader.Outcome read(RawDocument raw, RawLocation at) {
        if (raw.url().equals(URL) && !mended) throw new OutOfMemoryError("made by the test");
        return Samples.read(raw, at);
    }
}
