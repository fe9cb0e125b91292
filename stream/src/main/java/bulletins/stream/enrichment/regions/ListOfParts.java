package bulletins.stream.enrichment.regions;

import bulletins.stream.places.Mention;
import bulletins.stream.places.Place;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places that a list gives a number each; what follows it is of the whole again: 全省30家，其中深圳9家、广州6家，拖欠300万元. */
final class ListOfParts {
    private static final Pattern NUMBER = Pattern.compile("[^，；。]{0,12}\\d[^，；。]{0,12}、");

    private final String text;
    private boolean open;
    private @Nullable Place whole;

    ListOfParts(String text) {
        this.text = text;
    }

    /**
     * @param before the place that the text spoke of last, null where this one is spoken of together with it
     * @param scope what the clause was about until {@code mention}
     */
    void take(@Nullable Mention before, Mention mention, @Nullable Place scope) {
        int from = before == null ? mention.start() : Math.min(before.end(), mention.start());
        open = NUMBER.matcher(text).region(from, mention.start()).matches();
        if (!open) whole = scope;
    }

    void clear() {
        open = false;
    }

    /** @return where between two places of the text the list that was read last ends, -1 where none does */
    int end(int from, int to) {
        if (open) for (int at = from; at < to; at++) if ("，；".indexOf(text.charAt(at)) >= 0) return at;
        return -1;
    }

    /** @return what the clause was about before the list */
    @Nullable
    Place leave() {
        open = false;
        return whole;
    }
}
