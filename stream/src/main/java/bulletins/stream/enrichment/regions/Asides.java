package bulletins.stream.enrichment.regions;

import bulletins.stream.places.Place;
import org.jspecify.annotations.Nullable;

/** Brackets, whose places say nothing of what stands behind them: 全省新增就业20万人（其中甲市5万人），再就业3万人. */
final class Asides {
    private int open;
    private @Nullable Place outside;

    /** @return what is spoken of from a character on: behind the outermost bracket that was before it */
    @Nullable
    Place at(char character, @Nullable Place scope) {
        boolean begins = character == '（' || character == '(';
        boolean ends = open > 0 && (character == '）' || character == ')');
        if (begins && open == 0) outside = scope;
        if (begins) open++;
        if (ends) open--;
        return ends && open == 0 && outside != null ? outside : scope;
    }

    /** A paragraph is over, and with it a bracket that nobody closed. */
    void end() {
        open = 0;
    }
}
