package bulletins.stream.stories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts each article into its story, once and for good: the one it is tied to, else the one that tells the same, else its own. */
public final class StoryBook {
    /** Stories that share the most clues with an article and are compared with it. */
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
        GroupedStory story = tied(article).or(() -> alike(article)).orElse(null);
        GroupedStory next = story == null ? GroupedStory.begun(article.imprint()) : story.with(article.imprint());
        remember(article, story, next);
        return next;
    }

    private void remember(Candidate article, @Nullable GroupedStory before, GroupedStory story) {
        stories.put(story.id(), story);
        lead(member(article.articleId()), story.id());
        article.ties().forEach(other -> lead(tie(other), story.id()));
        if (before == null || before.isFuller(article.imprint()))
            article.clues().forEach(clue -> lead(clue(clue), story.id()));
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

    private Optional<GroupedStory> alike(Candidate article) {
        Map<String, Integer> shared = new HashMap<>();
        for (long clue : article.clues()) {
            idsAt(clue(clue)).forEach(id -> shared.merge(id, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .flatMap(entry -> Stream.ofNullable(stories.of(entry.getKey())))
                .filter(story -> story.tells(article.imprint(), reprints))
                .findFirst();
    }

    private void lead(String key, String story) {
        StoryIds known = clues.of(key);
        clues.put(key, (known == null ? StoryIds.NONE : known).with(story));
    }

    private Stream<GroupedStory> storiesAt(String key) {
        return idsAt(key).stream().flatMap(id -> Stream.ofNullable(stories.of(id)));
    }

    private List<String> idsAt(String key) {
        StoryIds found = clues.of(key);
        return found == null ? List.of() : found.ids();
    }

    private static String clue(long hash) {
        return Long.toString(hash, Character.MAX_RADIX);
    }

    private static String member(String articleId) {
        return "of " + articleId;
    }

    private static String tie(String articleId) {
        return "tied to " + articleId;
    }
}
