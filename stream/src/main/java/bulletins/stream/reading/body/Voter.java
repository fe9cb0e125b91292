package bulletins.stream.reading.body;

import bulletins.stream.reading.lines.PageLines;
import java.util.BitSet;

/** One way of telling the lines of the article from the rest; several that err differently are asked, and agreement decides. */
interface Voter {
    /** @return the numbers of the lines taken for the article, empty when nothing looks like one */
    BitSet choose(PageLines page);

    String name();
}
