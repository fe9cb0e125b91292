package bulletins.stream.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts each article into its story, once and for good: the one it is tied to, else the one that tells the same, else its own. */
public final class StoryBook {
    /** Stories that share the most telling clues with an article and are compared with it. */
    private static final int COMPARED = 8;

    private final Memory<StoryIds> clues;
    private final Memory<GroupedStory> stories;
    private final Reprints reprints;

    /**
     * @param clues from a clue, an article or a tie to the stories
     * @param stories by their ids
     * @param window how far apart the days of reprints may lie
     */
    public StoryBook(Memory<StoryIds> clues, Memory<GroupedStory> stories, Duration window) {
        this.clues = clues;
        this.stories = stories;
        this.reprints = new Reprints(window);
    }

    /** @return the story with the article in it */
    public GroupedStory place(Candidate article) {
        Optional<GroupedStory> placed = storiesAt(member(article.articleId())).findFirst();
        if (placed.isPresent()) return placed.get();
        Map<String, StoryIds> led = new HashMap<>();
        GroupedStory story = tied(article).or(() -> alike(article, led)).orElse(null);
        GroupedStory next = story == null ? GroupedStory.begun(article.imprint()) : story.with(article.imprint());
        stories.put(next.id(), next);
        lead(member(article.articleId()), next);
        article.ties().forEach(other -> lead(tie(other), next));
        if (story == null || story.isFuller(article.imprint())) {
            for (String clue : article.clues())
                clues.put(clue, led.computeIfAbsent(clue, this::at).with(next.id()));
        }
        return next;
    }

    /** The two that a tie joins may come in any order. */
    private Optional<GroupedStory> tied(Candidate article) {
        List<String> keys = new ArrayList<>();
        keys.add(tie(article.articleId()));
        article.ties().forEach(other -> keys.add(member(other)));
        return keys.stream()
                .flatMap(this::storiesAt)
                .filter(story -> !story.hasItemOf(article.imprint().bulletin()))
                .findFirst();
    }

    /**
     * A clue that few stories share says more.
     *
     * @param led takes up where the clues lead
     */
    private Optional<GroupedStory> alike(Candidate article, Map<String, StoryIds> led) {
        Map<String, Double> shared = new HashMap<>();
        for (String clue : article.clues()) {
            StoryIds ids = at(clue);
            led.put(clue, ids);
            ids.ids().forEach(id -> shared.merge(id, 1.0 / ids.ids().size(), Double::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .flatMap(entry -> Stream.ofNullable(stories.of(entry.getKey())))
                .filter(story -> story.tells(article.imprint(), reprints))
                .findFirst();
    }

    private void lead(String key, GroupedStory story) {
        clues.put(key, at(key).with(story.id()));
    }

    private Stream<GroupedStory> storiesAt(String key) {
        return at(key).ids().stream().flatMap(id -> Stream.ofNullable(stories.of(id)));
    }

    private StoryIds at(String key) {
        StoryIds found = clues.of(key);
        return found == null ? StoryIds.NONE : found;
    }

    private static String member(String articleId) {
        return "of " + articleId;
    }

    private static String tie(String articleId) {
        return "tied to " + articleId;
    }
}
