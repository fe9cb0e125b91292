package bulletins.indexer.server;

import bulletins.model.Simplified;
import co.elastic.clients.elasticsearch.indices.IndexSettingsAnalysis;
import java.util.List;

/** How servers cut Chinese text and read both scripts alike, best first. */
enum ChineseText {
    /** A full distribution pairs characters, and folds them by a table within the template. */
    PAIRS("full", "pairs of characters, of either script"),
    /** The core server of local mode can do neither, but stems words by the dictionary that lies in its folder. */
    CHARACTERS("local", "single characters, of either script (core server)"),
    /** A core server without that dictionary. */
    CHARACTERS_AS_WRITTEN("core", "single characters as they are written (core server)");

    private final String file;
    private final String words;

    ChineseText(String file, String words) {
        this.file = file;
        this.words = words;
    }

    IndexSettingsAnalysis.Builder analysis(IndexSettingsAnalysis.Builder analyzers) {
        Templates.shipped("analysis-" + file, analyzers);
        if (this != PAIRS) return analyzers;
        List<String> table = Simplified.pairs().stream()
                .map(pair -> pair.charAt(0) + "=>" + pair.charAt(1))
                .toList();
        return analyzers.charFilter("simplified", one -> one.definition(any -> any.mapping(by -> by.mappings(table))));
    }

    @Override
    public String toString() {
        return words;
    }
}
