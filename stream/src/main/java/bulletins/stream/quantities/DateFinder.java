package bulletins.stream.quantities;

import bulletins.model.DateMention;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the dates that a text names, resolved against the day it was written. */
public final class DateFinder {

    /** @return each date once, in reading order, with the words that say it as printed */
    public List<DateMention> find(String text, LocalDate reference) {
        var compact = CompactText.of(text);
        Set<DateMention> mentions = new LinkedHashSet<>();
        for (FoundDate date : DateScanner.scan(compact, reference)) {
            mentions.add(new DateMention(
                    date.days().start(), date.days().end(), date.role(), compact.printed(date.from(), date.to())));
        }
        return List.copyOf(mentions);
    }
}
