package bulletins.stream.stories;

import java.util.ArrayList;
import java.util.List;

/** The newest stories that a clue leads to. What many stories have in common, as a phrase of office, leads to none in particular. */
public record StoryIds(List<String> ids) {
    static final StoryIds NONE = new StoryIds(List.of());
    private static final int MOST = 8;

    public StoryIds {
        ids = List.copyOf(ids);
    }

    StoryIds with(String id) {
        List<String> all = new ArrayList<>(ids);
        if (all.contains(id)) return this;
        all.add(id);
        return new StoryIds(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }
}
