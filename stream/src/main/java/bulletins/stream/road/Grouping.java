package bulletins.stream.road;

import bulletins.model.Story;
import bulletins.stream.road.told.ArticleNews;
import bulletins.stream.road.told.RecentlyRemembered;
import bulletins.stream.road.told.Told;
import bulletins.stream.stories.Candidate;
import bulletins.stream.stories.GroupedStory;
import bulletins.stream.stories.StoryBook;
import bulletins.stream.stories.StoryIds;
import java.time.Duration;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** articles that ask for their story → news of it for the article, and for the story's first article of how many it has by now. */
final class Grouping extends Telling<Candidate> {
    static final RecentlyRemembered.Kind<StoryIds> CLUES = new RecentlyRemembered.Kind<>("story-clues", StoryIds.class);
    static final RecentlyRemembered.Kind<GroupedStory> STORIES =
            new RecentlyRemembered.Kind<>("stories", GroupedStory.class);

    private final RecentlyRemembered<StoryIds> clues;
    private final RecentlyRemembered<GroupedStory> stories;
    private final StoryBook book;

    Grouping(Duration window) {
        clues = new RecentlyRemembered<>(CLUES, window);
        stories = new RecentlyRemembered<>(STORIES, window);
        book = new StoryBook(clues, stories, window);
    }

    @Override
    public void init(ProcessorContext<String, Told> context) {
        super.init(context);
        clues.open(context);
        stories.open(context);
    }

    @Override
    void take(Record<String, Candidate> record) {
        String article = record.value().articleId();
        GroupedStory story = book.place(record.value());
        if (!story.id().equals(article)) tell(article, Story.reprinted(story.id()));
        tell(story.id(), Story.begun(story.id(), story.count()));
    }

    private void tell(String article, Story story) {
        tell(new Told.News(article, new ArticleNews.OfStory(story)));
    }
}
